import type { MaterialLanguage, Script } from '../../model/language.ts'
import type { Finding } from '../finding.ts'
import { fold } from '../fold.ts'
import { isIso15924, languageCode, languageName, scriptCode } from './codes.ts'
import { ofDescription } from './language-context.ts'
import { type LanguageList, languageList } from './language-list.ts'
import { nameAt, type Word, words } from './language-names.ts'
import { readSentence } from './read-sentence.ts'

/** What a source states by code beside the words. */
export interface LanguageContext {
  /** The code of the language as the source gives it. EAD `@langcode`. */
  readonly langCode?: string
  /** The code of the script as the source gives it. EAD `@scriptcode`. */
  readonly scriptCode?: string
}

/** What was understood in a statement of the languages of the material. */
export interface LanguageReading {
  /** In the order they are mentioned, each once. */
  readonly languages: readonly MaterialLanguage[]
  /** Whether the words say that there are languages they do not name. */
  readonly incomplete: boolean
  readonly findings: readonly Finding[]
}

/** The longest statement in which names are looked for, in UTF-16 units; a longer one is prose and keeps its text only. */
export const LONGEST_LANGUAGES = 4000

/**
 * Understands a statement of the languages of the material: names in English and in the larger European languages and
 * Japanese, codes, scripts, which is the main one, which are uncertain. A code the source states wins over the words.
 * Nothing is inferred: words that name no language give none, and English is never assumed.
 *
 * Findings: `language/none-named`, `language/of-description`, `language/ambiguous`, `language/no-code`,
 * `language/misspelt`, `language/unknown-name`, `language/unknown-code`, `language/unknown-script`, `language/code-differs`, `language/too-long`.
 * Never throws.
 *
 * Source: ISAD(G) 3.4.3; DACS 4.5; ISO 639-2; ISO 15924.
 *
 * @example
 * parseLanguages('Materials primarily in English, with some in Bosnian.').languages
 * // [{ code: 'eng', text: 'English', share: 'main' }, { code: 'bos', text: 'Bosnian', share: 'some' }]
 */
export function parseLanguages(text: string, context: LanguageContext = {}): LanguageReading {
  const list = languageList()
  const code = statedCode(context, list)
  const script = statedScript(context, list)
  if (text.length > LONGEST_LANGUAGES) {
    list.note({
      code: 'language/too-long',
      severity: 'info',
      message: `The statement of languages is longer than ${LONGEST_LANGUAGES} characters and was kept as text only.`,
    })
  } else readInto(text, list)
  const found = settled(list, text)
  const languages = withScript(withCode(found.languages, code, text, list), script, code)
  if (languages.length === 0 && text.trim() !== '' && list.findings.length === 0) {
    list.note({
      code: 'language/none-named',
      severity: 'warning',
      message: 'The statement of languages names no language that could be read.',
      value: text.trim().slice(0, 80),
    })
  }
  return { languages, incomplete: found.incomplete, findings: list.findings }
}

function readInto(text: string, list: LanguageList): void {
  if (onlyCodes(text, list)) return
  let sentence: Word[] = []
  const close = (): void => {
    if (sentence.length > 0 && ofDescription(sentence)) {
      list.note({
        code: 'language/of-description',
        severity: 'info',
        message: 'The statement gives the language of the description, not of the material.',
        value: text.slice(sentence[0]?.start, sentence.at(-1)?.end).slice(0, 80),
      })
    } else readSentence(text, sentence, list)
    sentence = []
  }
  for (const word of words(text)) {
    if (word.text === '.' || word.text === '。') close()
    else sentence.push(word)
  }
  close()
}

const LONGEST_CODES = 60

/** Codes that are words of a sentence as well: `en français et en anglais`, `in English`. */
const ALSO_WORDS = new Set(['da', 'de', 'el', 'en', 'et', 'in', 'la', 'or', 'to'])

/** Reads a text made of codes and the names they stand for, such as `deu` or `DE (German) / Latn`. */
function onlyCodes(text: string, list: LanguageList): boolean {
  if (text.length > LONGEST_CODES) return false
  const pieces = text.split(/[\s,;|/().]+/).filter(piece => piece !== '')
  const read = pieces.map(piece => {
    const code =
      /^(?:[a-z]{2,3}|[A-Z]{2,3}|[A-Z][a-z]{2})$/.test(piece) && piece !== 'no' ? languageCode(piece) : undefined
    return { piece, code, script: isIso15924(piece) ? piece : undefined, name: nameAt(words(piece), 0)?.language.code }
  })
  if (!read.some(({ code, script }) => (code ?? script) !== undefined)) return false
  if (!read.every(({ code, script, name }) => (code ?? script ?? name) !== undefined)) return false
  const names = new Set(read.flatMap(({ name }) => name ?? []))
  if (names.size > 0 && read.some(({ piece, code }) => ALSO_WORDS.has(piece) && !names.has(code ?? ''))) return false
  const scripts = new Set(read.flatMap(({ script }) => script ?? []))
  const named = new Set(read.map(({ code, name }) => name ?? code))
  for (const { piece, code, script, name } of read) {
    const written = named.size > 2 && name !== undefined ? scriptCode(piece) : undefined
    if (written !== undefined && scripts.has(written)) list.addScript({ code: written, text: piece }, undefined)
    else if (name !== undefined || code !== undefined) list.add({ code: name ?? code ?? '', text: piece })
    else if (script !== undefined) list.addScript({ code: script, text: piece }, undefined)
  }
  return true
}

/** Languages beside which Greek may be the ancient or the modern one. */
const ANCIENT = new Set(['lat', 'grc', 'cop', 'egy', 'frm', 'fro', 'enm', 'ang', 'gmh', 'goh', 'syr', 'akk'])

function settled(list: LanguageList, text: string): { languages: readonly MaterialLanguage[]; incomplete: boolean } {
  const several = list.languages.filter(({ code }) => code !== 'mul')
  const dropped = several.length > 0 && several.length < list.languages.length
  const languages = (several.length > 0 ? several : list.languages).map(language => {
    if (language.code !== 'gre' || language.text?.toLowerCase() !== 'greek') return language
    if (!several.some(({ code }) => ANCIENT.has(code ?? ''))) return language
    list.note({
      code: 'language/ambiguous',
      severity: 'warning',
      message: '"Greek" stands beside ancient or medieval languages and may be ancient Greek.',
      hint: 'State which is meant: modern Greek (gre) or ancient Greek, to 1453 (grc).',
      value: text.trim().slice(0, 80),
    })
    return { ...language, certainty: language.certainty ?? ('ambiguous' as const) }
  })
  return { languages, incomplete: list.incomplete || dropped }
}

function statedCode(context: LanguageContext, list: LanguageList): string | undefined {
  const stated = context.langCode?.trim() ?? ''
  if (stated === '') return undefined
  const code = languageCode(stated)
  if (code === undefined) {
    list.note({
      code: 'language/unknown-code',
      severity: 'warning',
      message: `"${stated.slice(0, 40)}" is no code of a language.`,
      hint: 'Use a code of ISO 639-2, such as eng, fre or ger.',
      value: stated.slice(0, 80),
    })
  }
  return code
}

function statedScript(context: LanguageContext, list: LanguageList): string | undefined {
  const stated = context.scriptCode?.trim() ?? ''
  if (stated === '') return undefined
  const script = stated.length === 4 ? scriptCode(stated) : undefined
  if (script === undefined) {
    list.note({
      code: 'language/unknown-script',
      severity: 'warning',
      message: `"${stated.slice(0, 40)}" is no code of a script.`,
      hint: 'Use a code of ISO 15924, such as Latn or Cyrl.',
      value: stated.slice(0, 80),
    })
  }
  return script
}

/** Codes that stand for no one language, so that the words may say more. */
const GENERAL = new Set(['mul', 'und', 'mis'])

function withCode(
  found: readonly MaterialLanguage[],
  code: string | undefined,
  text: string,
  list: LanguageList,
): readonly MaterialLanguage[] {
  if (code === undefined) return found
  const words = text.trim()
  const [only] = found
  if (only === undefined) return [{ code, ...(words === '' ? {} : { text: words }) }]
  if (found.some(language => language.code === code)) return found
  if (GENERAL.has(code)) return found
  const agrees = only.text !== undefined && fold(languageName(code) ?? '').includes(fold(only.text))
  if (only.code !== undefined && !agrees) {
    list.note({
      code: 'language/code-differs',
      severity: 'warning',
      message: `The code "${code}" and the words of the statement name different languages; the code was taken.`,
      value: words.slice(0, 80),
    })
  }
  return found.length === 1 ? [{ ...only, code }] : [{ code }, ...found]
}

/** A stated script belongs to the language; words that only name the script (`Latin` beside `Latn`) are no language. */
function withScript(
  found: readonly MaterialLanguage[],
  script: string | undefined,
  code: string | undefined,
): readonly MaterialLanguage[] {
  if (script === undefined) return found
  const [first, ...others] = found
  if (first === undefined) return [{ scripts: [{ code: script }] }]
  if (
    code === undefined &&
    others.length === 0 &&
    first.text !== undefined &&
    first.code !== undefined &&
    first.share === undefined
  ) {
    if (!isIso15924(first.text) && scriptCode(first.text) === script)
      return [{ scripts: [{ code: script, text: first.text }] }]
  }
  if (found.some(language => language.scripts?.some(other => other.code === script))) return found
  const stated: Script = { code: script }
  return [{ ...first, scripts: [stated, ...(first.scripts ?? [])] }, ...others]
}
