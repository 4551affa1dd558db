import { type Schema, schemaOf } from '../../xml/schema.ts'
import type { XmlStart } from '../../xml/sink.ts'
import { ead3Grammar } from './ead3.grammar.ts'
import { ead3UndeprecatedGrammar, ead3UndeprecatedNamespace } from './ead3-undeprecated.grammar.ts'
import { ead2002Grammar, ead2002Grammar200804 } from './ead2002.grammar.ts'
import { ead2002DtdGrammar } from './ead2002-dtd.grammar.ts'

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

/** One published form of EAD: what it is called, and the rules of it. */
export interface Release {
  readonly name: string
  readonly schema: () => Schema
}

/** The releases of EAD3. */
export const ead3Releases = [
  { name: 'ead3-1.1.1', schema: () => schemaOf(ead3Grammar) },
  { name: 'ead3-undeprecated', schema: () => schemaOf(ead3UndeprecatedGrammar) },
] as const satisfies readonly Release[]

/** The releases of EAD 2002. */
export const ead2002Releases = [
  { name: 'ead2002-20210412', schema: () => schemaOf(ead2002Grammar) },
  { name: 'ead2002-200804', schema: () => schemaOf(ead2002Grammar200804) },
  { name: 'ead2002-dtd', schema: () => schemaOf(ead2002DtdGrammar) },
] as const satisfies readonly Release[]

/** Where a document says its schema is (XSD 1.0 part 1, 4.3.2); empty when it does not. */
export function statedLocation({ attributes }: XmlStart): string {
  const stated = attributes.filter(({ namespace }) => namespace === schemaInstance)
  return stated.map(({ value }) => value).join(' ')
}

/** EAD3 with the elements kept from EAD 2002, when the document says so by its namespace. */
export function ead3ReleaseOf(root: XmlStart): Release {
  const [plain, undeprecated] = ead3Releases
  return root.namespace === ead3UndeprecatedNamespace || /undeprecated/.test(statedLocation(root))
    ? undeprecated
    : plain
}

/**
 * EAD 2002 as the document has it: as the DTD, when it has neither a namespace nor the place of an XML Schema; in the release
 * of 2008, when that is the schema it names; else in the last one.
 *
 * The address at the Library of Congress that most documents name has no number of a release in it.
 */
export function ead2002ReleaseOf(root: XmlStart): Release {
  const [latest, of2008, dtd] = ead2002Releases
  const location = statedLocation(root)
  if (root.namespace === '' && location === '') return dtd
  return /200804|EAD2002\/(?:v?1\.0\.0|64e1a41)/.test(location) ? of2008 : latest
}
