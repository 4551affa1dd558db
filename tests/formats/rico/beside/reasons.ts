import type { Difference } from './facts.ts'

/** Why one graph has triples that the other has not, for properties that share the reason. */
interface Row {
  readonly why: string
  readonly properties: readonly string[]
}

/** Every property in which the graphs differ stands in one row. */
export const rows: readonly Row[] = [
  {
    why: 'They make an instantiation of every unit and say again on it what the record resource says; we make one only where it carries something of its own, and say the rest once.',
    properties: [
      'rdf:type',
      'rdfs:label',
      'rico:title',
      'rico:hasOrHadInstantiation',
      'rico:isOrWasInstantiationOf',
      'rico:isOrWasDigitalInstantiationOf',
      'rico:hasOrHadDigitalInstantiation',
      'rico:hasOrHadComponent',
      'rico:hasOrHadDerivedInstantiation',
      'rico:isOrWasDerivedFromInstantiation',
      'rico:hasProductionTechniqueType',
      'rico:hasRepresentationType',
      'rico:conditionsOfAccess',
      'rico:conditionsOfUse',
      'dc:format',
      'dc:language',
      'dc:type',
    ],
  },
  {
    why: 'They link each unit to its page in the reading room of the archives, an address that is not in the EAD.',
    properties: ['rdfs:seeAlso'],
  },
  {
    why: 'They say dates as words and as `xsd:date` of their first and last day; we make a node of each date, with its words, its EDTF and how sure it is, and tell dates of a set from those of its members.',
    properties: [
      'rico:beginningDate',
      'rico:endDate',
      'rico:date',
      'rico:publicationDate',
      'rico:hasCreationDate',
      'rico:hasOrHadAllMembersWithCreationDate',
      'rico:hasPublicationDate',
      'rico:expressedDate',
      'rico:normalizedDateValue',
      'rico:dateQualifier',
      'rico:occurredAtDate',
    ],
  },
  {
    why: 'A component without a level, or of a level of its own, that has parts is a record set for us, which includes its parts; for them it is a record resource of no class, which has them. The super-property `isOrWasPartOf` is said by them, `isDirectPartOf` by us.',
    properties: [
      'rico:directlyIncludes',
      'rico:isDirectlyIncludedIn',
      'rico:hasDirectPart',
      'rico:isDirectPartOf',
      'rico:isOrWasPartOf',
      'rico:hasRecordSetType',
    ],
  },
  {
    why: 'Of siblings they say which precedes and which follows; we say which follows, and the number of each.',
    properties: ['rico:directlyPrecedesInSequence', 'rico:rankInSequence'],
  },
  {
    why: 'They put the reference code on the instantiation; we put it on the record resource, with the identifier as a node of its type.',
    properties: ['rico:identifier', 'rico:hasOrHadIdentifier', 'rico:hasIdentifierType'],
  },
  {
    why: 'Agents, places, languages and rules are entries of their own authority files there, by numbers that only their system resolves; here each is a node of the finding aid with its name.',
    properties: [
      'rico:hasCreator',
      'rico:hasPublisher',
      'rico:hasOrganicProvenance',
      'rico:hasAccumulator',
      'rico:hasOrHadHolder',
      'rico:hasOrHadSubject',
      'rico:hasOrHadLanguage',
      'rico:hasOrHadAllMembersWithLanguage',
      'rico:hasOrHadLocation',
      'rico:hasOrHadSomeMembersWithDocumentaryFormType',
      'rico:documents',
      'rico:hasActivityType',
      'rico:isOrWasRegulatedBy',
      'rico:hasOrHadRuleType',
      'rico:hasOrHadAgentName',
      'rico:name',
      'rico:textualValue',
    ],
  },
  {
    why: 'They give extents in words on the instantiation; we give them in words and as a number with its unit on the record resource, and carriers on the instantiation.',
    properties: [
      'rico:instantiationExtent',
      'rico:physicalOrLogicalExtent',
      'rico:hasExtent',
      'rico:hasExtentType',
      'rico:quantity',
      'rico:hasUnitOfMeasurement',
      'rico:unitOfMeasurement',
      'rico:hasOrHadAnalogueInstantiation',
      'rico:physicalCharacteristicsNote',
    ],
  },
  {
    why: 'Theirs is empty where the EAD has a paragraph, lacks the parentheses in which we put a note, or has a space between two links.',
    properties: ['rico:scopeAndContent'],
  },
  {
    why: 'Statements RiC-O has no property for are put together under headings by them, and in other places: we give arrangement to `recordResourceStructure`, notes to `note`, and history to what it is the history of, without headings; revisions and processing are activities.',
    properties: [
      'rico:structure',
      'rico:recordResourceStructure',
      'rico:generalDescription',
      'rico:history',
      'rico:note',
      'rico:isOrWasAffectedBy',
      'rico:type',
    ],
  },
  {
    why: 'Related material, copies and finding aids are said by us as resources of their own, by them in words or as a link.',
    properties: ['rico:isRecordResourceAssociatedWithRecordResource', 'rico:hasCopy', 'rico:isOrWasSubjectOf'],
  },
  {
    why: 'Of several titles we give the first as the title, the others as nodes.',
    properties: ['rico:hasOrHadTitle', 'rico:hasTitleType'],
  },
]

/** Why two answers to the question differ, and how that is seen in the answers themselves. */
export const explanations: readonly {
  readonly fact: Difference['fact']
  readonly why: string
  readonly holds: (difference: Difference) => boolean
}[] = [
  {
    fact: 'date',
    why: 'They leave out a date of several parts, whose machine form has commas; we give it.',
    holds: ({ theirs, ours }) => theirs.length === 0 && ours.every(words => words.includes(',')),
  },
  {
    fact: 'date',
    why: 'They leave out that a unit is without a date.',
    holds: ({ theirs, ours }) => theirs.length === 0 && /^"sans date"$/i.test(ours.join()),
  },
  {
    fact: 'date',
    why: 'They give the day as words and again in its machine form.',
    holds: ({ theirs, ours }) => theirs.filter(words => !/^"\d{4}-\d\d-\d\d"$/.test(words)).join() === ours.join(),
  },
  {
    fact: 'identifier',
    why: 'We put the code of the country and of the repository before the reference code of the whole.',
    holds: ({ theirs, ours }) => ours.length === 1 && ours.join().replace(/^"[A-Z]+ /, '"') === theirs.join(),
  },
  {
    fact: 'scope',
    why: 'Theirs is an empty element of HTML where the EAD has a paragraph.',
    holds: ({ theirs, ours }) => theirs.join() === '""' && ours.length > 0,
  },
  {
    fact: 'scope',
    why: 'The same words: a note is in parentheses with us, and two links without a space between them have one with them.',
    holds: ({ theirs, ours }) => letters(theirs) === letters(ours),
  },
]

const letters = (words: readonly string[]): string => words.join(' ').replace(/[^\p{L}\p{N}]+/gu, '')
