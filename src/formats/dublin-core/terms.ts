/** The fifteen elements of Dublin Core 1.1, in the order in which a record gives them. ISO 15836-1. */
export const oaiDcTerms = [
  'title',
  'creator',
  'contributor',
  'subject',
  'description',
  'publisher',
  'date',
  'type',
  'format',
  'identifier',
  'source',
  'language',
  'relation',
  'coverage',
  'rights',
] as const

/** The name of one of the fifteen elements. */
export type OaiDcTerm = (typeof oaiDcTerms)[number]

/**
 * The fifty-five properties of the DCMI namespace `http://purl.org/dc/terms/`, in the order in which a record gives them.
 *
 * Source: DCMI Metadata Terms; `dcterms.xsd` of 2008-02-11.
 */
export const dctermsTerms = [
  'title',
  'alternative',
  'creator',
  'contributor',
  'subject',
  'abstract',
  'tableOfContents',
  'description',
  'publisher',
  'created',
  'date',
  'issued',
  'dateCopyrighted',
  'dateSubmitted',
  'dateAccepted',
  'modified',
  'available',
  'valid',
  'type',
  'format',
  'extent',
  'medium',
  'identifier',
  'bibliographicCitation',
  'source',
  'language',
  'provenance',
  'relation',
  'isPartOf',
  'hasPart',
  'isReferencedBy',
  'references',
  'isFormatOf',
  'hasFormat',
  'isVersionOf',
  'hasVersion',
  'isReplacedBy',
  'replaces',
  'isRequiredBy',
  'requires',
  'conformsTo',
  'coverage',
  'spatial',
  'temporal',
  'accessRights',
  'rights',
  'license',
  'rightsHolder',
  'audience',
  'mediator',
  'educationLevel',
  'instructionalMethod',
  'accrualMethod',
  'accrualPeriodicity',
  'accrualPolicy',
] as const

/** The name of one of the fifty-five properties. */
export type DctermsTerm = (typeof dctermsTerms)[number]

/**
 * The encoding schemes that `dcterms.xsd` knows, for `xsi:type`: how a value is written or where it is registered.
 *
 * Source: DCMI Metadata Terms, vocabulary and syntax encoding schemes; `dcterms.xsd` of 2008-02-11.
 */
export const encodingSchemes = [
  'Box',
  'DCMIType',
  'DDC',
  'IMT',
  'ISO3166',
  'ISO639-2',
  'ISO639-3',
  'LCC',
  'LCSH',
  'MESH',
  'Period',
  'Point',
  'RFC1766',
  'RFC3066',
  'RFC4646',
  'TGN',
  'UDC',
  'URI',
  'W3CDTF',
] as const

export type EncodingScheme = (typeof encodingSchemes)[number]

/** The DCMI Type Vocabulary. */
export const dcmiTypes = [
  'Collection',
  'Dataset',
  'Event',
  'Image',
  'InteractiveResource',
  'MovingImage',
  'PhysicalObject',
  'Service',
  'Software',
  'Sound',
  'StillImage',
  'Text',
] as const

export type DcmiType = (typeof dcmiTypes)[number]
