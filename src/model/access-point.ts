import type { Authority, NamePart, NameType } from './name.ts'
import type { TextStatement } from './statement.ts'

/** What an access point names. */
export type AccessPointType = NameType | 'subject' | 'place' | 'genre' | 'function' | 'occupation' | 'title'

/**
 * A name or term under which the unit should be found.
 *
 * Source: DACS, overview of access points; EAD `controlaccess`.
 *
 * @example { type: 'subject', text: 'Labor unions -- Mexico', source: 'lcsh' }
 */
export interface AccessPoint extends TextStatement, Authority {
  readonly type: AccessPointType
  readonly parts?: readonly NamePart[]
  /** For names: function in relation to the material. */
  readonly role?: string
  readonly normal?: string
  /** For places: latitude and longitude as written, with their system. EAD3 `geographiccoordinates`. */
  readonly coordinates?: { readonly text: string; readonly system: string }
  /** Headings under which the term stands in the source, outermost first. */
  readonly under?: readonly string[]
}
