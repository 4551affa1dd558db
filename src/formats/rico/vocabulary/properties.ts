/**
 * The properties of RiC-O that lead to things: after the classes on which they may stand and those to which they lead.
 *
 * Source: RiC-O 1.1 (2025-05-22), `rdfs:domain` and `rdfs:range`; of properties that state none, any.
 */
const toThings = `
AccumulationRelation > AccumulationRelation: accumulationRelation_role
Activity > ActivityType: hasActivityType
Activity > Agent: isOrWasPerformedBy
Activity > AgentTemporalRelation,MandateRelation: activityIsContextOfRelation
Activity > Instantiation,RecordResource: documentedBy
Activity,Agent > Instantiation,RecordResource: isOrganicOrFunctionalProvenanceOf
ActivityDocumentationRelation > ActivityDocumentationRelation: activityDocumentationRelation_role
ActivityType > Activity: isActivityTypeOf
Agent > Activity: performsOrPerformed
Agent > Agent:
  hadSubordinate hasDirectSubordinate hasOrHadController hasOrHadSubordinate hasOrHadWorkRelationWith
  hasSubordinateTransitive hasSuccessor isAgentAssociatedWithAgent isDirectSubordinateTo isOrWasControllerOf
  isOrWasSubordinateTo isSubordinateToTransitive isSuccessorOf wasSubordinateTo
Agent > AgentName: hasOrHadAgentName
Agent > Date: isOrWasActiveAtDate
Agent > Instantiation,RecordResource:
  isAccumulatorOf isAddresseeOf isCollectorOf isCreatorOf isOrWasHolderOf isOrWasManagerOf isOrganicProvenanceOf
  isReceiverOf isSenderOf
Agent > Mandate: authorizedBy
Agent > MandateRelation: isAuthorizingAgentInMandateRelation
Agent > Place: agentHasOrHadLocation hasOrHadJurisdiction isAgentAssociatedWithPlace
Agent > RecordResource: isPublisherOf
Agent > Rule: isOrWasResponsibleForEnforcing isResponsibleForIssuing
Agent > Thing: hasOrHadAuthorityOver
Agent,Record,RecordPart > Language: hasOrHadLanguage
Agent,Record,RecordPart > LegalStatus: hasOrHadLegalStatus
AgentControlRelation > AgentControlRelation: agentControlRelation_role
AgentHierarchicalRelation > AgentHierarchicalRelation: agentHierarchicalRelation_role
AgentName > Agent: isOrWasAgentNameOf
AgentTemporalRelation > AgentTemporalRelation: agentTemporalRelation_role
AgentTemporalRelation,MandateRelation > Activity: asConcernsActivity
AgentToAgentRelation > AgentToAgentRelation: agentToAgentRelation_role
Appellation > Date: wasUsedFromDate wasUsedToDate
Appellation > Thing: isOrWasAppellationOf
AppellationRelation > AppellationRelation: appellationRelation_role
AuthorityRelation > AuthorityRelation: authorityRelation_role
AuthorshipRelation > AuthorshipRelation: authorshipRelation_role
CarrierType > Instantiation: isCarrierTypeOf
ChildRelation > ChildRelation: childRelation_role
ContentType > Record,RecordPart: isContentTypeOf
ContentType > RecordSet: isOrWasContentTypeOfAllMembersOf isOrWasContentTypeOfSomeMembersOf
Coordinates > PhysicalLocation: isOrWasCoordinatesOf
CorporateBody > CorporateBody: resultedFromTheMergerOf resultedFromTheSplitOf wasMergedInto wasSplitInto
CorporateBody > CorporateBodyType: hasOrHadCorporateBodyType
CorporateBody,Person > Person: isOrWasEmployerOf
CorporateBodyType > CorporateBody: isOrWasCorporateBodyTypeOf
CorrespondenceRelation > CorrespondenceRelation: correspondenceRelation_role
CreationRelation > CreationRelation: creationRelation_role
CreationRelation > RoleType: creationWithRole
Date > Agent: isOrWasActivityDateOf
Date > Appellation: isFromUseDateOf isToUseDateOf
Date > Date: hasWithin intersects isWithin
Date > DateType: hasDateType
Date > Event: isDateOfOccurrenceOf
Date > Instantiation: isDerivationDateOf isMigrationDateOf
Date > Instantiation,RecordResource:
  isAccumulationDateOf isCreationDateOf isDestructionDateOf isOrganicProvenanceDateOf
Date > Person: isBirthDateOf isDeathDateOf
Date > RecordResource: isPublicationDateOf
Date > RecordSet:
  isOrWasAccumulationDateOfAllMembersOf isOrWasAccumulationDateOfMostMembersOf
  isOrWasAccumulationDateOfSomeMembersOf isOrWasCreationDateOfAllMembersOf isOrWasCreationDateOfMostMembersOf
  isOrWasCreationDateOfSomeMembersOf
Date > Relation: isDateAssociatedWithRelation
Date > Thing: isBeginningDateOf isDateAssociatedWith isEndDateOf isLastUpdateDateOf isModificationDateOf
DateType > Date: isDateTypeOf
DemographicGroup > Group,Person: isOrWasDemographicGroupOf
DerivationRelation > DerivationRelation: derivationRelation_role
DescendanceRelation > DescendanceRelation: descendanceRelation_role
DocumentaryFormType > Record,RecordPart: isDocumentaryFormTypeOf
DocumentaryFormType > RecordSet:
  isOrWasDocumentaryFormTypeOfAllMembersOf isOrWasDocumentaryFormTypeOfSomeMembersOf
Event > Date: occurredAtDate
Event > Event:
  hadSubevent hasDirectSubevent hasOrHadSubevent hasSubeventTransitive isDirectSubeventOf isOrWasSubeventOf
  isSubeventOfTransitive wasSubeventOf
Event > EventType: hasEventType
Event > Thing: affectsOrAffected hasOrHadParticipant isEventAssociatedWith resultsOrResultedIn
EventRelation > EventRelation: eventRelation_role
EventType > Event: isEventTypeOf
Extent > ExtentType: hasExtentType
Extent > Thing: isExtentOf
Extent > UnitOfMeasurement: hasUnitOfMeasurement
ExtentType > Extent: isExtentTypeOf
Family > FamilyType: hasFamilyType
FamilyRelation > FamilyRelation: familyRelation_role
FamilyType > Family: isFamilyTypeOf
FunctionalEquivalenceRelation > FunctionalEquivalenceRelation: functionalEquivalenceRelation_role
Group > Group:
  hadSubdivision hasDirectSubdivision hasOrHadSubdivision hasSubdivisionTransitive isDirectSubdivisionOf
  isOrWasSubdivisionOf isSubdivisionOfTransitive wasSubdivisionOf
Group > Person: hasOrHadLeader hasOrHadMember isOrWasAttendedByStudent
Group > Position: hasOrHadPosition
Group,Person > DemographicGroup: hasOrHadDemographicGroup
Group,Person,Position > Instantiation,RecordResource: isOrWasHolderOfIntellectualPropertyRightsOf
Group,Person,Position > Record: isAuthorOf
Group,Person,Position > Thing: isOrWasOwnerOf
GroupSubdivisionRelation > GroupSubdivisionRelation: groupSubdivisionRelation_role
Identifier > IdentifierType: hasIdentifierType
Identifier > Thing: isOrWasIdentifierOf
IdentifierType > Identifier: isIdentifierTypeOf
Instantiation > CarrierType: hasCarrierType
Instantiation > Date: hasDerivationDate hasMigrationDate
Instantiation > Instantiation:
  hadComponent hasComponentTransitive hasDirectComponent hasOrHadComponent hasOrHadDerivedInstantiation
  isComponentOfTransitive isDirectComponentOf isFunctionallyEquivalentTo
  isInstantiationAssociatedWithInstantiation isOrWasComponentOf isOrWasDerivedFromInstantiation migratedFrom
  migratedInto wasComponentOf
Instantiation > ProductionTechniqueType: hasProductionTechniqueType
Instantiation > RecordResource:
  isOrWasAnalogueInstantiationOf isOrWasDigitalInstantiationOf isOrWasInstantiationOf
Instantiation > RepresentationType: hasRepresentationType
Instantiation,RecordResource > Activity: documents
Instantiation,RecordResource > Activity,Agent: hasOrganicOrFunctionalProvenance
Instantiation,RecordResource > Agent:
  hasAccumulator hasAddressee hasCollector hasCreator hasOrHadHolder hasOrHadManager hasOrganicProvenance
  hasReceiver hasSender
Instantiation,RecordResource > Date:
  hasAccumulationDate hasCreationDate hasDestructionDate hasOrganicProvenanceDate
Instantiation,RecordResource > Group,Person,Position: hasOrHadIntellectualPropertyRightsHolder
Instantiation,RecordResource,Rule > Title: hasOrHadTitle
InstantiationToInstantiationRelation > InstantiationToInstantiationRelation:
  instantiationToInstantiationRelation_role
IntellectualPropertyRightsRelation > IntellectualPropertyRightsRelation: intellectualPropertyRightsRelation_role
KnowingOfRelation > KnowingOfRelation: knowingOfRelation_role
KnowingRelation > KnowingRelation: knowingRelation_role
Language > Agent,Record,RecordPart: isOrWasLanguageOf
Language > RecordSet: isOrWasLanguageOfAllMembersOf isOrWasLanguageOfSomeMembersOf
LeadershipRelation > LeadershipRelation: leadershipRelation_role
LeadershipRelation > Position: leadershipWithPosition
LegalStatus > Agent,Record,RecordPart: isOrWasLegalStatusOf
LegalStatus > RecordSet: isOrWasLegalStatusOfAllMembersOf isOrWasLegalStatusOfSomeMembersOf
ManagementRelation > ManagementRelation: managementRelation_role
Mandate > Agent: authorizes
Mandate > MandateType: hasOrHadMandateType
MandateRelation > Agent: authorizingAgent
MandateRelation > MandateRelation: mandateRelation_role
MandateType > Mandate: isOrWasMandateTypeOf
MembershipRelation > MembershipRelation: membershipRelation_role
MembershipRelation > Position: membershipWithPosition
MigrationRelation > MigrationRelation: migrationRelation_role
Name > Thing: isOrWasNameOf
OccupationType > Person: isOrWasOccupationTypeOf
OrganicOrFunctionalProvenanceRelation > OrganicOrFunctionalProvenanceRelation:
  organicOrFunctionalProvenanceRelation_role
OrganicProvenanceRelation > OrganicProvenanceRelation: organicProvenanceRelation_role
OwnershipRelation > OwnershipRelation: ownershipRelation_role
PerformanceRelation > PerformanceRelation: performanceRelation_role
Person > CorporateBody,Person: hasOrHadEmployer
Person > Date: hasBirthDate hasDeathDate
Person > Group: isOrWasLeaderOf isOrWasMemberOf studiesOrStudiedAt
Person > OccupationType: hasOrHadOccupationOfType
Person > Person:
  hasAncestor hasChild hasDescendant hasFamilyAssociationWith hasOrHadCorrespondent hasOrHadSpouse hasOrHadStudent
  hasOrHadTeacher hasSibling isChildOf knownBy knows knowsOf
Person > Place: hasBirthPlace hasDeathPlace
Person > Position: occupiesOrOccupied
PhysicalLocation > Coordinates: hasOrHadCoordinates
PhysicalLocation > Place: isOrWasPhysicalLocationOf
Place > Agent: isOrWasJurisdictionOf isOrWasLocationOfAgent isPlaceAssociatedWithAgent
Place > Person: isBirthPlaceOf isDeathPlaceOf
Place > PhysicalLocation: hasOrHadPhysicalLocation
Place > Place:
  contained containsOrContained containsTransitive directlyContains isContainedByTransitive isDirectlyContainedBy
  isOrWasAdjacentTo isOrWasContainedBy overlapsOrOverlapped wasContainedBy
Place > PlaceName: hasOrHadPlaceName
Place > PlaceType: hasOrHadPlaceType
Place > Thing: isOrWasLocationOf isPlaceAssociatedWith
PlaceName > Place: isOrWasPlaceNameOf
PlaceRelation > PlaceRelation: placeRelation_role
PlaceType > Place: isOrWasPlaceTypeOf
Position > Group: existsOrExistedIn
Position > LeadershipRelation: positionIsContextOfLeadershipRelation
Position > MembershipRelation: positionIsContextOfMembershipRelation
Position > Person: isOrWasOccupiedBy
PositionHoldingRelation > PositionHoldingRelation: positionHoldingRelation_role
PositionToGroupRelation > PositionToGroupRelation: positionToGroupRelation_role
ProductionTechniqueType > Instantiation: isProductionTechniqueTypeOf
Proxy > Proxy:
  proxyDirectlyFollowsProxyInSequence proxyDirectlyIncludesProxy proxyDirectlyPrecedesProxyInSequence
  proxyFollowsProxyInSequenceTransitive proxyHasConstituentProxyTransitive proxyHasDirectConstituentProxy
  proxyIncludesProxyTransitive proxyIsConstituentOfProxyTransitive proxyIsDirectConstituentOfProxy
  proxyIsDirectlyIncludedInProxy proxyIsIncludedInProxyTransitive proxyPrecedesProxyInSequenceTransitive
Proxy > Record: proxyInRecord
Proxy > Record,RecordPart:
  proxyHasConstituent proxyHasDirectConstituent proxyIsConstituentOf proxyIsDirectConstituentOf
Proxy > Record,RecordSet: proxyDirectlyIncludes proxyIncludes
Proxy > RecordResource:
  proxyDirectlyFollowsInSequence proxyDirectlyPrecedesInSequence proxyFollowsInSequence proxyFor proxyIn
  proxyPrecedesInSequence
Proxy > RecordSet: proxyInRecordSet proxyIsDirectlyIncludedIn proxyIsIncludedIn
Record > Group,Person,Position: hasAuthor
Record,RecordPart > ContentType: hasContentOfType
Record,RecordPart > DocumentaryFormType: hasDocumentaryFormType
Record,RecordPart > Proxy:
  hasConstituentProxy hasDirectConstituentProxy isConstituentOfProxy isDirectConstituentOfProxy
Record,RecordPart > Record,RecordPart:
  hadConstituent hasConstituentTransitive hasDirectConstituent hasDraft hasOrHadConstituent hasOriginal
  isConstituentOfTransitive isDirectConstituentOf isDraftOf isOrWasConstituentOf isOriginalOf wasConstituentOf
Record,RecordPart > RecordState: hasRecordState
Record,RecordPart > Thing: hasContentWhichMainlyRepresents hasContentWhichRepresents
Record,RecordSet > Proxy: isDirectlyIncludedInProxy isIncludedInProxy
Record,RecordSet > RecordSet: isDirectlyIncludedIn isIncludedInTransitive isOrWasIncludedIn wasIncludedIn
RecordResource > Agent: hasPublisher
RecordResource > Date: hasPublicationDate
RecordResource > Instantiation: hasOrHadAnalogueInstantiation hasOrHadDigitalInstantiation hasOrHadInstantiation
RecordResource > Proxy:
  directlyFollowsProxyInSequence directlyPrecedesProxyInSequence followsProxyInSequence hasProxy
  precedesProxyInSequence
RecordResource > RecordResource:
  hasCopy hasGeneticLinkToRecordResource hasReply isCopyOf isRecordResourceAssociatedWithRecordResource isReplyTo
  isSourceOfInformationOfRecordResource recordResourceHasSourceOfInformation
RecordResource > Relation: evidences
RecordResource > Rule: expressesOrExpressed
RecordResource > Thing: describesOrDescribed hasOrHadMainSubject hasOrHadSubject
RecordResourceGeneticRelation > RecordResourceGeneticRelation: recordResourceGeneticRelation_role
RecordResourceHoldingRelation > RecordResourceHoldingRelation: recordResourceHoldingRelation_role
RecordResourceToInstantiationRelation > RecordResourceToInstantiationRelation:
  recordResourceToInstantiationRelation_role
RecordResourceToRecordResourceRelation > RecordResourceToRecordResourceRelation:
  recordResourceToRecordResourceRelation_role
RecordSet > ContentType: hasOrHadAllMembersWithContentType hasOrHadSomeMembersWithContentType
RecordSet > Date:
  hasOrHadAllMembersWithAccumulationDate hasOrHadAllMembersWithCreationDate
  hasOrHadMostMembersWithAccumulationDate hasOrHadMostMembersWithCreationDate
  hasOrHadSomeMembersWithAccumulationDate hasOrHadSomeMembersWithCreationDate
RecordSet > DocumentaryFormType:
  hasOrHadAllMembersWithDocumentaryFormType hasOrHadSomeMembersWithDocumentaryFormType
RecordSet > Language: hasOrHadAllMembersWithLanguage hasOrHadSomeMembersWithLanguage
RecordSet > LegalStatus: hasOrHadAllMembersWithLegalStatus hasOrHadSomeMembersWithLegalStatus
RecordSet > Proxy: directlyIncludesProxy includesProxy
RecordSet > Record,RecordSet: directlyIncludes included includesOrIncluded includesTransitive
RecordSet > RecordSetType: hasRecordSetType
RecordSet > RecordState: hasOrHadAllMembersWithRecordState hasOrHadSomeMembersWithRecordState
RecordSet > Thing:
  hasOrHadAllMembersWithMainSubject hasOrHadAllMembersWithSubject hasOrHadSomeMembersWhoseContentMainlyRepresents
  hasOrHadSomeMembersWhoseContentRepresents hasOrHadSomeMembersWithMainSubject hasOrHadSomeMembersWithSubject
RecordSet > Type: hasOrHadAllMembersWithType hasOrHadSomeMembersWithType
RecordSetType > RecordSet: isRecordSetTypeOf
RecordState > Record,RecordPart: isRecordStateOf
RecordState > RecordSet: isOrWasRecordStateOfAllMembersOf isOrWasRecordStateOfSomeMembersOf
Relation > Date: relationHasDate
Relation > RecordResource: isEvidencedBy
Relation > Relation: relation_role
Relation > Thing: relationConnects relationHasContext relationHasSource relationHasTarget
RepresentationType > Instantiation: isRepresentationTypeOf
RoleType > CreationRelation: roleIsContextOfCreationRelation
Rule > Agent: isOrWasEnforcedBy issuedBy
Rule > RecordResource: isOrWasExpressedBy
Rule > RuleType: hasOrHadRuleType
Rule > Thing: isRuleAssociatedWith regulatesOrRegulated
RuleRelation > RuleRelation: ruleRelation_role
RuleType > Rule: isOrWasRuleTypeOf
SequentialRelation > SequentialRelation: sequentialRelation_role
SiblingRelation > SiblingRelation: siblingRelation_role
SpouseRelation > SpouseRelation: spouseRelation_role
StudyAtRelation > StudyAtRelation: studyAtRelation_role
TeachingRelation > TeachingRelation: teachingRelation_role
TemporalRelation > TemporalRelation: temporalRelation_role
Thing > Agent: isOrWasUnderAuthorityOf
Thing > Appellation: hasOrHadAppellation
Thing > Date: hasBeginningDate hasEndDate hasModificationDate isAssociatedWithDate wasLastUpdatedAtDate
Thing > Event: isAssociatedWithEvent isOrWasAffectedBy isOrWasParticipantIn resultsOrResultedFrom
Thing > Extent: hasExtent
Thing > Group,Person,Position: hasOrHadOwner
Thing > Identifier: hasOrHadIdentifier
Thing > Name: hasOrHadName
Thing > Place: hasOrHadLocation isAssociatedWithPlace
Thing > Record,RecordPart: isMainThingRepresentedByContentOf isRepresentedByContentOf
Thing > RecordResource: isOrWasDescribedBy isOrWasMainSubjectOf isOrWasSubjectOf
Thing > RecordSet:
  isOrWasMainSubjectOfAllMembersOf isOrWasMainSubjectOfSomeMembersOf
  isOrWasMainThingRepresentedByContentOfSomeMembersOf isOrWasRepresentedByContentOfSomeMembersOf
  isOrWasSubjectOfAllMembersOf isOrWasSubjectOfSomeMembersOf
Thing > Relation:
  thingIsConnectedToRelation thingIsContextOfRelation thingIsSourceOfRelation thingIsTargetOfRelation
Thing > Rule: isAssociatedWithRule isOrWasRegulatedBy
Thing > Thing:
  directlyFollowsInSequence directlyPrecedesInSequence followedInSequence followsInSequenceTransitive
  followsInTime followsOrFollowed hadPart hasDirectPart hasOrHadPart hasPartTransitive isDirectPartOf
  isEquivalentTo isOrWasPartOf isPartOfTransitive isRelatedTo precededInSequence precedesInSequenceTransitive
  precedesInTime precedesOrPreceded wasPartOf
Thing > Type: hasOrHadType
Title > Instantiation,RecordResource,Rule: isOrWasTitleOf
Title > TitleType: hasTitleType
TitleType > Title: isTitleTypeOf
Type > RecordSet: isOrWasTypeOfAllMembersOf isOrWasTypeOfSomeMembersOf
Type > Thing: isOrWasTypeOf
TypeRelation > TypeRelation: typeRelation_role
UnitOfMeasurement > Extent: isUnitOfMeasurementOf
WholePartRelation > WholePartRelation: wholePartRelation_role
WorkRelation > WorkRelation: workRelation_role
`

/** Those that lead to words, and to whole and decimal numbers. */
const toWords = `
Agent > literal: authorizingMandate
Agent,Event,Instantiation,Place,RecordResource,Rule > literal: history
Appellation > literal: usedFromDate usedToDate
Appellation,Date > literal: normalizedValue
Appellation,Date,Extent > literal: textualValue
Coordinates > literal: altimetricSystem altitude geodesicSystem latitude longitude
Date > literal: dateQualifier expressedDate normalizedDateValue
Extent > decimal: quantity
Extent > literal: unitOfMeasurement
Instantiation > literal:
  carrierExtent derivationDate instantiationExtent instantiationStructure migrationDate
  physicalCharacteristicsNote productionTechnique qualityOfRepresentationNote
Instantiation,RecordResource > literal:
  accumulationDate authenticityNote conditionsOfAccess conditionsOfUse creationDate destructionDate
  physicalOrLogicalExtent structure
Instantiation,RecordResource,Rule > literal: title
Mechanism > literal: technicalCharacteristics
Person > literal: birthDate deathDate
Place > literal: geographicalCoordinates location
Proxy,RecordResource > int: rankInHierarchy rankInSequence
Record,RecordPart > literal: sentimentOrEmotionExpressed
RecordResource > literal:
  classification integrityNote publicationDate recordResourceExtent recordResourceSourceOfInformation
  recordResourceStructure scopeAndContent
RecordSet > literal:
  accruals accrualsStatus allMembersWithAccumulationDate allMembersWithCreationDate
  mostMembersWithAccumulationDate mostMembersWithCreationDate someMembersWithAccumulationDate
  someMembersWithCreationDate
Relation > literal: relationCertainty relationSource relationState
Thing > literal:
  beginningDate date endDate generalDescription height identifier lastModificationDate length measure
  modificationDate name note referenceSystem ruleFollowed type width
`

/** Terms of release 1.0 that release 1.1 took back. */
const takenBack = `
Thing > Thing:
  hasOrHadAllMembersWithCategory hasOrHadCategory hasOrHadSomeMembersWithCategory isOrWasCategoryOf
  isOrWasCategoryOfAllMembersOf isOrWasCategoryOfSomeMembersOf
`

/** Where a property may stand, and what it takes. */
export interface PropertyFacts {
  /** Classes. */
  readonly domain: readonly string[]
  /** Classes, or `literal`, `int` or `decimal`. */
  readonly range: readonly string[]
  readonly leadsTo: 'things' | 'words'
}

/** The properties by their names. */
export const properties: ReadonlyMap<string, PropertyFacts> = new Map([
  ...read(takenBack, 'things'),
  ...read(toThings, 'things'),
  ...read(toWords, 'words'),
])

function read(text: string, leadsTo: PropertyFacts['leadsTo']): Map<string, PropertyFacts> {
  const found = new Map<string, PropertyFacts>()
  let facts: PropertyFacts = { domain: [], range: [], leadsTo }
  for (const line of text.split('\n')) {
    const [, domain, range, names = ''] = /^(?:(\S+) > (\S+):)? ?(.*)$/.exec(line.trim()) ?? []
    if (domain !== undefined && range !== undefined)
      facts = { domain: domain.split(','), range: range.split(','), leadsTo }
    for (const name of names.split(' ')) if (name !== '') found.set(name, facts)
  }
  return found
}
