import { ead3Grammar } from '../formats/ead/ead3.grammar.ts'
import { ead2002Grammar } from '../formats/ead/ead2002.grammar.ts'
import { digest } from '../model/digest.ts'
import type { TextSink } from '../model/sink.ts'
import type { Grammar } from '../xml/grammar.ts'
import { ruleFor, type Schema, schemaOf } from '../xml/schema.ts'
import { serialize } from '../xml/serialize.ts'
import type { XmlAttribute, XmlStart } from '../xml/sink.ts'
import { tokenize } from '../xml/tokens.ts'
import { schemaInstance } from './envelope.ts'
import type { MetadataPrefix } from './metadata-format.ts'

const grammars: { readonly [Prefix in MetadataPrefix]?: Grammar } = { oai_ead: ead2002Grammar, ead3: ead3Grammar }

const namespaces = { xsi: schemaInstance, xlink: 'http://www.w3.org/1999/xlink' } as const

/**
 * What stands before the identifiers within a record, so that no other record of the same document has one of them: made of
 * what the record is of, and so the same next time.
 */
export const ownPrefix = (identifier: string, prefix: MetadataPrefix): string =>
  `r${digest(`${prefix} ${identifier}`)}.`

/**
 * Writes a record with all identifiers in it made its own: what identifies an element, what points at one (`id`, `target`,
 * `parent`), and addresses within the document (`href="#u1"`). All else stays as it is. A record without identifiers, such as
 * one of Dublin Core, goes through unchanged.
 *
 * The identifiers of XML are unique in a document, and a static repository is one document with the records of many.
 *
 * Source: XML 1.0, 3.3.1, ID and IDREF; specification for an OAI static repository, 3.
 */
export function withOwnIdentifiers(prefix: MetadataPrefix, before: string, out: TextSink): TextSink {
  const grammar = grammars[prefix]
  if (!grammar) return out
  const schema = schemaOf(grammar)
  const wrong = ({ message }: { readonly message: string }): void => {
    throw new Error(`a record is not well-formed: ${message}`)
  }
  const { xsi, xlink } = namespaces
  const next = serialize(out, () => {}, {
    declaration: false,
    namespaces: prefix === 'oai_ead' ? { xsi, xlink } : { xsi },
  })
  return tokenize(
    { ...next, start: element => next.start({ ...element, attributes: own(element, schema, before) }) },
    ({ severity, message }) => severity === 'error' && wrong({ message }),
    {},
  )
}

function own(element: XmlStart, schema: Schema, before: string): readonly XmlAttribute[] {
  const rule = ruleFor(schema, element)
  return element.attributes.map(attribute => {
    const { name, namespace, value } = attribute
    const kind = rule?.attributes.find(known => known.namespace === namespace && localName(known.name) === name)?.type
      .kind
    if (kind === 'id' || kind === 'idref') return { ...attribute, value: before + value.trim() }
    if (kind === 'idrefs') {
      const names = value.split(/\s+/).filter(word => word !== '')
      return { ...attribute, value: names.map(word => before + word).join(' ') }
    }
    return name === 'href' && /^#./.test(value) ? { ...attribute, value: `#${before}${value.slice(1)}` } : attribute
  })
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
