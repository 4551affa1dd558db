import { isAsciiName } from '../../xml/datatypes.ts'

/*
 * Names that every XML processor takes. XML 1.0 has two rules: that of its first four editions, which libxml2 keeps in
 * schemas, and the wider one of the fifth, which RELAX NG validators keep. What both take is safe to write.
 */

/** Letters of the scripts that finding aids are mostly written in, as far as both rules take them (XML 1.0, appendix B). */
const letters =
  'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u0131\\u0134-\\u013E\\u0141-\\u0148\\u014A-\\u017E' +
  '\\u0388-\\u038A\\u038E-\\u03A1\\u03A3-\\u03CE\\u0401-\\u040C\\u040E-\\u044F\\u0451-\\u045C' +
  '\\u05D0-\\u05EA\\u0621-\\u063A\\u0641-\\u064A\\u3041-\\u3094\\u30A1-\\u30FA\\u4E00-\\u9FA5\\uAC00-\\uD7A3'

const name = new RegExp(`^[_${letters}][${letters}0-9._-]*$`)
const token = new RegExp(`^[${letters}0-9._:-]+$`)
const strays = new RegExp(`[^${letters}0-9._-]+`, 'g')
const tokenStrays = new RegExp(`[^${letters}0-9._:-]+`, 'g')

/** Whether a value is an identifier that every XML processor takes. */
export const isPortableName = (value: string): boolean => isAsciiName(value) || name.test(value)

/**
 * An identifier made of any text.
 *
 * @example portableName('MS 1/2') // 'MS_1_2'
 */
export function portableName(text: string): string {
  if (isPortableName(text)) return text
  const spelled = text.replace(strays, '_')
  return isPortableName(spelled) ? spelled : `_${spelled}`
}

/**
 * One word made of any text, or nothing when no letter or digit is in it.
 *
 * @example portableToken('circa, perhaps') // 'circa-perhaps'
 */
export function portableToken(text: string): string | undefined {
  if (token.test(text)) return text
  const word = text.replace(tokenStrays, '-').replace(/^-|-$/g, '')
  return token.test(word) ? word : undefined
}
