import type { TextStatement } from './statement.ts'

/**
 * A box, folder or other thing in which the unit is kept.
 *
 * Source: DACS 2.5; EAD `container`.
 *
 * @example { text: '590000', type: 'OA/ID', indicator: '590000' }
 */
export interface Container extends TextStatement {
  /** What sort of container, as written: `Box`, `folder`, `OA/ID`. */
  readonly type?: string
  /** Its number or other mark, without the type: `1`, `1A`, `3-5`. */
  readonly indicator?: string
  readonly barcode?: string
  /** The `id` of the container or location that this one is in. */
  readonly parent?: string
  /** The kind of material in it. ArchivesSpace instance type, EAD `@label`. */
  readonly instance?: string
}

/** A shelf, room or building. EAD `physloc`; DACS 4.2. */
export interface PhysicalLocation extends TextStatement {
  readonly parent?: string
}
