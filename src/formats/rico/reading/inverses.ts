import { isThing, type Thing, type Value } from '../../../linked-data/graph/thing.ts'

/** Properties that say the same from the other side, with those that are read. */
const inverses: Readonly<Record<string, string>> = {
  affectsOrAffected: 'isOrWasAffectedBy',
  isAccumulatorOf: 'hasAccumulator',
  isAuthorOf: 'hasAuthor',
  isCollectorOf: 'hasCollector',
  isCreatorOf: 'hasCreator',
  isExtentOf: 'hasExtent',
  isOrganicProvenanceOf: 'hasOrganicProvenance',
  isOrWasAgentNameOf: 'hasOrHadAgentName',
  isOrWasAnalogueInstantiationOf: 'hasOrHadAnalogueInstantiation',
  isOrWasDigitalInstantiationOf: 'hasOrHadDigitalInstantiation',
  isOrWasHolderOf: 'hasOrHadHolder',
  isOrWasIdentifierOf: 'hasOrHadIdentifier',
  isOrWasInstantiationOf: 'hasOrHadInstantiation',
  isOrWasLanguageOf: 'hasOrHadLanguage',
  isOrWasLocationOf: 'hasOrHadLocation',
  isOrWasTitleOf: 'hasOrHadTitle',
  isPublisherOf: 'hasPublisher',
  regulatesOrRegulated: 'isOrWasRegulatedBy',
}

/** Says of every thing itself what others say of it. */
export function turnRound(things: readonly Thing[]): void {
  for (const thing of things)
    for (const [name, property] of Object.entries(inverses)) {
      const said = thing.said.get(name)
      if (!said) continue
      for (const value of said.values) if (isThing(value)) add(value, property, thing)
      if (said.values.every(isThing)) said.isRead = true
    }
}

function add(to: Thing, property: string, value: Value): void {
  const said = to.said.get(property)
  if (!said) to.said.set(property, { values: [value], isRead: false })
  else if (!said.values.includes(value)) said.values.push(value)
}
