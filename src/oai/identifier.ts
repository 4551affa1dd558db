/**
 * Whether a text can be the part of identifiers that names the repository: a domain name, which its owner controls.
 *
 * Source: guidelines for the `oai` identifier format, 2.1.
 *
 * @example isRepositoryIdentifier('archive.example') // true; 'localhost' and '127.0.0.1' are none
 */
export const isRepositoryIdentifier = (text: string): boolean =>
  /^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z][A-Za-z0-9-]*)+$/.test(text)

/** A text as one part of an identifier; what has a meaning in it, the slash among them, becomes `%` and two digits. */
const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))

/**
 * The identifier of a finding aid, or of a unit in it, in a repository: `oai:` domain `:` finding aid `/` unit. The same
 * source gives the same identifier next time.
 *
 * @example oaiIdentifier('archive.example', 'MS 1/2') // 'oai:archive.example:MS%201%2F2'
 * @example oaiIdentifier('archive.example', 'ms1', 'u-ms-1-2') // 'oai:archive.example:ms1/u-ms-1-2'
 */
export const oaiIdentifier = (domain: string, findingAid: string, unit?: string): string =>
  `oai:${domain}:${escaped(findingAid)}${unit === undefined ? '' : `/${escaped(unit)}`}`

/** Whether a text can be an identifier at all: a URI. OAI-PMH 2.0, 2.4. */
export const isUri = (text: string): boolean =>
  /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(text) && !/#.*#/.test(text)
