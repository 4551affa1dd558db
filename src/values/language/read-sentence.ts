import type { MaterialLanguage } from '../../model/language.ts'
import type { Finding } from '../finding.ts'
import { languageCode, languageName, scriptCode } from './codes.ts'
import {
  beforeScriptWord,
  leavesOut,
  likeName,
  listsOthers,
  MAIN,
  SOME,
  suspect,
  UNCERTAIN,
} from './language-context.ts'
import type { LanguageList } from './language-list.ts'
import { misspeltName, type NamedLanguage, nameAt, type Word } from './language-names.ts'

const NEAR = 3

/** Adds the languages and scripts that one sentence names to the list. */
export function readSentence(text: string, list: readonly Word[], into: LanguageList): void {
  let share: MaterialLanguage['share']
  let uncertain = -1
  let negated = -1
  let bracketed: number | undefined
  let last: number | undefined
  let i = 0

  const slice = (from: number, to: number): string => text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0)

  function add(language: NamedLanguage, from: number, to: number): void {
    const own = slice(from, to)
    const doubtful = list[to]?.key === '?' || (uncertain !== -1 && from - uncertain <= NEAR)
    if (language.either !== undefined) {
      into.note({
        code: 'language/ambiguous',
        severity: 'warning',
        message: `"${own}" names more than one language.`,
        hint: `State which is meant: ${language.either.map(code => `${languageName(code) ?? code} (${code})`).join(' or ')}.`,
        value: own,
      })
    } else if (language.code === undefined) {
      into.note({
        code: 'language/no-code',
        severity: 'info',
        message: `"${own}" has no code in ISO 639-2.`,
        value: own,
      })
    }
    last = into.add({
      ...(language.code === undefined ? {} : { code: language.code }),
      text: own,
      ...(language.script === undefined ? {} : { scripts: [{ code: language.script, text: own }] }),
      ...(share === undefined ? {} : { share }),
      ...(language.either !== undefined ? { certainty: 'ambiguous' } : doubtful ? { certainty: 'uncertain' } : {}),
    })
    if (share === 'main') share = undefined
    uncertain = -1
  }

  while (i < list.length) {
    const word = list[i]
    if (word === undefined) return
    const name = nameAt(list, i)
    if (name !== undefined) {
      const own = slice(i, name.next)
      const script = beforeScriptWord(list, name.next) ? scriptCode(own) : undefined
      if (script !== undefined) into.addScript({ code: script, text: own }, bracketed ?? last)
      else if (negated === -1 || i - negated > 2) {
        if (!suspect(list, i, name.next, name.language.code !== undefined || name.language.either !== undefined))
          add(name.language, i, name.next)
      }
      i = name.next
      continue
    }
    if (word.key === '(') bracketed = last
    else if (word.key === ')') bracketed = undefined
    else if (word.key === 'not' || word.key === 'no') negated = i
    else if (UNCERTAIN.has(word.key)) uncertain = i
    else if (leavesOut(list, i)) {
      into.leftOut()
      share = 'some'
    } else if (MAIN.has(word.key)) share = 'main'
    else if (SOME.has(word.key) || listsOthers(list, i)) share = 'some'
    else bySign(word, i)
    i += 1
  }

  function bySign(word: Word, at: number): void {
    const code =
      /^[a-z]{2,3}$/.test(word.text) && list[at - 1]?.text === '(' && list[at + 1]?.text === ')'
        ? languageCode(word.text)
        : undefined
    if (code !== undefined) {
      last = into.add({ code, text: word.text })
      return
    }
    const script =
      /^\p{Lu}|^hieroglyph|^fraktur$|^cuneiform$/u.test(word.text) && word.text.length > 3
        ? scriptCode(word.text)
        : undefined
    if (script !== undefined) {
      into.addScript({ code: script, text: word.text }, bracketed ?? last)
      return
    }
    const misspelt = misspeltName(word)
    if (misspelt === undefined) {
      if (likeName(list, at) && into.languages.length > 0) into.note(unknownName(word.text))
      return
    }
    into.note({
      code: 'language/misspelt',
      severity: 'warning',
      message: `"${word.text}" was read as ${languageName(misspelt.code ?? '') ?? 'a language'}.`,
      hint: 'Correct the spelling.',
      value: word.text,
    })
    add(misspelt, at, at + 1)
  }
}

function unknownName(value: string): Finding {
  return {
    code: 'language/unknown-name',
    severity: 'info',
    message: `"${value}" stands where a language is named and is not known.`,
    value,
  }
}
