import type { MaterialLanguage } from '../../model/language.ts'
import type { Unit } from '../../model/unit.ts'
import { languageCode, languageName } from '../../values/language/codes.ts'
import { parseLanguages } from '../../values/language/parse-languages.ts'
import { type Codec, unitCodec } from './codec.ts'
import { bars } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'

const MARKS = ['script', 'main', 'some', 'as'] as const

/** A language by its code or its name; words that name none stay words. */
export function languageOf(word: string): MaterialLanguage {
  const code = languageCode(word)
  if (code === undefined) return named(word)
  const isCode = /^[a-z]{2,3}$/.test(word)
  const text = isCode ? languageName(code) : word
  return { code, ...(text !== undefined && { text }) }
}

/** A language by its name in any of the larger languages, when the words are that name and no more: `Português`. */
function named(word: string): MaterialLanguage {
  const [only, ...others] = parseLanguages(word).languages
  const isWhole = only?.code !== undefined && others.length === 0 && only.text === word.trim()
  return isWhole ? { code: only.code, text: word } : { text: word }
}

function languageIn(item: string): MaterialLanguage {
  const [word, marks] = splitMarks(item, MARKS)
  const language = languageOf(word)
  return {
    ...language,
    ...(marks.as !== undefined && { text: marks.as }),
    ...(marks.script !== undefined && { scripts: marks.script.split(' ').map(code => ({ code })) }),
    ...(marks.main !== undefined && { share: 'main' as const }),
    ...(marks.some !== undefined && { share: 'some' as const }),
  }
}

function languageText(language: MaterialLanguage): string {
  const { code, text, scripts = [], share } = language
  const codes = scripts.map(script => script.code ?? '').filter(script => script !== '')
  const word = code ?? text ?? ''
  return withMarks(word, {
    as: code !== undefined && text !== undefined && languageOf(code).text !== text ? text : undefined,
    script: codes.length > 0 ? codes.join(' ') : undefined,
    main: share === 'main' ? '' : undefined,
    some: share === 'some' ? '' : undefined,
  })
}

/** A column that holds languages by code or name. */
export function languages(column: string): Codec<Unit, 'languages'> {
  return unitCodec({
    fields: ['languages'],
    columns: [column],
    read: cells => ({ languages: bars.split(cells[column] ?? '').map(languageIn) }),
    write: unit => ({ [column]: bars.join((unit.languages ?? []).map(languageText)) }),
  })
}
