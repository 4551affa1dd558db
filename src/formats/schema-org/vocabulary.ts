/** Things schema.org has a name for, each with the classes it is directly a kind of; those named in this project. */
export const classes = {
  Thing: [],
  CreativeWork: ['Thing'],
  Intangible: ['Thing'],
  Organization: ['Thing'],
  Person: ['Thing'],
  Place: ['Thing'],
  ArchiveComponent: ['CreativeWork'],
  Book: ['CreativeWork'],
  Collection: ['CreativeWork'],
  DefinedTerm: ['Intangible'],
  DefinedTermSet: ['CreativeWork'],
  DigitalDocument: ['CreativeWork'],
  ItemList: ['Intangible'],
  Language: ['Intangible'],
  ListItem: ['Intangible'],
  LocalBusiness: ['Organization', 'Place'],
  Manuscript: ['CreativeWork'],
  Map: ['CreativeWork'],
  MediaObject: ['CreativeWork'],
  Photograph: ['CreativeWork'],
  Series: ['Intangible'],
  StructuredValue: ['Intangible'],
  WebPage: ['CreativeWork'],
  ArchiveOrganization: ['LocalBusiness'],
  AudioObject: ['MediaObject'],
  CollectionPage: ['WebPage'],
  ContactPoint: ['StructuredValue'],
  CreativeWorkSeries: ['CreativeWork', 'Series'],
  BreadcrumbList: ['ItemList'],
  GeoCoordinates: ['StructuredValue'],
  ImageObject: ['MediaObject'],
  ItemPage: ['WebPage'],
  PropertyValue: ['StructuredValue'],
  QuantitativeValue: ['StructuredValue'],
  VideoObject: ['MediaObject'],
  PostalAddress: ['ContactPoint'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The name of a class. */
export type ClassName = keyof typeof classes

/** The kinds of plain value. */
export const plainKinds = ['Text', 'URL', 'Number', 'Integer', 'Date', 'DateTime', 'Boolean'] as const

/** A kind of plain value. */
export type PlainKind = (typeof plainKinds)[number]

/** What a property may stand on, and what it may lead to. */
export interface PropertyFacts {
  readonly on: readonly ClassName[]
  readonly takes: readonly (ClassName | PlainKind)[]
}

/**
 * The properties this project writes, or accepts when it checks, in the order in which they are written. Where schema.org
 * also allows classes that are not in the table above, they are left out.
 *
 * Source: schema.org 30.0, `domainIncludes` and `rangeIncludes`.
 */
export const properties = {
  name: { on: ['Thing'], takes: ['Text'] },
  alternateName: { on: ['Thing'], takes: ['Text'] },
  alternativeHeadline: { on: ['CreativeWork'], takes: ['Text'] },
  additionalType: { on: ['Thing'], takes: ['Text', 'URL'] },
  identifier: { on: ['Thing'], takes: ['PropertyValue', 'Text', 'URL'] },
  url: { on: ['Thing'], takes: ['URL'] },
  sameAs: { on: ['Thing'], takes: ['URL'] },
  abstract: { on: ['CreativeWork'], takes: ['Text'] },
  description: { on: ['Thing'], takes: ['Text'] },
  text: { on: ['CreativeWork'], takes: ['Text'] },
  position: { on: ['CreativeWork', 'ListItem'], takes: ['Integer', 'Text'] },
  mainEntity: { on: ['CreativeWork'], takes: ['Thing'] },
  mainEntityOfPage: { on: ['Thing'], takes: ['CreativeWork', 'URL'] },
  breadcrumb: { on: ['WebPage'], takes: ['BreadcrumbList', 'Text'] },
  itemListElement: { on: ['ItemList'], takes: ['ListItem', 'Text', 'Thing'] },
  item: { on: ['ListItem'], takes: ['Thing'] },
  isPartOf: { on: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  hasPart: { on: ['CreativeWork'], takes: ['CreativeWork'] },
  holdingArchive: { on: ['ArchiveComponent'], takes: ['ArchiveOrganization'] },
  archiveHeld: { on: ['ArchiveOrganization'], takes: ['ArchiveComponent'] },
  creator: { on: ['CreativeWork'], takes: ['Organization', 'Person'] },
  contributor: { on: ['CreativeWork'], takes: ['Organization', 'Person'] },
  author: { on: ['CreativeWork'], takes: ['Organization', 'Person'] },
  publisher: { on: ['CreativeWork'], takes: ['Organization', 'Person'] },
  maintainer: { on: ['CreativeWork'], takes: ['Organization', 'Person'] },
  funder: { on: ['CreativeWork', 'Organization', 'Person'], takes: ['Organization', 'Person'] },
  sponsor: { on: ['CreativeWork', 'Organization', 'Person'], takes: ['Organization', 'Person'] },
  dateCreated: { on: ['CreativeWork'], takes: ['Date', 'DateTime'] },
  datePublished: { on: ['CreativeWork'], takes: ['Date', 'DateTime'] },
  dateModified: { on: ['CreativeWork'], takes: ['Date', 'DateTime'] },
  copyrightYear: { on: ['CreativeWork'], takes: ['Number'] },
  temporalCoverage: { on: ['CreativeWork'], takes: ['DateTime', 'Text', 'URL'] },
  materialExtent: { on: ['CreativeWork'], takes: ['QuantitativeValue', 'Text'] },
  collectionSize: { on: ['Collection'], takes: ['Integer'] },
  size: { on: ['CreativeWork'], takes: ['DefinedTerm', 'QuantitativeValue', 'Text'] },
  material: { on: ['CreativeWork'], takes: ['Text', 'URL'] },
  inLanguage: { on: ['CreativeWork'], takes: ['Language', 'Text'] },
  genre: { on: ['CreativeWork'], takes: ['DefinedTerm', 'Text', 'URL'] },
  about: { on: ['CreativeWork', 'DefinedTerm', 'DefinedTermSet'], takes: ['Thing'] },
  mentions: { on: ['CreativeWork'], takes: ['Thing'] },
  keywords: { on: ['CreativeWork', 'Organization', 'Place'], takes: ['DefinedTerm', 'Text', 'URL'] },
  contentLocation: { on: ['CreativeWork'], takes: ['Place'] },
  spatialCoverage: { on: ['CreativeWork'], takes: ['Place'] },
  locationCreated: { on: ['CreativeWork'], takes: ['Place'] },
  itemLocation: { on: ['ArchiveComponent'], takes: ['Place', 'PostalAddress', 'Text'] },
  conditionsOfAccess: { on: ['CreativeWork'], takes: ['Text'] },
  usageInfo: { on: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  license: { on: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  acquireLicensePage: { on: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  copyrightNotice: { on: ['CreativeWork'], takes: ['Text'] },
  creditText: { on: ['CreativeWork'], takes: ['Text'] },
  associatedMedia: { on: ['CreativeWork'], takes: ['MediaObject'] },
  encoding: { on: ['CreativeWork'], takes: ['MediaObject'] },
  subjectOf: { on: ['Thing'], takes: ['CreativeWork'] },
  citation: { on: ['CreativeWork'], takes: ['CreativeWork', 'Text'] },
  isBasedOn: { on: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  relatedLink: { on: ['WebPage'], takes: ['URL'] },
  version: { on: ['CreativeWork'], takes: ['Number', 'Text'] },
  creativeWorkStatus: { on: ['CreativeWork'], takes: ['DefinedTerm', 'Text'] },
  sdDatePublished: { on: ['CreativeWork'], takes: ['Date'] },
  sdLicense: { on: ['CreativeWork'], takes: ['CreativeWork', 'URL'] },
  sdPublisher: { on: ['CreativeWork'], takes: ['Organization', 'Person'] },
  address: { on: ['GeoCoordinates', 'Organization', 'Person', 'Place'], takes: ['PostalAddress', 'Text'] },
  geo: { on: ['Place'], takes: ['GeoCoordinates'] },
  telephone: { on: ['ContactPoint', 'Organization', 'Person', 'Place'], takes: ['Text'] },
  birthDate: { on: ['Person'], takes: ['Date'] },
  deathDate: { on: ['Person'], takes: ['Date'] },
  foundingDate: { on: ['Organization'], takes: ['Date'] },
  propertyID: { on: ['PropertyValue'], takes: ['Text', 'URL'] },
  value: { on: ['PropertyValue', 'QuantitativeValue'], takes: ['Boolean', 'Number', 'StructuredValue', 'Text'] },
  unitText: { on: ['PropertyValue', 'QuantitativeValue'], takes: ['Text'] },
  inDefinedTermSet: { on: ['DefinedTerm'], takes: ['DefinedTermSet', 'URL'] },
  termCode: { on: ['DefinedTerm'], takes: ['Text'] },
  latitude: { on: ['GeoCoordinates', 'Place'], takes: ['Number', 'Text'] },
  longitude: { on: ['GeoCoordinates', 'Place'], takes: ['Number', 'Text'] },
  streetAddress: { on: ['PostalAddress'], takes: ['Text'] },
  addressLocality: { on: ['PostalAddress'], takes: ['Text'] },
  addressRegion: { on: ['PostalAddress'], takes: ['Text'] },
  postalCode: { on: ['GeoCoordinates', 'PostalAddress'], takes: ['Text'] },
  addressCountry: { on: ['GeoCoordinates', 'PostalAddress'], takes: ['Text'] },
  contentUrl: { on: ['MediaObject'], takes: ['URL'] },
  encodingFormat: { on: ['CreativeWork', 'MediaObject'], takes: ['Text', 'URL'] },
  caption: { on: ['AudioObject', 'ImageObject', 'VideoObject'], takes: ['MediaObject', 'Text'] },
  thumbnailUrl: { on: ['CreativeWork'], takes: ['URL'] },
  image: { on: ['Thing'], takes: ['ImageObject', 'URL'] },
} as const satisfies Readonly<Record<string, PropertyFacts>>

/** The name of a property. */
export type PropertyName = keyof typeof properties

/** Whether a word is the name of a class in the table. */
export const isClassName = (word: string): word is ClassName => Object.hasOwn(classes, word)

/** Whether a word is the name of a property in the table. */
export const isPropertyName = (word: string): word is PropertyName => Object.hasOwn(properties, word)

const kinds = new Map<ClassName, ReadonlySet<ClassName>>()

/** A class with everything it is a kind of, itself included. */
function kindsOf(name: ClassName): ReadonlySet<ClassName> {
  const known = kinds.get(name)
  if (known) return known
  const found = new Set<ClassName>([name])
  for (const inner of found) for (const parent of classes[inner]) found.add(parent)
  kinds.set(name, found)
  return found
}

/**
 * Whether one of the classes of a node is, or is a kind of, one of those asked for.
 *
 * @example isOneOf(['ArchiveOrganization'], ['Person', 'Organization']) // true
 */
export const isOneOf = (types: readonly ClassName[], wanted: readonly (ClassName | PlainKind)[]): boolean =>
  types.some(type => [...kindsOf(type)].some(kind => wanted.includes(kind)))
