import { type GraphTextOptions, graphText } from '../../linked-data/graph-text.ts'
import type { TextSink } from '../../model/sink.ts'
import { dctermsNamespace } from './dcterms.grammar.ts'
import { type DublinCoreElement, isUri } from './element.ts'
import type { RecordSink } from './output.ts'
import { classesOfThings, inWords } from './ranges.ts'
import type { DctermsTerm } from './terms.ts'

/** A value as JSON-LD has it: words with their language or datatype, or a thing with its class and label. */
type Value = string | { readonly [name: string]: Value }

/** What the names in a document mean: plain data, part of every document, so that nothing is loaded to read it. */
export const contextOf = (base: string | undefined): Readonly<Record<string, string>> => ({
  '@vocab': dctermsNamespace,
  ...(base !== undefined && { '@base': base }),
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
})

/** The terms of which two dates with a slash are a span in EDTF. */
const DATES: ReadonlySet<DctermsTerm> = new Set(['created', 'date', 'dateCopyrighted', 'issued', 'modified'])

const DCMI_TYPES = 'http://purl.org/dc/dcmitype/'
const LANGUAGES = 'http://id.loc.gov/vocabulary/iso639-2/'

/**
 * Writes records as one graph, a node for each, with the DCMI terms as its vocabulary. Names, places, languages, rights and
 * extents are things with a label, as DCMI has it; they have an IRI where a registered one is known.
 *
 * Source: JSON-LD 1.1; DCMI Metadata Terms (2020).
 */
export function graphOutput(base: string | undefined, out: TextSink, options: GraphTextOptions): RecordSink {
  const text = graphText(out, options)
  text.begin(contextOf(base))
  return {
    record(elements, id) {
      const said = new Map<DctermsTerm, Value[]>()
      for (const element of elements) {
        const values = said.get(element.term) ?? []
        values.push(inGraph(element))
        said.set(element.term, values)
      }
      const node: Record<string, Value | readonly Value[]> = id === undefined ? {} : { '@id': id }
      for (const [term, values] of said) {
        const [only] = values
        if (only !== undefined) node[term] = values.length === 1 ? only : values
      }
      if (said.size > 0) text.node(node)
    },
    end: () => text.end(),
  }
}

function inGraph(element: DublinCoreElement): Value {
  const { term, text, scheme, resource } = element
  if (inWords.has(term)) return literal(element)
  if (scheme === 'DCMIType') return { '@id': DCMI_TYPES + text }
  if (scheme === 'URI' && isUri(text)) return { '@id': text }
  if (resource === text) return { '@id': text }
  const id = resource ?? (scheme === 'ISO639-2' ? LANGUAGES + text : undefined)
  const type = classesOfThings[term]
  return {
    ...(id !== undefined && { '@id': id }),
    ...(type !== undefined && { '@type': type }),
    'rdfs:label': literal({ ...element, scheme: undefined }),
  }
}

function literal({ term, text, language, scheme }: DublinCoreElement): Value {
  if (scheme !== undefined) return { '@value': text, '@type': scheme }
  if (DATES.has(term) && /^-?\d{4}(?:-\d\d){0,2}\/-?\d{4}(?:-\d\d){0,2}$/.test(text))
    return { '@value': text, '@type': 'edtf:EDTF' }
  return language === undefined ? text : { '@value': text, '@language': language }
}
