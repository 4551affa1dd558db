import type { FormatName } from '../formats/index.ts'

/** The forms in which records are given, by the names harvesters ask for. */
export type MetadataPrefix = 'oai_dc' | 'oai_ead' | 'ead3'

/** One form of metadata, as ListMetadataFormats tells of it. */
export interface MetadataFormat {
  readonly prefix: MetadataPrefix
  /** The format of fonds that writes it. */
  readonly format: FormatName
  readonly namespace: string
  /** Where its schema is published. */
  readonly schema: string
  /**
   * Whether every unit has a record in it, or only the finding aid as a whole. Units are records of Dublin Core; EAD is one
   * document for all of them.
   */
  readonly ofUnits: boolean
}

/** All of them. `oai_dc` is the one that every repository must give. OAI-PMH 2.0, 3.4. */
export const metadataFormats: readonly MetadataFormat[] = [
  {
    prefix: 'oai_dc',
    format: 'oai-dc',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    ofUnits: true,
  },
  {
    prefix: 'oai_ead',
    format: 'ead2002',
    namespace: 'urn:isbn:1-931666-22-9',
    schema: 'https://www.loc.gov/ead/ead.xsd',
    ofUnits: false,
  },
  {
    prefix: 'ead3',
    format: 'ead3',
    namespace: 'http://ead3.archivists.org/schema/',
    schema: 'https://www.loc.gov/ead/ead3.xsd',
    ofUnits: false,
  },
]

/** Whether a word is the prefix of a form that is given. */
export const isMetadataPrefix = (word: string): word is MetadataPrefix =>
  metadataFormats.some(({ prefix }) => prefix === word)
