import { type Graph, isThing, type Thing, type Value } from '../../linked-data/graph/thing.ts'
import { dctermsNamespace } from './dcterms.grammar.ts'
import { dctermsTerms } from './terms.ts'

/** The DCMI terms by their names; other terms are whole. */
export const vocabulary = {
  short: (iri: string): string => (iri.startsWith(dctermsNamespace) ? iri.slice(dctermsNamespace.length) : iri),
}

const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label'

/** Whether something is said of a thing in DCMI terms; of the things that records lead to, only what they are called is. */
const isRecord = ({ said }: Thing): boolean => dctermsTerms.some(term => said.has(term))

/** The records among the things that triples describe, as nodes of JSON-LD. The label of a record is what links to it show. */
export const recordsOf = (graph: Graph): readonly object[] =>
  graph.things.filter(isRecord).map(thing => ({
    ...idOf(thing),
    ...Object.fromEntries(
      [...thing.said]
        .filter(([name]) => name !== LABEL || !thing.said.has('title'))
        .map(([name, { values }]) => [name === LABEL ? 'title' : name, values.map(inJson)]),
    ),
  }))

const idOf = ({ id }: Thing): object => (id === undefined || id.startsWith('_:') ? {} : { '@id': id })

function inJson(value: Value): object {
  if (!isThing(value))
    return { '@value': value.words, ...(value.language !== undefined && { '@language': value.language }) }
  const labels = isRecord(value) ? [] : (value.said.get(LABEL)?.values ?? []).map(inJson)
  return { ...idOf(value), ...(labels.length > 0 && { 'rdfs:label': labels }) }
}
