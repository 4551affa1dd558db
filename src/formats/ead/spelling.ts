import type { Given } from './emit.ts'

/**
 * How a dialect spells attributes. Codecs name them as EAD3 does; a dialect that calls them otherwise, or wants their values
 * in another form, says so here.
 */
export interface Spelling {
  /** The attributes of one element with their values as the dialect writes them, still under the names of EAD3. */
  adapt(element: string, given: Given, loses: (what: string, value?: unknown) => void): Given
  /** The name of an attribute in the dialect, with its prefix if it has one. */
  nameOf(element: string, attribute: string): string
}
