/** What the prefixes of a document mean: plain data, part of every document, so that nothing is loaded to read it. */
export const context = (base: string | undefined): Readonly<Record<string, string>> => ({
  ...(base !== undefined && { '@base': base }),
  rico: 'https://www.ica.org/standards/RiC/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
})
