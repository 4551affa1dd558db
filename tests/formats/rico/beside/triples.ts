import type { Store } from 'oxigraph'
import type { Pair } from './graphs.ts'
import { normalizer } from './terms.ts'

const RICO = 'https://www.ica.org/standards/RiC/ontology#'

/** How many triples of a property both graphs have, and how many one of them has alone. */
export interface Counts {
  both: number
  theirs: number
  ours: number
}

/** The IRI of our top unit. */
export const topOf = (ours: Store): string =>
  ours.match().find(({ predicate }) => predicate.value === `${RICO}isOrWasDescribedBy`)?.subject.value ?? ''

/** The triples of both graphs by property: those that say the same of the same thing, and the others. */
export function compared(pairs: readonly Pair[]): ReadonlyMap<string, Counts> {
  const byProperty = new Map<string, Counts>()
  for (const pair of pairs) {
    const normal = normalizer(pair, topOf(pair.ours))
    const [theirs, ours] = [pair.theirs, pair.ours].map(
      store =>
        new Map(
          store
            .match()
            .map(({ subject, predicate, object }) => [
              `${normal(subject)} ${predicate.value} ${normal(object)}`,
              shortened(predicate.value),
            ]),
        ),
    )
    for (const [triple, property] of theirs ?? []) count(byProperty, property, ours?.has(triple) ? 'both' : 'theirs')
    for (const [triple, property] of ours ?? []) if (!theirs?.has(triple)) count(byProperty, property, 'ours')
  }
  return byProperty
}

const prefixes: Readonly<Record<string, string>> = {
  [RICO]: 'rico:',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs:',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
}

const shortened = (iri: string): string => {
  const [namespace, prefix] = Object.entries(prefixes).find(([known]) => iri.startsWith(known)) ?? ['', '']
  return prefix + iri.slice(namespace.length)
}

function count(into: Map<string, Counts>, property: string, where: keyof Counts): void {
  const counts = into.get(property) ?? { both: 0, theirs: 0, ours: 0 }
  counts[where]++
  into.set(property, counts)
}
