import type { Quad } from 'n3'
import { append } from '../../model/append.ts'
import type { Report } from '../../report/diagnostic.ts'
import { gathering } from '../graph/gathering.ts'
import { type Graph, isThing, type Said, type Thing, type Value, type Words } from '../graph/thing.ts'
import type { Vocabulary } from '../json-ld/graph.ts'
import { parseTriples } from './parse.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/**
 * The things that triples describe, as those of a JSON-LD document that says the same. Lists are laid flat, and graphs are
 * one graph.
 *
 * Reports `triples/syntax` and `triples/long-names` (errors), and `triples/triple-term` for what is said of statements.
 *
 * Source: RDF 1.1; Turtle 1.1; N-Quads 1.1.
 *
 * @returns `undefined` when the text cannot be read
 */
export function graphOfTriples(
  text: string,
  { short }: Vocabulary,
  report: Report,
  file: string | undefined,
): Graph | undefined {
  const { things, identified, thing, describe, add } = gathering()
  const relatives = new Set<string>()
  const names = new Map<string, string>()
  const lines = new Map<Thing, number>()
  let ofStatements = 0

  function nameOf(iri: string): string {
    const known = names.get(iri)
    if (known !== undefined) return known
    const name = iri === TYPE ? iri : short(iri)
    names.set(iri, name)
    return name
  }

  const thingOf = (id: string): Thing => thing(id, relatives.has(id) || !id.includes(':'))

  function take({ subject, predicate, object }: Quad, line: number): void {
    if (!isNode(subject) || !(isNode(object) || object.termType === 'Literal')) {
      ofStatements++
      return
    }
    const about = thingOf(subject.id)
    describe(about)
    if (!lines.has(about)) lines.set(about, line)
    if (predicate.value === TYPE && isNode(object)) about.classes.add(nameOf(object.value))
    else add(about, nameOf(predicate.value), object.termType === 'Literal' ? wordsOf(object) : thingOf(object.id), line)
  }

  const fault = parseTriples(text, { triple: take, relative: iri => relatives.add(iri) })
  if (fault) {
    report({ ...fault, place: { ...(file !== undefined && { file }), ...fault.place } })
    return undefined
  }
  if (ofStatements > 0) report({ ...tripleTerms(ofStatements), ...(file !== undefined && { place: { file } }) })
  layFlat(things)
  return {
    things: things.filter(each => !isListCell(each)),
    identified,
    remoteContexts: new Map(),
    spotOf: (about, property) => ({
      line: (property === undefined ? undefined : about.said.get(property)?.line) ?? lines.get(about) ?? 1,
    }),
  }
}

const TYPE = `${RDF}type`

const isNode = ({ termType }: { readonly termType: string }): boolean =>
  termType === 'NamedNode' || termType === 'BlankNode'

/** Datatypes of the plain values of JSON. */
const PLAIN: ReadonlySet<string> = new Set(['string', 'boolean', 'integer', 'double'].map(name => XSD + name))

function wordsOf(literal: {
  readonly value: string
  readonly language: string
  readonly datatype: { value: string }
}): Words {
  const { value, language, datatype } = literal
  if (language !== '') return { words: value, language }
  if (!PLAIN.has(datatype.value)) return { words: value, datatype: datatype.value }
  const number = datatype.value === `${XSD}double` ? Number(value) : Number.NaN
  return { words: Number.isNaN(number) ? value : String(number) }
}

const FIRST = `${RDF}first`
const REST = `${RDF}rest`

const isListCell = ({ said }: Thing): boolean => said.has(FIRST) && said.has(REST)

/** Puts what is in a list in the place of the list. */
function layFlat(things: readonly Thing[]): void {
  for (const { said } of things)
    for (const [property, values] of said)
      if (property !== REST && values.values.some(value => isThing(value) && isListCell(value))) {
        const flat = values.values.flatMap(itemsOf)
        values.values.length = 0
        append(values.values, flat)
      }
}

function itemsOf(value: Value): readonly Value[] {
  if (!isThing(value) || !isListCell(value)) return [value]
  const items: Value[] = []
  const seen = new Set<Value>()
  for (
    let cell: Value | undefined = value;
    cell && isThing(cell) && !seen.has(cell);
    cell = first(cell.said.get(REST))
  ) {
    seen.add(cell)
    append(items, cell.said.get(FIRST)?.values ?? [])
  }
  return items
}

const first = (said: Said | undefined): Value | undefined => said?.values[0]

const tripleTerms = (count: number) =>
  ({
    code: 'triples/triple-term',
    concern: 'loss',
    severity: 'warning',
    message: `${count === 1 ? 'A statement about a statement was' : `${count} statements about statements were`} not read.`,
    words: 0,
  }) as const
