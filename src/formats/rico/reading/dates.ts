import { isThing, type Thing, type Words } from '../../../linked-data/graph/thing.ts'
import type { DateCertainty, UnitDate } from '../../../model/date.ts'
import { parseNormal } from '../../../values/index.ts'
import { type At, labelOf, languageOf, numbered, some, textsOf, thingsOf, valuesOf, wordsOf } from './at.ts'
import { inOrder } from './order.ts'

const EDTF = /\/edtf\/EDTF/i

/** What happened at the dates to which a property leads. */
interface Sense {
  readonly event?: string
  readonly type?: 'bulk'
}

const creation: Sense = {}
const bulk: Sense = { type: 'bulk' }

/** Properties that lead to dates, or are dates in words, in the order of what they say first. */
const senses: Readonly<Record<string, Sense>> = {
  hasOrHadAllMembersWithCreationDate: creation,
  hasCreationDate: creation,
  hasOrHadSomeMembersWithCreationDate: creation,
  hasOrHadMostMembersWithCreationDate: bulk,
  hasAccumulationDate: { event: 'accumulation' },
  hasPublicationDate: { event: 'publication' },
  hasModificationDate: { event: 'modification' },
  isAssociatedWithDate: { event: 'associated' },
  allMembersWithCreationDate: creation,
  someMembersWithCreationDate: creation,
  mostMembersWithCreationDate: bulk,
  creationDate: creation,
  publicationDate: { event: 'publication' },
  modificationDate: { event: 'modification' },
  date: creation,
}

/** The dates of a unit. */
export function dates(at: At): readonly UnitDate[] | undefined {
  const lists = Object.entries(senses).map(([property, sense]) =>
    [...thingsOf(at.thing, property), ...valuesOf(at.thing, property).filter(value => !isThing(value))].map(value => ({
      value,
      sense,
    })),
  )
  const all = inOrder(lists, ({ value }) => (isThing(value) ? numbered(value) : undefined))
  const read = all.flatMap(({ value, sense }): UnitDate[] => {
    const { date, kind } = isThing(value) ? dateIn(value, at) : { date: inWords(value, at), kind: undefined }
    const event = kind ?? sense.event
    return date ? [{ ...date, ...sense, ...(event !== undefined && { event }) }] : []
  })
  return some([...read, ...span(at)])
}

const certainties: ReadonlySet<string> = new Set<DateCertainty>([
  'alternative',
  'ambiguous',
  'approximate',
  'inferred',
  'limit',
  'no year',
  'open',
  'two-digit year',
  'uncertain',
])
const isCertainty = (word: string): word is DateCertainty => certainties.has(word)

/** A date node as a date, and what its type says happened then. */
export function dateIn(node: Thing, at: At): { readonly date: UnitDate | undefined; readonly kind?: string } {
  const [expressed, ...others] = wordsOf(node, 'expressedDate', 'textualValue')
  const [normalized, ...rest] = wordsOf(node, 'normalizedDateValue')
  if (others.length > 0) at.scope.unread.property('expressedDate', others, node)
  if (rest.length > 0) at.scope.unread.property('normalizedDateValue', rest, node)
  const label = labelOf(node)
  const kind = thingsOf(node, 'hasDateType').map(labelOf)[0]
  const words = expressed ?? (normalized === undefined && label !== undefined ? { words: label } : { words: '' })
  const qualifiers = textsOf(node, 'dateQualifier')
  const stated = qualifiers.filter(word => !isCertainty(word) && word !== 'undated')
  if (stated.length > 1) at.scope.unread.property('dateQualifier', stated.slice(1).map(inPlain), node)
  const certainty = some(qualifiers.filter(isCertainty))
  const [statedCertainty] = stated
  if (words.words === '' && normalized === undefined && !span({ ...at, thing: node })[0]) return { date: undefined }
  const date: UnitDate = {
    text: words.words,
    ...languageOf(words, at.tag),
    ...span({ ...at, thing: node })[0],
    ...(normalized && machineForm(normalized)),
    ...(certainty && { certainty }),
    ...(statedCertainty !== undefined && { statedCertainty }),
    ...(qualifiers.includes('undated') && { undated: 'all' }),
    ...(expressed && { text: expressed.words }),
  }
  return { date, ...(kind !== undefined && { kind }) }
}

const inPlain = (words: string): Words => ({ words })

/** What a date in words, or in a machine form, says. */
function inWords(words: Words, { tag }: At): UnitDate | undefined {
  if (words.words.trim() === '') return undefined
  const isDate = words.datatype !== undefined && /#(?:date|gYear|gYearMonth|dateTime)$|EDTF/.test(words.datatype)
  return { text: words.words, ...languageOf(words, tag), ...(isDate && machineForm(words)) }
}

/** A machine form: of EDTF with what it means, of others as it stands. */
function machineForm({ words, datatype }: Words): Partial<UnitDate> {
  const { span: meant, members } = parseNormal(words)
  const { certainty: _, text: __, ...bounds } = meant ?? {}
  if (datatype !== undefined && EDTF.test(datatype)) return { ...bounds, ...(members && { members }), edtf: words }
  const { edtf: ___, ...ends } = bounds
  return { ...ends, normal: words }
}

/** The first and last dates of a thing, where they are said by themselves. */
function span({ thing }: At): readonly UnitDate[] {
  const ends = [textsOf(thing, 'beginningDate')[0], textsOf(thing, 'endDate')[0]]
  const said = ends.filter(end => end !== undefined && end !== '')
  if (said.length === 0) return []
  const normal = ends.map(end => end ?? '').join('/')
  return [{ text: said.join('-'), ...machineForm({ words: normal }) }]
}
