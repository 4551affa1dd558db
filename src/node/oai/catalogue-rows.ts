import { createHash } from 'node:crypto'
import type { Datestamp } from '../../oai/datestamp.ts'
import { oaiIdentifier } from '../../oai/identifier.ts'
import { isUnitPrefix, type MetadataPrefix, metadataFormats, unitPrefixes } from '../../oai/metadata-format.ts'
import { collectionSet, levelSet, type OaiSet } from '../../oai/sets.ts'
import type { StoredFindingAid } from './spool.ts'
import type { Remembered } from './state-file.ts'

/** A finding aid of the repository, where its records are, and what it goes by. */
export interface Offered {
  /** The key of its file in the spool. */
  readonly key: string
  /** Identifies it in the repository. */
  readonly localId: string
  /** When it was last changed, by what it says itself or by its file. */
  readonly datestamp: Datestamp
  readonly stored: StoredFindingAid
}

/** One item, before it has its place in the order. */
export interface Row {
  readonly identifier: string
  readonly datestamp: Datestamp
  readonly signature: string
  readonly deleted: boolean
  readonly formats: readonly MetadataPrefix[]
  readonly sets: readonly string[]
  /** It is remembered, but not given: its file may be one that could not be read this time. */
  readonly hidden?: true
  /** Where it comes from; absent for what is only remembered. */
  readonly from?: { readonly offered: Offered; readonly column: number }
}

/** How datestamps come about. */
export interface Dating {
  /** The time of this look at the files. */
  readonly now: Datestamp
  /** Datestamps are when fonds first saw the records as they are, not what the finding aids say. */
  readonly seen: boolean
  /** Some files could not be read. What is not there may be in them, so nothing is taken for deleted. */
  readonly partial?: boolean
}

/** The sets a finding aid is in with all its units. That of a deleted one no longer says its title. */
export function setsOf({ localId, stored }: Offered): readonly OaiSet[] {
  const title = stored.standing === 'deleted' ? '' : stored.title
  return [collectionSet(localId, title), ...(stored.repository ? [stored.repository] : [])]
}

/** The items of one finding aid. */
export function* rowsOf(offered: Offered, domain: string): Generator<Row> {
  const { stored, localId, datestamp } = offered
  const ofAll = setsOf(offered).map(({ spec }) => spec)
  const deleted = stored.standing === 'deleted'
  for (const [column, id] of stored.ids.entries()) {
    const level = stored.levels[column]
    const sets = level ? [...ofAll, levelSet(level).spec] : ofAll
    const formats = metadataFormats
      .map(({ prefix }) => prefix)
      .filter(prefix => isUnitPrefix(prefix) || (id === null && stored.whole.some(each => each.prefix === prefix)))
    const ofUnit = unitPrefixes.map(prefix => stored.units[prefix].digests[column])
    const digests = [...ofUnit, ...(id === null ? stored.whole.map(({ digest }) => digest) : [])]
    const signature = createHash('sha256')
      .update(JSON.stringify([digests, sets, stored.about, deleted]))
      .digest('hex')
      .slice(0, 16)
    const identifier = oaiIdentifier(domain, localId, id ?? undefined)
    yield { identifier, datestamp, signature, deleted, formats, sets, from: { offered, column } }
  }
}

/**
 * The items that are there and those that were there before, in the order of their identifiers. Both are given in that order.
 * What has gone is deleted from now on, unless it may be in a file that could not be read; what is deleted stays so.
 */
export function* withRemembered(
  rows: Iterable<Row>,
  before: Iterable<Remembered>,
  { now, seen, partial = false }: Dating,
): Generator<Row> {
  const remembered = before[Symbol.iterator]()
  let past = remembered.next()
  for (const row of rows) {
    for (; !past.done && past.value.identifier < row.identifier; past = remembered.next())
      yield gone(past.value, now, partial)
    const known = !past.done && past.value.identifier === row.identifier ? past.value : undefined
    if (known) past = remembered.next()
    if (!seen) yield row
    else yield { ...row, datestamp: known?.signature === row.signature ? known.datestamp : now }
  }
  for (; !past.done; past = remembered.next()) yield gone(past.value, now, partial)
}

function gone(item: Remembered, now: Datestamp, partial: boolean): Row {
  if (item.deleted) return item
  if (partial) return { ...item, hidden: true }
  return { ...item, deleted: true, datestamp: now, signature: '0'.repeat(item.signature.length) }
}
