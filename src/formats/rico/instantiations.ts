import { add, type Draft, draft, finished, linkTo, type Node } from './node.ts'
import type { Release } from './terms.ts'

/** The instantiations of one unit: what is on paper or in boxes, and each digital object. */
export interface Instantiations {
  /** The analogue one. */
  analogue(): Draft
  /** A new digital one. */
  digital(): Draft
  nodes(release: Release): Iterable<Node>
}

/** Instantiations are made only where one carries something to say: most units need none. */
export function instantiationsOf(unit: Draft, part: (kind: string) => string): Instantiations {
  let analogue: Draft | undefined
  const all: Draft[] = []
  const made = (property: 'hasOrHadAnalogueInstantiation' | 'hasOrHadDigitalInstantiation'): Draft => {
    const instantiation = draft(part('instantiation'), 'Instantiation')
    all.push(instantiation)
    add(unit, property, linkTo(instantiation))
    return instantiation
  }
  return {
    analogue: () => {
      analogue ??= made('hasOrHadAnalogueInstantiation')
      return analogue
    },
    digital: () => made('hasOrHadDigitalInstantiation'),
    *nodes(release) {
      for (const each of all) {
        if (!each.values.has('rdfs:label')) add(each, 'rdfs:label', ...(unit.values.get('rdfs:label') ?? []))
        yield finished(each, release)
      }
    },
  }
}
