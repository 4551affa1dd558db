import { type BlankNode, DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import { append } from '../../model/append.ts'

const { blankNode, literal, namedNode, quad } = DataFactory

const RDF_TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** What terms stand for, as far as our own contexts say it: prefixes, one vocabulary, a base, and terms with a type. */
interface Meaning {
  /** The IRI of a property or class. */
  term(name: string): string
  /** The IRI an id stands for. */
  id(id: string): string
  /** What plain words in a property are: an IRI, a datatype, or words. */
  typeOf(name: string): string | undefined
}

function meaningOf(context: object): Meaning {
  const entries = new Map<string, unknown>(Object.entries(context))
  const text = (key: string): string => {
    const value = entries.get(key)
    return typeof value === 'string' ? value : ''
  }
  const [vocabulary, base] = [text('@vocab'), text('@base')]
  const term = (name: string): string => {
    const colon = name.indexOf(':')
    if (colon < 0) return vocabulary + name
    const prefix = text(name.slice(0, colon))
    return prefix === '' ? name : prefix + name.slice(colon + 1)
  }
  return {
    term,
    id: id => (id.includes(':') ? id : base + id),
    typeOf(name) {
      const entry = entries.get(name)
      if (typeof entry !== 'object' || entry === null || !('@type' in entry)) return undefined
      const type = entry['@type']
      return typeof type !== 'string' ? undefined : type === '@id' ? type : term(type)
    },
  }
}

/** What a triple is about, or leads to, that is not words. */
type Thing = NamedNode | BlankNode

/**
 * The triples of nodes of our own JSON-LD documents, node by node: nothing is kept from one to the next. Nodes within a node
 * follow it, so that what is said of one thing stands together.
 *
 * Source: JSON-LD 1.1 API, 8.2 (object to RDF conversion), for the part of JSON-LD that we write.
 *
 * @param context the context of the document
 */
export function triplesWith(context: object): (node: object) => Iterable<Quad> {
  const meaning = meaningOf(context)
  let blanks = 0

  function* objects(value: unknown, name: string, within: (inner: object) => Thing): Generator<Thing | Literal> {
    if (Array.isArray(value)) for (const inner of value) yield* objects(inner, name, within)
    else if (typeof value === 'string') {
      const type = meaning.typeOf(name)
      if (type === '@id') yield namedNode(meaning.id(value))
      else yield type === undefined ? literal(value) : literal(value, namedNode(type))
    } else if (typeof value === 'number') yield number(value)
    else if (typeof value === 'object' && value !== null) {
      if ('@value' in value) yield typed(value, meaning)
      else if ('@id' in value && typeof value['@id'] === 'string' && Object.keys(value).length === 1)
        yield namedNode(meaning.id(value['@id']))
      else yield within(value)
    }
  }

  return function* (whole) {
    const termOf = (node: object): Thing =>
      '@id' in node && typeof node['@id'] === 'string' ? namedNode(meaning.id(node['@id'])) : blankNode(`b${blanks++}`)
    const pending: (readonly [Thing, object])[] = [[termOf(whole), whole]]
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [subject, node] = next
      const inner: (readonly [Thing, object])[] = []
      const within = (given: object): Thing => {
        const term = termOf(given)
        inner.push([term, given])
        return term
      }
      for (const [name, value] of Object.entries(node)) {
        if (name === '@id') continue
        if (name === '@type') {
          for (const type of Array.isArray(value) ? value : [value])
            yield quad(subject, RDF_TYPE, namedNode(meaning.term(String(type))))
          continue
        }
        const predicate = namedNode(meaning.term(name))
        for (const object of objects(value, name, within)) yield quad(subject, predicate, object)
      }
      append(pending, inner.reverse())
    }
  }
}

function typed(given: object, { term }: Meaning): Literal {
  const value = '@value' in given ? String(given['@value']) : ''
  if ('@language' in given && typeof given['@language'] === 'string') return literal(value, given['@language'])
  if ('@type' in given && typeof given['@type'] === 'string') return literal(value, namedNode(term(given['@type'])))
  return literal(value)
}

/** A number in the canonical form of its datatype: whole ones are integers. */
function number(value: number): Literal {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return literal(value.toFixed(0), namedNode(`${XSD}integer`))
  const canonical = value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')
  return literal(canonical, namedNode(`${XSD}double`))
}
