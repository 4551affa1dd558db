import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Store } from 'oxigraph'
import { convert } from '../../../../src/convert/api.ts'

// Node 20 dies ("unreachable code") when it deoptimises a function from which it calls WebAssembly
// that gives back an object, as the parts of oxigraph's triples are, unless such calls are not inlined.
setFlagsFromString('--no-turbo-inline-js-wasm-calls')

/** Of one finding aid the graph the Archives nationales publish, and ours of the same EAD. */
export interface Pair {
  readonly name: string
  readonly theirs: Store
  readonly ours: Store
}

const baseUri = 'https://rdf.archives-nationales.culture.gouv.fr'

/** The pairs in a folder with `rdf-xml` and `src/ead`. */
export async function pairsIn(folder: string): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (const file of readdirSync(join(folder, 'rdf-xml/recordResources')).sort()) {
    const name = /\d+/.exec(file)?.[0] ?? ''
    const theirs = new Store()
    theirs.load(readFileSync(join(folder, 'rdf-xml/recordResources', file), 'utf8'), {
      format: 'application/rdf+xml',
      base_iri: `${baseUri}/`,
    })
    const { outputs } = await convert(readFileSync(join(folder, 'src/ead', `FRAN_IR_${name}.xml`)), {
      to: 'rico',
      syntax: 'nquads',
      baseUri,
      iriUnit: '{base}/recordResource/{record}-{id}',
    })
    const ours = new Store()
    for (const { text } of outputs) ours.load(text, { format: 'application/n-quads' })
    pairs.push({ name, theirs, ours })
  }
  return pairs
}
