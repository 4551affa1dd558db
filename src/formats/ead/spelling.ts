import type { AttributeList } from './attribute-list.ts'

/**
 * How a dialect spells attributes. Codecs name them as EAD3 does; a dialect that calls them otherwise, or wants their values
 * in another form, says so here.
 */
export interface Spelling {
  /** Gives the attributes of one element the values that the dialect writes, still under the names of EAD3. */
  adapt(element: string, list: AttributeList, loses: (what: string, value?: unknown) => void): void
  /** The name of an attribute in the dialect, with its prefix if it has one. */
  nameOf(element: string, attribute: string): string
  /**
   * An attribute that the schema does not have on an element, as the reader found it there, under the name and with the value
   * that the schema has for it. The reader knows XLink by the names of EAD3, and documents of a DTD have names of their own.
   */
  again(attribute: string, value: string): readonly [name: string, value: string]
}
