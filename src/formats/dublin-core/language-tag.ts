import { tidy } from '../../model/prose-text.ts'
import { bcp47 } from '../../values/language/codes.ts'

/**
 * The tag for `xml:lang` (BCP 47) of a language given by its ISO 639-2b code, with its script unless it is the usual one. A
 * tag is kept as it is. None when what is said has not even the form of a tag.
 *
 * @example languageTagOf('fre') // 'fr'
 * @example languageTagOf('srp', 'Latn') // 'sr-Latn'
 */
export function languageTagOf(language: string, script?: string): string | undefined {
  const code = tidy(language)
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(code)) return undefined
  return code.includes('-') ? code : (bcp47(code, script) ?? code)
}
