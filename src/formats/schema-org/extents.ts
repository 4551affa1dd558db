import { type Lost, leftovers, together } from '../../linked-data/lost.ts'
import type { Extent, PhysicalDescription } from '../../model/extent.ts'
import { tidy } from '../../model/prose-text.ts'
import { add, embedded, type Node } from './node.ts'
import type { AtUnit, Codec } from './row.ts'

/**
 * Extent and medium: each quantity as a `QuantitativeValue` with its number, and the statement as written too when it says
 * more than the quantities do. Appearance and technique are `material`, dimensions `size`. The number of items of a
 * collection is `collectionSize` when the statements name one number for the whole.
 */
export const physicalDescriptions: Codec<readonly PhysicalDescription[], AtUnit> = (all, { node }) => {
  const losses: Lost[] = []
  const counts: number[] = []
  for (const statement of all) {
    const { text, extents = [], facets = [], dimensions = [], coverage } = statement
    const quantities = extents.filter(isQuantity)
    add(node, 'materialExtent', ...quantities.map(quantity))
    const besides = [...facets, ...dimensions].map(part => part.text)
    if (quantities.length < extents.length || !saysAll(text, quantities, besides))
      add(node, 'materialExtent', tidy(text))
    add(node, 'material', ...facets.map(facet => tidy(facet.text)))
    add(node, 'size', ...dimensions.map(size => tidy(`${size.text} ${unitIfMissing(size.text, size.unit)}`)))
    counts.push(
      ...quantities.filter(isItemCount).map(extent => (coverage === 'part' || isPart(extent) ? -1 : extent.quantity)),
    )
    losses.push(leftovers(statement, carried))
  }
  const [count, ...others] = new Set(counts)
  if (count !== undefined && count >= 0 && others.length === 0 && node.types.has('Collection'))
    add(node, 'collectionSize', count)
  return together(losses)
}

const carried: ReadonlySet<string> = new Set(['text', 'content', 'coverage'])

type Quantity = Extent & { readonly quantity: number }

const isQuantity = (extent: Extent): extent is Quantity =>
  extent.quantity !== undefined &&
  Number.isFinite(extent.quantity) &&
  !extent.approximate &&
  extent.relation !== 'included' &&
  (extent.unitText ?? extent.unit ?? '') !== ''

const quantity = (extent: Quantity): Node =>
  embedded('QuantitativeValue', { value: extent.quantity, unitText: tidy(extent.unitText ?? extent.unit ?? '') })

const unitIfMissing = (text: string, unit = ''): string => (text.endsWith(unit) ? '' : unit)

/** Whether the quantities, and what is said in other properties, have all the words of the statement. */
function saysAll(text: string, quantities: readonly Quantity[], besides: readonly string[]): boolean {
  if (quantities.length === 0) return besides.length > 0 && isCovered(text, besides)
  return isCovered(text, [...quantities.map(said => `${said.quantity} ${said.unitText ?? said.unit}`), ...besides])
}

function isCovered(text: string, by: readonly string[]): boolean {
  const there = new Set(by.flatMap(wordsOf))
  return wordsOf(text).every(word => there.has(word))
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .match(/[\p{L}\p{M}]+|\d+(?:\.\d+)?/gu) ?? []

/** Things a collection is counted by. Boxes and feet are not. */
const ITEMS = new Set([
  'item',
  'piece',
  'document',
  'letter',
  'photograph',
  'map',
  'drawing',
  'print',
  'poster',
  'postcard',
])

/** Whether a unit is one that the items of a collection are counted by. */
export const isItem = (unit: string | undefined): boolean => unit !== undefined && ITEMS.has(unit)

const isItemCount = ({ quantity, unit, kind }: Quantity): boolean =>
  Number.isInteger(quantity) && isItem(unit) && kind !== 'carrier'

const isPart = ({ coverage, relation }: Extent): boolean => coverage === 'part' || relation === 'additional'
