import { once } from '../../values/once.ts'
import { type Datatype, dtdName, nmtoken, oneOfValues, string } from '../../xml/datatypes.ts'
import type { Attributes, ElementFact, Grammar } from '../../xml/grammar.ts'
import { type Ead2002Element, ead2002Grammar } from './ead2002.grammar.ts'
import { type DtdLinkAttribute, linkAttributesInDtd } from './grammar2002/dtd.ts'
import { normalDate } from './grammar2002/normal-date.ts'

const inOneWord = new Set(['xlink:label', 'xlink:from', 'xlink:to'])

/** What the DTD takes where the schema takes a datatype of its own: it knows no web addresses and no dates. */
function typeInDtd(attribute: string, type: Datatype, link: DtdLinkAttribute | undefined): Datatype {
  if (inOneWord.has(attribute)) return nmtoken
  if (link?.values !== undefined) return oneOfValues(...Object.values(link.values))
  if (type.values !== undefined) return oneOfValues(...type.values)
  if (link !== undefined || type.accepts === normalDate.accepts) return string
  return type.kind === 'id' || type.kind === 'idref' || type.kind === 'idrefs' ? dtdName(type) : type
}

const links: ReadonlyMap<string, DtdLinkAttribute> = new Map(Object.entries(linkAttributesInDtd))

function inDtd<N extends string>({ attributes, content }: ElementFact<N>): ElementFact<N> {
  const written: Attributes = Object.fromEntries(
    Object.entries(attributes).map(([name, { required, ...type }]) => {
      const link = links.get(name)
      const needed = required && link === undefined
      return [link?.name ?? name, { ...typeInDtd(name, type, link), ...(needed && { required }) }]
    }),
  )
  return { attributes: written, content }
}

const isElement = (name: string): name is Ead2002Element => Object.hasOwn(ead2002Grammar.elements, name)

function everyElement(): Grammar<Ead2002Element>['elements'] {
  const elements = { ...ead2002Grammar.elements }
  for (const name of Object.keys(elements).filter(isElement)) elements[name] = inDtd(elements[name])
  return elements
}

const elementsInDtd = once(everyElement)

const linkAdvice = Object.fromEntries(
  Object.entries(linkAttributesInDtd).map(([schema, { name }]) => [
    schema,
    `Write ${name} instead of ${schema}: without a namespace, EAD 2002 is as its DTD has it.`,
  ]),
)

/**
 * EAD 2002 as its DTD has it (`ead.dtd`, version 2002): without a namespace. Elements and their order are those of
 * {@link ead2002Grammar}; links are written without `xlink:`, and their addresses and the machine forms of dates are any
 * text.
 *
 * @example validate(schemaOf(ead2002DtdGrammar), report)
 */
export const ead2002DtdGrammar: Grammar<Ead2002Element> = {
  ...ead2002Grammar,
  title: 'EAD 2002 (DTD)',
  namespaces: { '': '' },
  get elements() {
    return elementsInDtd()
  },
  adviceOnNamespaces: {
    ...ead2002Grammar.adviceOnNamespaces,
    [ead2002Grammar.namespaces[''] ?? '']: 'This is the namespace of the XML Schema; the DTD has none.',
  },
  adviceOnAttributes: {
    ...ead2002Grammar.adviceOnAttributes,
    ...linkAdvice,
  },
}
