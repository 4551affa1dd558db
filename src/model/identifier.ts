import type { TextStatement } from './statement.ts'

/**
 * A code by which the unit is known.
 *
 * Source: ISAD(G) 3.1.1; DACS 2.1; EAD `unitid`. The full reference code is country, repository and local code together;
 * `text` is the local code as written.
 *
 * @example { text: '2021-0712-F', countryCode: 'US' }
 */
export interface Identifier extends TextStatement {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countryCode?: string
  /** ISIL (ISO 15511) of the repository. */
  readonly repositoryCode?: string
  /** A URI for the unit, when the code is one or comes with one. */
  readonly uri?: string
  /** A machine form of the code. EAD `unitid/@identifier`. */
  readonly identifier?: string
}
