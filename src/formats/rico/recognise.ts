import type { Recognition } from '../format.ts'

/** Recognises JSON-LD in the vocabulary of RiC-O by the address of that vocabulary. */
export function recognise(beginning: string): Recognition | undefined {
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(beginning)) return undefined
  if (beginning.includes('"https://www.ica.org/standards/RiC/ontology#'))
    return { certainty: 'certain', because: 'it names terms or the namespace of RiC-O' }
  return beginning.includes('"rico:')
    ? { certainty: 'likely', because: 'it has terms with the prefix of RiC-O' }
    : undefined
}
