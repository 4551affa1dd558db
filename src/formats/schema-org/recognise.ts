import { isTriples } from '../../linked-data/triples/recognise.ts'
import type { Recognition } from '../format.ts'

/** Recognises JSON-LD, Turtle and N-Quads in the vocabulary of schema.org by its context, and by terms of archives. */
export function recognise(beginning: string): Recognition | undefined {
  if (isTriples(beginning, 'http://schema.org/') || isTriples(beginning, 'https://schema.org/'))
    return { certainty: 'certain', because: 'it is Turtle or N-Quads with names of schema.org' }
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(beginning)) return undefined
  const at = beginning.indexOf('"@context"')
  if (at < 0 || !/["/]schema\.org[/"]/.test(beginning.slice(at))) return undefined
  const isArchival = /"@graph"|"Archive(?:Component|Organization)"/.test(beginning)
  return isArchival
    ? { certainty: 'certain', because: 'its context is that of schema.org and it is a graph, or describes archives' }
    : { certainty: 'likely', because: 'its context is that of schema.org' }
}
