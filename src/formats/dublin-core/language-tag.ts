import { tidy } from '../../model/prose-text.ts'

/**
 * The tag for `xml:lang` (BCP 47) of a language given by its ISO 639-2b code, with its script where one is said. None when
 * what is said is not the form of a tag.
 *
 * @example languageTagOf('fre') // 'fr'
 */
export function languageTagOf(language: string, script?: string): string | undefined {
  const code = tidy(language)
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(code)) return undefined
  const tag = code
  const written = tidy(script ?? '')
  return /^[A-Za-z]{4}$/.test(written) && !tag.includes('-') ? `${tag}-${written}` : tag
}
