/**
 * The classes of RiC-O, each line after those of which they are kinds.
 *
 * Source: RiC-O 1.1 (2025-05-22), `rdfs:subClassOf`.
 */
const table = `
-: Thing
ActivityType,DemographicGroup: OccupationType
Agent: Group Mechanism Person Position
AgentControlRelation: LeadershipRelation
AgentHierarchicalRelation,AuthorityRelation: AgentControlRelation
AgentHierarchicalRelation,WholePartRelation: GroupSubdivisionRelation
AgentTemporalRelation,FamilyRelation: DescendanceRelation
AgentToAgentRelation:
  AgentHierarchicalRelation FamilyRelation KnowingOfRelation KnowingRelation MembershipRelation
  PositionHoldingRelation PositionToGroupRelation WorkRelation
AgentToAgentRelation,TemporalRelation: AgentTemporalRelation
Appellation: Identifier Name
AuthorityRelation: IntellectualPropertyRightsRelation ManagementRelation OwnershipRelation
Concept: Appellation Language Proxy Type UnitOfMeasurement
CreationRelation: AuthorshipRelation
DerivationRelation: MigrationRelation
DescendanceRelation: ChildRelation
Event: Activity
EventRelation: PerformanceRelation
EventRelation,OrganicOrFunctionalProvenanceRelation: ActivityDocumentationRelation
Extent: CarrierExtent InstantiationExtent RecordResourceExtent
FamilyRelation: SiblingRelation SpouseRelation
Group: CorporateBody Family
InstantiationToInstantiationRelation: FunctionalEquivalenceRelation
InstantiationToInstantiationRelation,TemporalRelation: DerivationRelation
KnowingRelation: CorrespondenceRelation TeachingRelation
ManagementRelation: RecordResourceHoldingRelation
MembershipRelation: StudyAtRelation
Name: AgentName PlaceName Title
OrganicOrFunctionalProvenanceRelation: OrganicProvenanceRelation
OrganicProvenanceRelation: AccumulationRelation CreationRelation
RecordResource: Record RecordPart RecordSet
RecordResourceToRecordResourceRelation: RecordResourceGeneticRelation
Relation:
  AgentToAgentRelation AppellationRelation AuthorityRelation EventRelation InstantiationToInstantiationRelation
  OrganicOrFunctionalProvenanceRelation PlaceRelation RecordResourceToInstantiationRelation
  RecordResourceToRecordResourceRelation RuleRelation SequentialRelation TypeRelation WholePartRelation
Rule: Mandate
RuleRelation: MandateRelation
RuleType: MandateType
SequentialRelation: TemporalRelation
Thing:
  Agent Concept Coordinates Date Event Extent Instantiation PhysicalLocation Place RecordResource Relation Rule
Type:
  ActivityType CarrierType ContentType CorporateBodyType DateType DemographicGroup DocumentaryFormType EventType
  ExtentType FamilyType IdentifierType LegalStatus PlaceType ProductionTechniqueType RecordSetType RecordState
  RepresentationType RoleType RuleType TitleType
`

/** Each class with those of which it is directly a kind. */
export const classes: ReadonlyMap<string, readonly string[]> = read(table)

/** Lines of a table: what comes before the colon, with the names after it and on the indented lines below. */
function read(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  let parents: readonly string[] = []
  for (const line of text.split('\n')) {
    const [, head, names = ''] = /^(?:(\S+):)? ?(.*)$/.exec(line.trim()) ?? []
    if (head !== undefined) parents = head === '-' ? [] : head.split(',')
    for (const name of names.split(' ')) if (name !== '') found.set(name, parents)
  }
  return found
}

const kinds = new Map<string, ReadonlySet<string>>()

/** A class with everything of which it is a kind, itself included. */
export function kindsOf(name: string): ReadonlySet<string> {
  const known = kinds.get(name)
  if (known) return known
  const found = new Set([name])
  for (const inner of found) for (const parent of classes.get(inner) ?? []) found.add(parent)
  kinds.set(name, found)
  return found
}

/** Whether a word is the name of a class. */
export const isClass = (name: string): boolean => classes.has(name)
