import type { MaterialLanguage } from '../../model/language.ts'
import { bcp47, isIso6392b, iso6391, iso6393 } from '../../values/language/codes.ts'
import type { DublinCoreElement } from './element.ts'
import type { Profile } from './profile.ts'
import type { Codec } from './row.ts'

/**
 * The languages of the material by their codes, one element for each; no scripts and no prose. A code of no list is written
 * as it is.
 */
export const languages: Codec<readonly MaterialLanguage[], 'language'> = {
  terms: ['language'],
  write: (given, { profile }) =>
    given.flatMap(({ code }) =>
      code === undefined
        ? []
        : [isIso6392b(code) ? inList[profile.languageCode](code) : { term: 'language', text: code }],
    ),
}

type Language = DublinCoreElement<'language'>

const inIso6392b = (code: string): Language => ({ term: 'language', text: code, scheme: 'ISO639-2' })

/** A code of two letters is a language tag too, and no scheme of DCMI is for it alone. */
const tagged = (code: string, tag: string | undefined): Language =>
  tag === undefined ? inIso6392b(code) : { term: 'language', text: tag, scheme: 'RFC4646', stated: code }

const inList: { readonly [Code in Profile['languageCode']]: (code: string) => Language } = {
  'iso639-1': code => tagged(code, iso6391(code)),
  'iso639-2b': inIso6392b,
  'iso639-3': code => {
    const individual = iso6393(code)
    return individual === undefined
      ? inIso6392b(code)
      : { term: 'language', text: individual, scheme: 'ISO639-3', stated: code }
  },
  bcp47: code => tagged(code, bcp47(code)),
}

/** What is said by the record being there, or by the language tags in it: it makes no element of its own. */
export const said: Codec<string, never> = { terms: [], write: () => [] }
