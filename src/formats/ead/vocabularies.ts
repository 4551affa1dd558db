/** The namespace of EAD 2002 in its W3C Schema and RELAX NG schema. */
export const ead2002Namespace = 'urn:isbn:1-931666-22-9'

/** The namespaces of EAD3: with its deprecated elements left out, and with them. */
export const ead3Namespaces: readonly string[] = [
  'http://ead3.archivists.org/schema/',
  'http://ead3.archivists.org/schema/undeprecated/',
]

/** The namespaces in which EAD 2002 is met; the others were given to it before it had one, or by mistake. */
export const ead2002Namespaces: readonly string[] = [
  ead2002Namespace,
  'http://www.loc.gov/ead',
  'http://www.loc.gov/ead/',
  'http://www.loc.gov/ead/ead.xsd',
]

/** The namespaces under which EAD 4 was drafted and published. */
export const ead4Namespaces: readonly string[] = [
  'https://standards.openpreservation.org/ead/v4',
  'https://archivists.org/ns/ead/v4',
]

const known = new Set([...ead3Namespaces, ...ead2002Namespaces, ''])

/** The last namespace that was asked for: one element after the other is in the same. */
let recent = ''
let recentIsEad = true

/** Whether elements of this namespace, or of none, are read as EAD. */
export function isEadNamespace(namespace: string): boolean {
  if (namespace !== recent) {
    recent = namespace
    recentIsEad = known.has(namespace)
  }
  return recentIsEad
}

/** Whether a namespace is one of EAD 4, published or drafted. */
export const isEad4Namespace = (namespace: string): boolean =>
  ead4Namespaces.includes(namespace) || /\bead(?:\/v|\/|v)?4\b/i.test(namespace)

const folded = (namespace: string): string =>
  namespace
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[^a-z0-9]/g, '')

const meant: ReadonlyMap<string, 'ead2002' | 'ead3'> = new Map([
  ...ead3Namespaces.map(namespace => [folded(namespace), 'ead3'] as const),
  [folded(ead2002Namespace), 'ead2002'],
])

/** The version of EAD that is meant by a namespace with a slip in it: a slash, a hyphen or a capital more or less. */
export const versionMeant = (namespace: string): 'ead2002' | 'ead3' | undefined => meant.get(folded(namespace))

/** Another vocabulary: what it is called, and what its owner can do. */
export interface OtherVocabulary {
  readonly name: string
  readonly hint: string
}

const others: Readonly<Record<string, OtherVocabulary>> = {
  'http://www.loc.gov/MARC21/slim': {
    name: 'MARC 21 in XML',
    hint: 'A catalogue record is no finding aid; export the finding aid as EAD.',
  },
  'http://www.loc.gov/mods/v3': {
    name: 'MODS',
    hint: 'A bibliographic record is no finding aid; export the finding aid as EAD.',
  },
  'http://www.openarchives.org/OAI/2.0/oai_dc/': {
    name: 'Dublin Core in OAI-PMH',
    hint: 'Ask the repository for its records with metadataPrefix=oai_ead.',
  },
  'urn:isbn:1-931666-33-4': { name: 'EAC-CPF', hint: 'It describes a creator; the finding aids are in EAD.' },
  'https://archivists.org/ns/eac/v2': {
    name: 'EAC-CPF 2.0',
    hint: 'It describes a creator; the finding aids are in EAD.',
  },
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': {
    name: 'RDF in XML',
    hint: 'Export the finding aid as EAD.',
  },
  'http://www.tei-c.org/ns/1.0': { name: 'TEI', hint: 'Export the finding aid as EAD.' },
  'http://www.w3.org/1999/xhtml': { name: 'a web page', hint: 'Look for the EAD of the finding aid on that page.' },
  'http://www.loc.gov/METS/': {
    name: 'METS without a finding aid in it',
    hint: 'The finding aid may be in a file that the METS document points at.',
  },
  'http://www.openarchives.org/OAI/2.0/': {
    name: 'an answer of OAI-PMH without a finding aid in it',
    hint: 'Ask the repository for its records with metadataPrefix=oai_ead.',
  },
}

/** The namespace of OAI-PMH, which is left standing for the finding aids in it by some who forget to declare EAD's. */
export const oaiNamespace = 'http://www.openarchives.org/OAI/2.0/'

/** What a namespace other than EAD's stands for. */
export function otherVocabulary(namespace: string): OtherVocabulary | undefined {
  if (isEad4Namespace(namespace))
    return { name: 'EAD 4', hint: 'Export the finding aid as EAD3 or EAD 2002; EAD 4 is not read.' }
  return Object.hasOwn(others, namespace) ? others[namespace] : undefined
}
