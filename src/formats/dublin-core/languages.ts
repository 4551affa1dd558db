import type { MaterialLanguage } from '../../model/language.ts'
import { isIso6392b } from '../../values/language/codes.ts'
import type { Codec } from './row.ts'

/** The languages of the material by their ISO 639-2b codes, one element for each; no scripts and no prose. */
export const languages: Codec<readonly MaterialLanguage[], 'language'> = {
  terms: ['language'],
  write: given =>
    given.flatMap(({ code }) =>
      code === undefined
        ? []
        : [{ term: 'language', text: code, ...(isIso6392b(code) && { scheme: 'ISO639-2' as const }) }],
    ),
}

/** What is said by the record being there, or by the language tags in it: it makes no element of its own. */
export const said: Codec<string, never> = { terms: [], write: () => [] }
