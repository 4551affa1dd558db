import { fold } from '../fold.ts'
import { once } from '../once.ts'
import { countries, deprecated, languages, members, scripts, usualScripts } from './code-lists.generated.ts'

interface Language {
  readonly code: string
  /** The code ISO 639-3 has for it, unless it is a group of languages. */
  readonly iso6393: string | undefined
  /** The shortest code BCP 47 has for it. */
  readonly tag: string
  readonly name: string
}

/** Codes withdrawn from ISO 639-2 that no current list holds any more. */
const WITHDRAWN = [
  ['scc', 'srp'],
  ['scr', 'hrv'],
  ['mol', 'rum'],
  ['jaw', 'jav'],
] as const

/** ISO 639-2 has codes for groups of languages (`nai`, North American Indian languages), which ISO 639-3 leaves to part 5. */
const isGroup = (name: string): boolean =>
  /\blanguages\b|^creoles and pidgins/i.test(name) && !/^(?:multiple|uncoded)/i.test(name)

/** The languages by their codes of ISO 639-2, and these by every other code. */
const known = once(() => {
  const byCode = new Map<string, Language>()
  const toCode = new Map<string, string>()
  for (const line of languages.split('\n')) {
    const [code = '', terminological = '', two = '', name = ''] = line.split('|')
    const iso6393 = isGroup(name) ? undefined : terminological || code
    byCode.set(code, { code, iso6393, tag: two || terminological || code, name })
    for (const other of [code, terminological, two]) if (other !== '') toCode.set(other, code)
  }
  for (const list of [members, deprecated]) {
    for (const line of list.split('\n')) {
      const words = line.split(' ')
      const [first = ''] = words
      if (list === deprecated) toCode.set(first, words[1] ?? first)
      else for (const member of words.slice(1)) toCode.set(member, first)
    }
  }
  for (const [old, current] of WITHDRAWN) toCode.set(old, current)
  return { byCode, toCode }
})

const usual = once(
  () =>
    new Set(
      usualScripts.split('\n').flatMap(line => {
        const [script = '', ...codes] = line.split(' ')
        return codes.map(code => `${code}-${script}`)
      }),
    ),
)

const LONGEST_TAG = 64

/**
 * The ISO 639-2b code that stands for a code of ISO 639-1, 639-2 (either form) or 639-3, a withdrawn code or a BCP 47
 * tag; `undefined` for anything else. White space and case do not matter.
 *
 * @example languageCode('fr') // 'fre'
 * @example languageCode('cmn') // 'chi'
 * @example languageCode('pt-BR') // 'por'
 */
export function languageCode(code: string): string | undefined {
  if (code.length > LONGEST_TAG) return undefined
  const [primary = ''] = code.trim().toLowerCase().split(/[-_]/)
  return known().toCode.get(primary) ?? (local(primary) ? primary : undefined)
}

/**
 * Whether a value may be a code of a language at all, of a list known here or not: letters, and parts after hyphens.
 *
 * Source: RFC 5646, section 2.1, with the codes of ISO 639.
 *
 * @example isLanguageTag('gsw-Latn') // true
 * @example isLanguageTag('2020') // false
 */
export const isLanguageTag = (value: string): boolean => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value)

/** Codes of ISO 639-2 set apart for local use. */
function local(code: string): boolean {
  return /^q[a-t][a-z]$/.test(code)
}

/** Whether a code stands in ISO 639-2 in its bibliographic form, in lower case. */
export function isIso6392b(code: string): boolean {
  return known().byCode.has(code) || local(code)
}

/**
 * The ISO 639-3 code of a language that ISO 639-2 has a code for; none for groups of languages.
 *
 * @example iso6393('fre') // 'fra'
 */
export function iso6393(code: string): string | undefined {
  const found = languageCode(code)
  return found === undefined ? undefined : (known().byCode.get(found)?.iso6393 ?? (local(found) ? found : undefined))
}

/**
 * The ISO 639-1 code, of two letters, of a language that has one.
 *
 * @example iso6391('fre') // 'fr'
 * @example iso6391('grc') // undefined
 */
export function iso6391(code: string): string | undefined {
  const tag = known().byCode.get(languageCode(code) ?? '')?.tag
  return tag?.length === 2 ? tag : undefined
}

/** The English name of a language, in the words of ISO 639-2. Accepts every code that `languageCode` accepts. */
export function languageName(code: string): string | undefined {
  return known().byCode.get(languageCode(code) ?? '')?.name
}

/**
 * The shortest BCP 47 tag of a language, with its script unless it is the usual one.
 *
 * @example bcp47('eng', 'Latn') // 'en'
 * @example bcp47('srp', 'Latn') // 'sr-Latn'
 */
export function bcp47(code: string, script?: string): string | undefined {
  const found = languageCode(code)
  if (found === undefined) return undefined
  const tag = known().byCode.get(found)?.tag ?? found
  const written = script === undefined ? undefined : scriptCode(script)
  return written === undefined || usual().has(`${found}-${written}`) ? tag : `${tag}-${written}`
}

const SCRIPT_WORDS: Readonly<Record<string, string>> = {
  Egyp: 'hieroglyphics hieroglyphs hieroglyphic hieroglyphes hieroglyphen',
  Egyd: 'demotic',
  Egyh: 'hieratic',
  Latf: 'fraktur|gothic type|blackletter|black letter',
  Latn: 'latin roman latein lateinisch latino latijns latine romain',
  Cyrl: 'cyrillic cyrillique kyrillisch cirilico cyrillisch cyrilica cyrilic',
  Hant: 'traditional chinese|traditional han',
  Hans: 'simplified chinese|simplified han',
  Grek: 'grec griechisch griego grieks',
  Hebr: 'hebraique hebraisch hebreo hebreeuws',
  Arab: 'arabe arabisch arabic arabo',
  Xsux: 'cuneiform',
  Jpan: 'japanese kanji',
  Hira: 'hiragana',
  Kana: 'katakana',
  Geor: 'georgian',
}

/** The names of scripts by their codes, and the codes by names. */
const knownScripts = once(() => {
  const names = new Map<string, string>()
  const codes = new Map<string, string>()
  for (const line of scripts.split('\n')) {
    const [code = '', ...all] = line.split('|')
    names.set(code, all[0] ?? code)
    codes.set(fold(code), code)
    for (const name of all) {
      const plain = fold(name).replace(/ \([^()]*\)$/, '')
      for (const key of [fold(name), plain]) if (!codes.has(key)) codes.set(key, code)
    }
  }
  for (const [code, words] of Object.entries(SCRIPT_WORDS)) {
    for (const word of words.split(words.includes('|') ? '|' : ' ')) codes.set(word, code)
  }
  return { names, codes }
})

/**
 * The ISO 15924 code of a script, from its code in any case or its name, with or without `script`, `alphabet` or
 * `characters` after it.
 *
 * @example scriptCode('Bengali characters') // 'Beng'
 */
export function scriptCode(text: string): string | undefined {
  if (text.length > LONGEST_TAG) return undefined
  const words = fold(text).trim().replace(/\s+/g, ' ')
  const plain = words
    .replace(/ (?:scripts?|alphabets?|characters?|letters|writing|type)$/, '')
    .replace(/^(?:script|ecriture|schrift) /, '')
  const { codes } = knownScripts()
  return (
    codes.get(words) ?? codes.get(plain) ?? (/^qa(?:a[a-z]|b[a-x])$/.test(words) ? words.replace('q', 'Q') : undefined)
  )
}

/** The English name of a script. */
export function scriptName(code: string): string | undefined {
  return knownScripts().names.get(code)
}

/** Whether a code stands in ISO 15924, in title case. The codes for private use, `Qaaa` to `Qabx`, do. */
export function isIso15924(code: string): boolean {
  return knownScripts().names.has(code) || /^Qa(?:a[a-z]|b[a-x])$/.test(code)
}

const countryCodes = new Set(countries.split(' '))

/** Whether a code stands in ISO 3166-1 alpha-2, in capitals. */
export function isIso31661(code: string): boolean {
  return countryCodes.has(code)
}
