import type { Format } from './format.ts'

/** The names of all formats. */
export type FormatName =
  | 'text'
  | 'html'
  | 'ead3'
  | 'ead2002'
  | 'oai-dc'
  | 'dcterms'
  | 'dcterms-jsonld'
  | 'schema-org'
  | 'rico'
  | 'json'
  | 'aspace-json'
  | 'csv'
  | 'csv-atom'
  | 'csv-aspace'
  | 'xlsx'
  | 'xlsx-atom'
  | 'xlsx-aspace'
  | 'xml'

/** Loads one format. Nothing of a format is loaded before it is asked for. */
export const load: { readonly [Name in FormatName]: () => Promise<Format> } = {
  text: async () => (await import('./text/index.ts')).text,
  html: async () => (await import('./text/html/index.ts')).html,
  ead3: async () => (await import('./ead/ead3.ts')).ead3,
  ead2002: async () => (await import('./ead/ead2002.ts')).ead2002,
  'oai-dc': async () => (await import('./dublin-core/index.ts')).oaiDc,
  dcterms: async () => (await import('./dublin-core/index.ts')).dcterms,
  'dcterms-jsonld': async () => (await import('./dublin-core/index.ts')).dctermsJsonLd,
  'schema-org': async () => (await import('./schema-org/index.ts')).schemaOrg,
  rico: async () => (await import('./rico/index.ts')).rico,
  json: async () => (await import('./json/index.ts')).json,
  'aspace-json': async () => (await import('./aspace-json/index.ts')).aspaceJson,
  csv: async () => (await import('./csv/index.ts')).csv,
  'csv-atom': async () => (await import('./csv/index.ts')).csvAtom,
  'csv-aspace': async () => (await import('./csv/index.ts')).csvAspace,
  xlsx: async () => (await import('./csv/workbooks.ts')).xlsx,
  'xlsx-atom': async () => (await import('./csv/workbooks.ts')).xlsxAtom,
  'xlsx-aspace': async () => (await import('./csv/workbooks.ts')).xlsxAspace,
  xml: async () => (await import('./xml/index.ts')).xml,
}

/** The names in the order in which they are listed and tried. */
export const formatNames: readonly FormatName[] = [
  'json',
  'ead3',
  'ead2002',
  'oai-dc',
  'dcterms',
  'dcterms-jsonld',
  'schema-org',
  'rico',
  'html',
  'aspace-json',
  'csv-atom',
  'csv-aspace',
  'text',
  'csv',
  'xlsx',
  'xlsx-atom',
  'xlsx-aspace',
  'xml',
]

/** Whether a word names a format. */
export const isFormatName = (word: string): word is FormatName => Object.hasOwn(load, word)

/** All formats, loaded. */
export const loadAll = (): Promise<readonly Format[]> => Promise.all(formatNames.map(name => load[name]()))
