import { add, type Draft, draft, finished, linkTo, type Node } from './node.ts'
import type { Release } from './terms.ts'

/** The instantiations of one unit: what is on paper or in boxes, and each digital object. */
export interface Instantiations {
  /** The analogue one; its id is known when all is said. */
  analogue(): Draft
  /** A new digital one, likewise; a component of another where it is of a set. */
  digital(set?: Draft): Draft
  /** Their nodes, when everything is said of them and the unit is told of each: those of which nothing is said are none. */
  linked(release: Release): readonly Node[]
}

type Property = 'hasOrHadAnalogueInstantiation' | 'hasOrHadDigitalInstantiation'

/** Instantiations are made only where one carries something to say: most units need none. Only those are numbered. */
export function instantiationsOf(unit: Draft, part: (kind: string) => string): Instantiations {
  let analogue: Draft | undefined
  const all: Made[] = []
  const made = (property: Property, set?: Draft): Draft => {
    const said = draft('', 'Instantiation')
    all.push({ property, said, set })
    return said
  }
  return {
    analogue: () => {
      analogue ??= made('hasOrHadAnalogueInstantiation')
      return analogue
    },
    digital: set => made('hasOrHadDigitalInstantiation', set),
    linked(release) {
      const kept = ofWhichSomethingIsSaid(all).map(({ property, said, set }) => {
        const instantiation = { ...said, id: part('instantiation') }
        add(unit, property, linkTo(instantiation))
        if (!said.values.has('rdfs:label')) add(instantiation, 'rdfs:label', ...(unit.values.get('rdfs:label') ?? []))
        if (set) add(set, 'hasOrHadComponent', linkTo(instantiation))
        return instantiation
      })
      return kept.map(instantiation => finished(instantiation, release))
    },
  }
}

interface Made {
  readonly property: Property
  readonly said: Draft
  readonly set: Draft | undefined
}

/** What carries something itself, or in its components, which come after it. */
function ofWhichSomethingIsSaid(all: readonly Made[]): readonly Made[] {
  const sets = new Set<Draft>()
  for (const { said, set } of [...all].reverse()) if (set && (said.values.size > 0 || sets.has(said))) sets.add(set)
  return all.filter(({ said }) => said.values.size > 0 || sets.has(said))
}
