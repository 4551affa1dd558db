import { decimal } from '../../linked-data/decimal.ts'
import { type Lost, leftovers, together } from '../../linked-data/lost.ts'
import type { Extent, PhysicalDescription } from '../../model/extent.ts'
import { tidy } from '../../model/prose-text.ts'
import type { TextStatement } from '../../model/statement.ts'
import { add, type Draft, draft, finished, inLanguage, linkTo, type Node } from './node.ts'
import type { AtUnit, Codec } from './row.ts'
import { noteIn, statementWords, tagOf } from './words.ts'

const extentWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'quantity',
  'unit',
  'unitText',
  'kind',
  'language',
  'facet',
])

/**
 * What was written about extent and medium, as words; beside it each extent that was understood, with quantity and unit. What
 * counts carriers, and what says how things are made and how large they are, is about an instantiation.
 */
export const physicalDescriptions: Codec<readonly PhysicalDescription[], AtUnit> = (all, at) => {
  const lost: Lost[] = []
  for (const description of all) {
    const { extents = [], facets = [], dimensions = [], ...statement } = description
    const text = tidy(statement.text)
    const tag = tagOf(statement, at.tag)
    add(at.node, 'physicalOrLogicalExtent', inLanguage(text, tag))
    for (const extent of extents) {
      const made = extentNode(extent, at)
      if (made) add(holderOf(extent, at), 'hasExtent', made)
    }
    for (const facet of facets) add(at.instantiations.analogue(), 'physicalCharacteristicsNote', words(facet, tag))
    for (const size of dimensions) add(at.instantiations.analogue(), 'carrierExtent', words(size, tag))
    lost.push(
      leftovers(statement, statementWords),
      leftovers(extents, extentWords),
      leftovers(facets, statementWords),
      leftovers(dimensions, new Set([...statementWords, 'unit'])),
    )
  }
  return together(lost)
}

const words = (statement: TextStatement, tag: string | undefined) =>
  inLanguage(tidy(statement.text), tagOf(statement, tag))

/** Carriers are counted of an instantiation; space, material and time of the records. */
const holderOf = ({ kind }: Extent, { node, instantiations }: AtUnit): Draft =>
  kind === 'carrier' ? instantiations.analogue() : node

function extentNode(extent: Extent, at: AtUnit): Node | undefined {
  const text = tidy(extent.text)
  const quantity = Number.isFinite(extent.quantity) ? extent.quantity : undefined
  if (text === '' && quantity === undefined) return undefined
  const { kind } = extent
  const node = draft(at.part('extent'), kind === 'carrier' ? 'CarrierExtent' : 'RecordResourceExtent')
  const unit = tidy(extent.unit ?? '')
  const unitText = tidy(extent.unitText ?? '')
  add(node, 'rdfs:label', text || `${quantity} ${unit || unitText}`.trim())
  if (kind !== undefined && kind !== 'carrier')
    add(node, 'hasExtentType', linkTo(at.scope.things.term('ExtentType', { text: kind })))
  add(node, 'textualValue', text)
  if (quantity !== undefined)
    add(node, 'quantity', { '@value': decimal(quantity), '@type': 'http://www.w3.org/2001/XMLSchema#decimal' })
  if (unit !== '') add(node, 'hasUnitOfMeasurement', linkTo(at.scope.things.term('UnitOfMeasurement', { text: unit })))
  add(node, 'unitOfMeasurement', unitText)
  if (extent.approximate) add(node, noteIn(at.scope), 'approximate')
  add(node, noteIn(at.scope), tidy(extent.facet ?? ''))
  return finished(node, at.scope.release)
}
