import type { Datestamp } from '../../oai/datestamp.ts'
import { type MetadataPrefix, unitPrefixes } from '../../oai/metadata-format.ts'
import type { Item } from '../../oai/repository.ts'
import type { TextPlace } from './catalogue.ts'
import type { Row } from './catalogue-rows.ts'

/** Items in columns: one object for all of them instead of several for each. They come in the order of identifiers. */
export interface Columns {
  readonly rows: number
  item(row: number): Item
  identifier(row: number): string
  datestamp(row: number): Datestamp
  signature(row: number): string
  /** What many items have in common: their sets, forms and whether they are deleted or hidden. */
  shared(row: number): Shared
  find(identifier: string): number | undefined
  place(row: number, prefix: MetadataPrefix): TextPlace | undefined
  /** The specs of all sets that an item is in. */
  specs(): ReadonlySet<string>
}

/** What many items have in common: the units of one level in one finding aid, say. */
export interface Shared {
  readonly sets: readonly string[]
  readonly formats: readonly MetadataPrefix[]
  readonly deleted: boolean
  readonly hidden: boolean
  readonly about?: string
  readonly key?: string
  readonly whole: readonly (TextPlace & { readonly prefix: MetadataPrefix })[]
}

/** Puts items into columns. */
export function columns(rows: Iterable<Row>): Columns {
  const identifiers: string[] = []
  const datestamps: Datestamp[] = []
  const signatures: bigint[] = []
  const sharedOf: number[] = []
  const texts = unitPrefixes.map(prefix => ({ prefix, at: [] as number[], lengths: [] as number[] }))
  const shared: Shared[] = []
  const known = new Map<string, number>()
  const times = new Map<Datestamp, Datestamp>()
  for (const row of rows) {
    const { identifier, datestamp, signature, from } = row
    identifiers.push(identifier)
    const time = times.get(datestamp) ?? datestamp
    times.set(time, time)
    datestamps.push(time)
    signatures.push(BigInt(`0x${signature}`))
    for (const { prefix, at, lengths } of texts) {
      const records = from?.offered.stored.units[prefix]
      at.push(records?.at[from?.column ?? 0] ?? 0)
      lengths.push(records?.lengths[from?.column ?? 0] ?? 0)
    }
    const common = commonOf(row)
    const name = JSON.stringify([common.sets, common.formats, common.deleted, common.hidden, from?.offered.localId])
    const number = known.get(name) ?? shared.push(common) - 1
    known.set(name, number)
    sharedOf.push(number)
  }
  const sharedAt = Uint32Array.from(sharedOf)
  const places = new Map<MetadataPrefix, { readonly at: Float64Array; readonly lengths: Uint32Array }>(
    texts.map(({ prefix, at, lengths }) => [prefix, { at: Float64Array.from(at), lengths: Uint32Array.from(lengths) }]),
  )
  const signed = BigUint64Array.from(signatures)
  const ofRow = (row: number): Shared =>
    shared[sharedAt[row] ?? 0] ?? { sets: [], formats: [], deleted: true, hidden: true, whole: [] }
  return {
    rows: identifiers.length,
    identifier: row => identifiers[row] ?? '',
    datestamp: row => datestamps[row] ?? '',
    shared: ofRow,
    item(row) {
      const { sets, formats, deleted, about } = ofRow(row)
      return {
        identifier: identifiers[row] ?? '',
        datestamp: datestamps[row] ?? '',
        sets,
        deleted,
        formats,
        ...(about !== undefined && { about }),
      }
    },
    signature: row => (signed[row] ?? 0n).toString(16).padStart(16, '0'),
    find(identifier) {
      let [low, high] = [0, identifiers.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((identifiers[middle] ?? '') < identifier) low = middle + 1
        else high = middle
      }
      return identifiers[low] === identifier ? low : undefined
    },
    place(row, prefix) {
      const { key, whole, deleted, formats } = ofRow(row)
      if (key === undefined || deleted || !formats.includes(prefix)) return undefined
      const ofUnits = places.get(prefix)
      return ofUnits
        ? { key, at: ofUnits.at[row] ?? 0, length: ofUnits.lengths[row] ?? 0 }
        : whole.find(each => each.prefix === prefix)
    },
    specs: () => new Set(shared.flatMap(({ sets, hidden }) => (hidden ? [] : sets))),
  }
}

function commonOf({ sets, formats, deleted, hidden, from }: Row): Shared {
  if (!from) return { sets, formats, deleted, hidden: hidden === true, whole: [] }
  const { key, stored } = from.offered
  return {
    sets,
    formats,
    deleted,
    hidden: false,
    key,
    ...(stored.about !== undefined && { about: stored.about }),
    whole: stored.whole.map(({ prefix, at, length }) => ({ key, prefix, at, length })),
  }
}
