/**
 * Whether a code has the form of an ISIL: a prefix of a country or an agency, a hyphen, and up to eleven characters.
 *
 * Source: ISO 15511.
 *
 * @example isIsil('US-DLC') // true
 */
export const isIsil = (code: string): boolean =>
  code.length <= 16 && /^(?:[A-Z]{2}|[A-Za-z]|[A-Za-z]{3,4})-[A-Za-z0-9:/-]{1,11}$/.test(code)
