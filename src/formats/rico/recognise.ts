import { isTriples } from '../../linked-data/triples/recognise.ts'
import type { Recognition } from '../format.ts'

const NAMESPACE = 'https://www.ica.org/standards/RiC/ontology#'

/** Recognises JSON-LD, Turtle and N-Quads in the vocabulary of RiC-O by the address of that vocabulary. */
export function recognise(beginning: string): Recognition | undefined {
  if (isTriples(beginning, NAMESPACE))
    return { certainty: 'certain', because: 'it is Turtle or N-Quads with names of RiC-O' }
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(beginning)) return undefined
  if (beginning.includes(`"${NAMESPACE}`))
    return { certainty: 'certain', because: 'it names terms or the namespace of RiC-O' }
  return beginning.includes('"rico:')
    ? { certainty: 'likely', because: 'it has terms with the prefix of RiC-O' }
    : undefined
}
