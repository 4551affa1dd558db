import type { FormatName } from '../formats/index.ts'

/** The forms in which records are given, by the names harvesters ask for. */
export type MetadataPrefix = UnitPrefix | 'oai_ead' | 'ead3'

/** Those in which every unit has a record. Of EAD only finding aids have one: it is one document for all their units. */
export type UnitPrefix = 'oai_dc' | 'oai_dcterms'

/** One form of metadata, as ListMetadataFormats tells of it. */
export interface MetadataFormat {
  readonly prefix: MetadataPrefix
  /** The format of fonds that writes it. */
  readonly format: FormatName
  readonly namespace: string
  /** Where its schema is published. */
  readonly schema: string
}

/** The forms in which every unit has a record. */
export const unitPrefixes: readonly UnitPrefix[] = ['oai_dc', 'oai_dcterms']

export const isUnitPrefix = (prefix: MetadataPrefix): prefix is UnitPrefix => unitPrefixes.some(each => each === prefix)

/** All of them. `oai_dc` is the one that every repository must give. OAI-PMH 2.0, 3.4. */
export const metadataFormats: readonly MetadataFormat[] = [
  {
    prefix: 'oai_dc',
    format: 'oai-dc',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  },
  {
    prefix: 'oai_dcterms',
    format: 'dcterms',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dcterms/',
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dcterms.xsd',
  },
  {
    prefix: 'oai_ead',
    format: 'ead2002',
    namespace: 'urn:isbn:1-931666-22-9',
    schema: 'https://www.loc.gov/ead/ead.xsd',
  },
  {
    prefix: 'ead3',
    format: 'ead3',
    namespace: 'http://ead3.archivists.org/schema/',
    schema: 'https://www.loc.gov/ead/ead3.xsd',
  },
]

/** Whether a word is the prefix of a form that is given. */
export const isMetadataPrefix = (word: string): word is MetadataPrefix =>
  metadataFormats.some(({ prefix }) => prefix === word)
