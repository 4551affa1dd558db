import { add, type Draft, draft, finished, linkTo, type Node } from './node.ts'
import type { Release } from './terms.ts'

/** The instantiations of one unit: what is on paper or in boxes, and each digital object. */
export interface Instantiations {
  /** The analogue one; its id is known when all is said. */
  analogue(): Draft
  /** A new digital one, likewise. */
  digital(): Draft
  /** Their nodes, when everything is said of them and the unit is told of each: those of which nothing is said are none. */
  linked(release: Release): readonly Node[]
}

type Property = 'hasOrHadAnalogueInstantiation' | 'hasOrHadDigitalInstantiation'

/** Instantiations are made only where one carries something to say: most units need none. Only those are numbered. */
export function instantiationsOf(unit: Draft, part: (kind: string) => string): Instantiations {
  let analogue: Draft | undefined
  const all: { readonly property: Property; readonly said: Draft }[] = []
  const made = (property: Property): Draft => {
    const said = draft('', 'Instantiation')
    all.push({ property, said })
    return said
  }
  return {
    analogue: () => {
      analogue ??= made('hasOrHadAnalogueInstantiation')
      return analogue
    },
    digital: () => made('hasOrHadDigitalInstantiation'),
    linked: release =>
      all
        .filter(({ said }) => said.values.size > 0)
        .map(({ property, said }) => {
          const instantiation = { ...said, id: part('instantiation') }
          add(unit, property, linkTo(instantiation))
          if (!said.values.has('rdfs:label')) add(instantiation, 'rdfs:label', ...(unit.values.get('rdfs:label') ?? []))
          return finished(instantiation, release)
        }),
  }
}
