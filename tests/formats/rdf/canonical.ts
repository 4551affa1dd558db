import jsonld from 'jsonld'
import { type Quad, Writer } from 'n3'

/** Everything is refused: what a document means must be in the document. */
const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`asked to load ${url}`))

/** A graph given as N-Quads, as its sorted triples with canonical names for nodes without an IRI. */
async function canonical(nquads: string): Promise<readonly string[]> {
  const text = await jsonld.canonize(nquads, {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  })
  return text.split('\n').filter(line => line !== '')
}

/** The triples that a JSON-LD document means by jsonld.js, in safe mode. */
export async function canonicalOf(document: unknown): Promise<readonly string[]> {
  return canonical(await jsonld.toRDF(document, { safe: true, format: 'application/n-quads', documentLoader }))
}

/** The same of triples that a parser made. */
export const canonicalTriples = (triples: readonly Quad[]): Promise<readonly string[]> =>
  canonical(new Writer({ format: 'N-Quads' }).quadsToString([...triples]))
