import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import type { Extent, ExtentKind, PhysicalDescription } from '../../../model/extent.ts'
import { parseExtent } from '../../../values/index.ts'
import { isItem } from '../extents.ts'
import { text, thingOf, wordsOf } from './values.ts'

/**
 * Quantities and words about extent, as one statement each. A number of photographs or letters in a collection is the number
 * of its items only where the document says so with `collectionSize`; elsewhere their unit is as written, and no more.
 */
export function extentsIn(values: readonly Value[], node: Thing): readonly PhysicalDescription[] {
  const said = values.map(statementOf)
  if (!node.classes.has('Collection')) return said.map(inWords)
  const size = sizeOf(node)
  const ofSize = said.filter(isQuantity).filter(({ quantity }) => quantity === size)
  const counted =
    ofSize.find(({ unit }) => isItem(unit)) ?? ofSize.find(({ kind }) => kind === undefined || isThing(kind))
  const all = said.map(each => {
    if (!isQuantity(each) || (each.quantity === size && isItem(each.unit))) return each
    if (each === counted) return { ...each, unit: 'item', kind: 'material' } as const
    const { unit, kind, ...written } = each
    return isItem(unit) ? written : each
  })
  return [...all, ...(size === undefined || counted ? [] : [items(size)])].map(inWords)
}

type Quantity = Extent & { readonly quantity: number }

const isQuantity = (said: Quantity | string): said is Quantity => typeof said !== 'string'

const inWords = (said: Quantity | string): PhysicalDescription =>
  isQuantity(said) ? { text: said.text, extents: [said] } : { text: said }

/** Whether what is counted may be the items of a collection: not boxes or feet. */
const isThing = (kind: ExtentKind): boolean => kind === 'material'

function statementOf(value: Value): Quantity | string {
  const node = thingOf(value)
  const [number, unitText] = [text(node, 'value'), text(node, 'unitText') ?? '']
  const quantity = Number(number)
  if (number === undefined || Number.isNaN(quantity)) return wordsOf(value) ?? `${number ?? ''} ${unitText}`.trim()
  const words = `${quantity} ${unitText}`.trim()
  const [read, ...others] = unitText === '' ? [] : parseExtent(words).extents
  const { unit, kind } = read && others.length === 0 && read.quantity === quantity ? read : {}
  return {
    text: words,
    quantity,
    ...(unit !== undefined && { unit }),
    ...(unitText !== '' && { unitText }),
    ...(kind !== undefined && { kind }),
  }
}

function items(quantity: number): Quantity {
  const unitText = quantity === 1 ? 'item' : 'items'
  return { text: `${quantity} ${unitText}`, quantity, unit: 'item', unitText, kind: 'material' }
}

function sizeOf(node: Thing): number | undefined {
  const size = text(node, 'collectionSize')
  return size !== undefined && /^\d{1,12}$/.test(size) ? Number(size) : undefined
}
