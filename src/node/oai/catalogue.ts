import { createHash } from 'node:crypto'
import { type Datestamp, earliest, since, upTo } from '../../oai/datestamp.ts'
import { type MetadataPrefix, metadataFormats } from '../../oai/metadata-format.ts'
import type { Identity, Item, Listing, Repository, Selection } from '../../oai/repository.ts'
import { isWithin } from '../../oai/sets.ts'
import { type Dating, type Offered, type Row, rowsOf, withRemembered } from './catalogue-rows.ts'
import { catalogueSets } from './catalogue-sets.ts'
import { columns, type Shared } from './columns.ts'
import type { Remembered } from './state-file.ts'

/** Where the text of a record is: in a file of the spool, so many bytes from a place. */
export interface TextPlace {
  readonly key: string
  readonly at: number
  readonly length: number
}

/** A repository as it was at one look at its files. It never changes; the next look makes another. */
export interface Catalogue extends Repository {
  readonly size: number
  /** All that is to be remembered, in the order of identifiers. */
  remembered(): Iterable<Remembered>
  items(): Iterable<Item>
  place(identifier: string, prefix: MetadataPrefix): TextPlace | undefined
}

/** As many lists are kept that harvesters are in the middle of. */
const LISTS_KEPT = 32

/**
 * Makes the catalogue of a repository from its finding aids and from what is remembered of it. What it holds for each item is
 * its identifier and some numbers; texts stay in the spool.
 */
export function catalogueOf(
  offered: readonly Offered[],
  identity: Identity,
  before: Iterable<Remembered>,
  dating: Dating,
): Catalogue {
  const rows: Row[] = []
  for (const each of offered) for (const row of rowsOf(each, identity.domain)) rows.push(row)
  rows.sort((a, b) => (a.identifier < b.identifier ? -1 : a.identifier > b.identifier ? 1 : 0))
  const table = columns(withRemembered(rows, before, dating))
  const lists = new Map<string, Listing<Item>>()
  const sets = catalogueSets(table.specs(), offered)
  let oldest: Datestamp | undefined
  let size = 0
  for (let row = 0; row < table.rows; row++) {
    if (table.shared(row).hidden) continue
    size++
    const datestamp = table.datestamp(row)
    if (oldest === undefined || datestamp < oldest) oldest = datestamp
  }
  const shown = (identifier: string): number | undefined => {
    const row = table.find(identifier)
    return row === undefined || table.shared(row).hidden ? undefined : row
  }

  function listOf({ metadataPrefix, from, until, set }: Selection): Listing<Item> {
    const first = from === undefined ? undefined : since(from)
    const last = until === undefined ? undefined : upTo(until)
    const chosen: number[] = []
    const hash = createHash('sha256')
    const fits = new Map<Shared, boolean>()
    const isOf = ({ hidden, formats, sets: specs }: Shared): boolean =>
      !hidden && formats.includes(metadataPrefix) && (set === undefined || specs.some(spec => isWithin(spec, set)))
    for (let row = 0; row < table.rows; row++) {
      const shared = table.shared(row)
      const fit = fits.get(shared) ?? isOf(shared)
      fits.set(shared, fit)
      if (!fit) continue
      const datestamp = table.datestamp(row)
      if (first !== undefined && datestamp < first) continue
      if (last !== undefined && datestamp > last) continue
      chosen.push(row)
      hash.update(`${table.identifier(row)} ${datestamp} ${table.signature(row)} ${shared.deleted}\n`)
    }
    const inOrder = Uint32Array.from(chosen)
    return {
      size: inOrder.length,
      fingerprint: hash.digest('base64url').slice(0, 16),
      at: position => table.item(inOrder[position] ?? 0),
    }
  }

  return {
    identity,
    earliest: oldest ?? earliest,
    formats: metadataFormats.map(({ prefix }) => prefix),
    sets,
    size,
    item(identifier) {
      const row = shown(identifier)
      return row === undefined ? undefined : table.item(row)
    },
    list(selection) {
      const name = JSON.stringify([selection.metadataPrefix, selection.from, selection.until, selection.set])
      const known = lists.get(name) ?? listOf(selection)
      lists.delete(name)
      lists.set(name, known)
      for (const oldestName of lists.keys()) {
        if (lists.size <= LISTS_KEPT) break
        lists.delete(oldestName)
      }
      return known
    },
    *remembered() {
      for (let row = 0; row < table.rows; row++) yield { ...table.item(row), signature: table.signature(row) }
    },
    *items() {
      for (let row = 0; row < table.rows; row++) if (!table.shared(row).hidden) yield table.item(row)
    },
    place(identifier, prefix) {
      const row = shown(identifier)
      return row === undefined ? undefined : table.place(row, prefix)
    },
  }
}
