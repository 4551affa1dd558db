/** How a text in Turtle or N-Quads begins: with a directive, or with what a triple is about. XML can look alike. */
const BEGINNING =
  /^\uFEFF?\s{0,1000}(?:#[^\n]{0,1000}\n\s{0,1000}){0,50}(?:@?(?:prefix|base)\s|<[^<>\s"=]{1,2000}>\s|_:|\[)/i

/**
 * Whether a text can be triples that use a vocabulary: it names something of it between angle brackets.
 *
 * @example isTriples('@prefix rico: <https://www.ica.org/standards/RiC/ontology#> .', 'https://www.ica.org/standards/RiC/ontology#')
 */
export const isTriples = (beginning: string, vocabulary: string): boolean =>
  beginning.includes(`<${vocabulary}`) && BEGINNING.test(beginning)
