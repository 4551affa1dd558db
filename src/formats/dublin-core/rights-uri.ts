import { tidy } from '../../model/prose-text.ts'
import { type DublinCoreElement, isUri } from './element.ts'
import type { Profile } from './profile.ts'

/** Addresses of licences and rights statements. */
const RIGHTS_URI = /https?:\/\/(?:www\.)?(?:creativecommons|rightsstatements)\.org\/[!#-;=?-[\]_a-z~]*/gi

/** Those in a text, without the punctuation of the sentences they stand in. */
export const rightsUrisIn = (text: string): string[] => Array.from(text.matchAll(RIGHTS_URI), ([uri]) => bare(uri))

function bare(uri: string): string {
  let end = uri.length
  while (end > 0 && ".,;:!?')]".includes(uri.charAt(end - 1))) end--
  return uri.slice(0, end)
}

const STATEMENT = /^https?:\/\/(?:www\.)?rightsstatements\.org\/(?:vocab|page)\/([A-Za-z-]{2,20}\/\d\.\d)(?:[/?#].*)?$/i
const LICENCE =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/((?:licenses\/[a-z+-]{2,20}|publicdomain\/(?:zero|mark))\/\d\.\d(?:\/(?:[a-z]{2}|igo|scotland)(?=\/|$))?)(?:[/?#].*)?$/i

/**
 * The URI of a licence or rights statement as its publisher writes it, whatever page about it was linked to: the form that
 * DPLA and Europeana compare. Other addresses stay as they are.
 *
 * @example canonicalRightsUri('https://rightsstatements.org/page/InC/1.0/?language=en') // 'http://rightsstatements.org/vocab/InC/1.0/'
 * @example canonicalRightsUri('https://creativecommons.org/licenses/by/4.0/deed.fr') // 'http://creativecommons.org/licenses/by/4.0/'
 */
export function canonicalRightsUri(uri: string): string {
  const statement = STATEMENT.exec(uri)?.[1]
  if (statement !== undefined) return `http://rightsstatements.org/vocab/${statement}/`
  const licence = LICENCE.exec(uri)?.[1]
  return licence === undefined ? uri : `http://creativecommons.org/${licence.toLowerCase()}/`
}

/** Whether an element is the address of a licence or rights statement and nothing else. */
export const isRightsUri = ({ text }: DublinCoreElement): boolean => rightsUrisIn(text)[0] === text && text !== ''

/** The element for the address of a licence or rights statement. */
export function rightsAddress<Term extends 'license' | 'rights'>(
  term: Term,
  given: string,
  { rightsUris }: Profile,
): DublinCoreElement<Term> {
  const stated = tidy(given)
  const text = rightsUris === 'canonical' ? canonicalRightsUri(stated) : stated
  return { term, text, ...(text !== stated && { stated }), ...(isUri(text) && { scheme: 'URI' as const }) }
}
