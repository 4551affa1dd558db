import type { Datestamp } from './datestamp.ts'
import type { MetadataPrefix } from './metadata-format.ts'
import type { OaiSet } from './sets.ts'

/** What a repository says of itself. OAI-PMH 2.0, 4.2. */
export interface Identity {
  readonly name: string
  /** The address that harvesters are given. */
  readonly baseUrl: string
  readonly adminEmails: readonly string[]
  /** The part of its identifiers that names it. */
  readonly domain: string
  /** `persistent` when it is kept for good what was deleted, `transient` when it is known as long as the provider runs. */
  readonly deletedRecord: 'persistent' | 'transient'
}

/** Something that has records: a finding aid, or a unit in one. */
export interface Item {
  readonly identifier: string
  readonly datestamp: Datestamp
  /** The specs of its sets. */
  readonly sets: readonly string[]
  readonly deleted: boolean
  /** The forms in which it has a record, or had one before it was deleted. */
  readonly formats: readonly MetadataPrefix[]
  /** What is said of its records themselves, as XML for `about`: the rights in the description. */
  readonly about?: string
}

/** What a harvester asks a list of. */
export interface Selection {
  readonly metadataPrefix: MetadataPrefix
  /** As the harvester wrote it, to the day or to the second. */
  readonly from?: string
  readonly until?: string
  readonly set?: string
}

/** A list that is handed out in parts. */
export interface Listing<Entry> {
  readonly size: number
  /** Changes when anything in the list does, and is the same after a restart. Letters, digits, `-` and `_`. */
  readonly fingerprint: string
  at(position: number): Entry
}

/** The records of a repository, as far as the protocol needs to know of them. */
export interface Repository {
  readonly identity: Identity
  /** What no datestamp is earlier than. */
  readonly earliest: Datestamp
  readonly formats: readonly MetadataPrefix[]
  readonly sets: Listing<OaiSet>
  /** An item by its identifier, deleted ones included. */
  item(identifier: string): Item | undefined
  /** The items that have, or had, records such as are asked for, in an order of their own. */
  list(selection: Selection): Listing<Item>
}
