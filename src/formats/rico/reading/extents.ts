import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { Extent, ExtentKind, PhysicalDescription } from '../../../model/extent.ts'
import { type AtUnit, labelOf, numbered, some, statement, textOf, textsOf, thingsOf, wordsOf } from './at.ts'
import { inOrder } from './order.ts'

/** Words about extent, with the extents that were understood in them; facets and dimensions each in a statement of its own. */
export function physicalDescriptions(at: AtUnit): readonly PhysicalDescription[] | undefined {
  const { thing, analogue, tag } = at
  const written = wordsOf(thing, 'physicalOrLogicalExtent', 'recordResourceExtent')
    .filter(({ words }) => words !== '')
    .map(words => statement(words, tag))
  const extents = inOrder([thingsOf(thing, 'hasExtent'), thingsOf(analogue, 'hasExtent')], numbered)
    .map(extentOf)
    .filter(extent => extent.text !== '' || Object.keys(extent).length > 1)
  const facets = wordsOf(analogue, 'physicalCharacteristicsNote').map(words => ({
    text: '',
    facets: [statement(words, tag)],
  }))
  const dimensions = wordsOf(analogue, 'carrierExtent', 'instantiationExtent').map(words => ({
    text: '',
    dimensions: [statement(words, tag)],
  }))
  return some([...together(written, extents), ...facets, ...dimensions])
}

/** Extents with the statements in whose words they are, in their order where it fits; others in statements without words. */
function together(written: readonly PhysicalDescription[], extents: readonly Extent[]): readonly PhysicalDescription[] {
  const all = written.map(words => ({ words, extents: [] as Extent[] }))
  let here = 0
  for (const extent of extents) {
    const isIn = ({ words }: (typeof all)[number]): boolean => extent.text !== '' && words.text.includes(extent.text)
    const behind = all.findIndex(isIn)
    const ahead = all.findIndex((each, i) => i >= here && isIn(each))
    if (ahead >= 0) here = ahead
    else if (behind >= 0) {
      all[behind]?.extents.push(extent)
      continue
    } else if (all.length === 0 || all[here]?.words.text !== '') {
      here = all.length === 0 ? 0 : here + 1
      all.splice(here, 0, { words: { text: '' }, extents: [] })
    }
    all[here]?.extents.push(extent)
  }
  return all.map(({ words, extents: understood }) => ({
    ...words,
    ...(understood.length > 0 && { extents: understood }),
  }))
}

const kinds: ReadonlySet<string> = new Set<ExtentKind>(['carrier', 'digital', 'duration', 'material', 'space'])
const isKind = (word: string | undefined): word is ExtentKind => word !== undefined && kinds.has(word)

function extentOf(node: Thing): Extent {
  const label = labelOf(node)
  const number = textOf(node, 'quantity')
  const quantity =
    number !== undefined && /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(number.trim()) ? Number(number) : undefined
  const unit = thingsOf(node, 'hasUnitOfMeasurement').map(labelOf)[0]
  const unitText = textOf(node, 'unitOfMeasurement')
  const type = thingsOf(node, 'hasExtentType').map(labelOf)[0]
  const kind = node.classes.has('CarrierExtent') ? 'carrier' : isKind(type) ? type : undefined
  const notes = textsOf(node, 'note', 'generalDescription')
  const facet = notes.filter(note => note !== 'approximate').join('; ')
  const text = textOf(node, 'textualValue') ?? (quantity === undefined ? label : undefined) ?? ''
  return {
    text,
    ...(quantity !== undefined && { quantity }),
    ...(unit !== undefined && { unit }),
    ...(unitText !== undefined && { unitText }),
    ...(kind !== undefined && { kind }),
    ...(notes.includes('approximate') && { approximate: true }),
    ...(facet !== '' && { facet }),
  }
}
