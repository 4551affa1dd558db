/** Classes of RiC-O that are written. */
export type ClassName =
  | 'Activity'
  | 'ActivityType'
  | 'Agent'
  | 'CarrierExtent'
  | 'Concept'
  | 'CorporateBody'
  | 'Date'
  | 'DateType'
  | 'DocumentaryFormType'
  | 'ExtentType'
  | 'Family'
  | 'Identifier'
  | 'IdentifierType'
  | 'Instantiation'
  | 'InstantiationExtent'
  | 'Language'
  | 'LegalStatus'
  | 'OccupationType'
  | 'Person'
  | 'Place'
  | 'Record'
  | 'RecordResource'
  | 'RecordResourceExtent'
  | 'RecordSet'
  | 'RecordSetType'
  | 'Rule'
  | 'RuleType'
  | 'Thing'
  | 'Title'
  | 'TitleType'
  | 'UnitOfMeasurement'

/** What a property of RiC-O leads to, and which releases have it. */
export interface PropertyFacts {
  /** `words`: a literal; `number`: an `xsd:decimal`; `count`: an `xsd:int`; `thing`: another node. */
  readonly to: 'words' | 'number' | 'count' | 'thing'
  /** Release 1.1 is the first that has it. */
  readonly since?: '1.1'
}

const words = { to: 'words' } as const
const thing = { to: 'thing' } as const

/**
 * The properties that are written, in the order in which they stand in a node.
 *
 * Source: RiC-O 1.1 (2025-05-22) and 1.0.2 (2024-09-04).
 */
export const properties = {
  hasRecordSetType: thing,
  hasDocumentaryFormType: thing,
  hasOrHadSomeMembersWithDocumentaryFormType: thing,
  type: words,
  name: words,
  textualValue: words,
  hasTitleType: { to: 'thing', since: '1.1' },
  hasIdentifierType: thing,
  hasActivityType: thing,
  hasOrHadRuleType: thing,
  hasExtentType: thing,
  title: words,
  hasOrHadTitle: thing,
  identifier: words,
  hasOrHadIdentifier: thing,
  hasOrHadHolder: thing,
  hasCreator: thing,
  hasAccumulator: thing,
  hasCollector: thing,
  hasOrganicProvenance: thing,
  hasPublisher: thing,
  hasCreationDate: thing,
  hasOrHadAllMembersWithCreationDate: thing,
  hasOrHadMostMembersWithCreationDate: thing,
  hasAccumulationDate: { to: 'thing', since: '1.1' },
  hasPublicationDate: thing,
  hasModificationDate: thing,
  isAssociatedWithDate: thing,
  expressedDate: words,
  normalizedDateValue: words,
  dateQualifier: words,
  hasDateType: thing,
  hasExtent: thing,
  physicalOrLogicalExtent: words,
  carrierExtent: words,
  quantity: { to: 'number' },
  hasUnitOfMeasurement: thing,
  unitOfMeasurement: words,
  physicalCharacteristicsNote: words,
  generalDescription: words,
  scopeAndContent: words,
  recordResourceStructure: words,
  classification: words,
  history: words,
  accruals: words,
  conditionsOfAccess: words,
  conditionsOfUse: words,
  hasOrHadLegalStatus: thing,
  hasOrHadAllMembersWithLegalStatus: thing,
  hasOrHadLanguage: thing,
  hasOrHadAllMembersWithLanguage: thing,
  hasOrHadSomeMembersWithLanguage: thing,
  note: { to: 'words', since: '1.1' },
  hasOrHadSubject: thing,
  documents: thing,
  isOrWasAffectedBy: thing,
  isOrWasPerformedBy: thing,
  occurredAtDate: thing,
  isOrWasRegulatedBy: thing,
  recordResourceSourceOfInformation: { to: 'words', since: '1.1' },
  hasGeneticLinkToRecordResource: thing,
  hasOriginal: thing,
  hasCopy: thing,
  isOrWasSubjectOf: thing,
  isRecordResourceAssociatedWithRecordResource: thing,
  isRelatedTo: thing,
  describesOrDescribed: thing,
  isOrWasDescribedBy: thing,
  hasOrHadAnalogueInstantiation: thing,
  hasOrHadDigitalInstantiation: thing,
  hasOrHadComponent: thing,
  hasOrHadLocation: thing,
  agentHasOrHadLocation: thing,
  geographicalCoordinates: words,
  isDirectlyIncludedIn: thing,
  isDirectPartOf: thing,
  rankInSequence: { to: 'count', since: '1.1' },
  directlyFollowsInSequence: thing,
  directlyIncludes: thing,
  hasDirectPart: thing,
} as const satisfies Readonly<Record<string, PropertyFacts>>

export type PropertyName = keyof typeof properties

/** Whether a word is one of them. */
export const isPropertyName = (word: string): word is PropertyName => Object.hasOwn(properties, word)

/** The facts of a property, as widely typed as they are read. */
export const factsOf = (property: PropertyName): PropertyFacts => properties[property]

/** Releases of RiC-O that can be written. */
export const releases = ['1.1', '1.0'] as const

export type Release = (typeof releases)[number]

/** Whether a release has a property. */
export const has = (release: Release, property: PropertyName): boolean =>
  release === '1.1' || factsOf(property).since === undefined
