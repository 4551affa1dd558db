const spaces = [
  ['https://www.ica.org/standards/RiC/ontology#', ''],
  ['rico:', ''],
  ['http://www.w3.org/2000/01/rdf-schema#', 'rdfs:'],
  ['http://www.w3.org/2002/07/owl#', 'owl:'],
  ['http://www.w3.org/2004/02/skos/core#', 'skos:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
] as const

/**
 * The short name under which the reader knows a class or property: that of RiC-O alone, others with the usual prefix, or
 * whole. `rico:` is the prefix of RiC-O also where the document does not say so, as when its context stands elsewhere.
 *
 * @example shortName('https://www.ica.org/standards/RiC/ontology#title') // 'title'
 */
export function shortName(iri: string): string {
  for (const [space, prefix] of spaces) if (iri.startsWith(space)) return prefix + iri.slice(space.length)
  return iri
}
