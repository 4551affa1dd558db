import { add, type Draft, draft, finished, linkTo, type Node } from './node.ts'
import type { Release } from './terms.ts'

/** The instantiations of one unit: what is on paper or in boxes, and each digital object. */
export interface Instantiations {
  /** The analogue one. */
  analogue(): Draft
  /** A new digital one. */
  digital(): Draft
  /** Says of the unit which instantiations it has, when everything is said of them: those of which nothing is are none. */
  link(): void
  nodes(release: Release): Iterable<Node>
}

type Property = 'hasOrHadAnalogueInstantiation' | 'hasOrHadDigitalInstantiation'

/** Instantiations are made only where one carries something to say: most units need none. */
export function instantiationsOf(unit: Draft, part: (kind: string) => string): Instantiations {
  let analogue: Draft | undefined
  const all: { readonly property: Property; readonly instantiation: Draft }[] = []
  const made = (property: Property): Draft => {
    const instantiation = draft(part('instantiation'), 'Instantiation')
    all.push({ property, instantiation })
    return instantiation
  }
  return {
    analogue: () => {
      analogue ??= made('hasOrHadAnalogueInstantiation')
      return analogue
    },
    digital: () => made('hasOrHadDigitalInstantiation'),
    link() {
      for (const { property, instantiation } of all)
        if (instantiation.values.size > 0) add(unit, property, linkTo(instantiation))
    },
    *nodes(release) {
      for (const { instantiation } of all) {
        if (instantiation.values.size === 0) continue
        const { values } = instantiation
        if (!values.has('rdfs:label')) add(instantiation, 'rdfs:label', ...(unit.values.get('rdfs:label') ?? []))
        yield finished(instantiation, release)
      }
    },
  }
}
