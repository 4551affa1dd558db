import type { UnitDate } from '../../model/date.ts'
import { patternOf } from './code-form.ts'
import type { DateReader } from './dates.ts'
import { LONGEST_DATE } from './limits.ts'
import { type Paragraph, placeIn } from './paragraphs.ts'
import type { CodeForm } from './profile.ts'
import type { Say } from './say.ts'

/** A paragraph, with the label it stands under. */
export interface Passage extends Paragraph {
  readonly label: string
  /** It belongs to the scope and content note, where the whole is described. */
  readonly inScope?: true
}

/** The passages in which the whole is described most likely first. */
export const scopeFirst = (passages: readonly Passage[]): Passage[] => [
  ...passages.filter(({ inScope }) => inScope),
  ...passages.filter(({ inScope }) => !inScope),
]

/**
 * The reference code that the prose names: the first that looks like one, in the order the passages are given. Reports
 * `text/reference-code-found`, and `text/reference-code-ambiguous` when the prose names others too.
 */
export function codeInProse(passages: readonly Passage[], form: CodeForm, say: Say): string | undefined {
  const { name } = form
  let first: { readonly code: string; readonly passage: Passage } | undefined
  const others = new Set<string>()
  const each = new RegExp(patternOf(form), 'gu')
  for (const passage of passages)
    for (const [code] of passage.text.matchAll(each)) {
      first ??= { code, passage }
      if (code !== first.code) others.add(code)
    }
  if (!first) return undefined
  const { code, passage } = first
  say(placeIn(passage, code), {
    code: 'text/reference-code-found',
    severity: 'info',
    message: `The reference code was taken from the ${name} in "${passage.label}".`,
    value: code,
  })
  if (others.size > 0)
    say(placeIn(passage, code), {
      code: 'text/reference-code-ambiguous',
      severity: 'warning',
      message: `The text names more than one ${name}; the first was taken for the reference code.`,
      value: [code, ...others].join(', '),
    })
  return code
}

/**
 * The date of the whole that the prose states after one of some phrases, such as "This collection dates from
 * February 1997." Reports `text/date-found`.
 */
export function dateInProse(
  passages: readonly Passage[],
  phrases: readonly string[],
  readDate: DateReader,
  say: Say,
): UnitDate | undefined {
  for (const passage of passages)
    for (const phrase of phrases) {
      const words = wordsAfter(passage.text, phrase)
      const date = words === undefined ? undefined : longestDate(words, passage, readDate)
      if (!date) continue
      say(placeIn(passage, date.text), {
        code: 'text/date-found',
        severity: 'info',
        message: `The date of the whole was taken from "${passage.label}".`,
        value: date.text,
      })
      return date
    }
  return undefined
}

/** What stands between a phrase and the end of its sentence. */
function wordsAfter(text: string, phrase: string): string | undefined {
  const pattern = new RegExp(`\\b${phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+')}\\s+`, 'i')
  const found = pattern.exec(text)
  if (!found) return undefined
  const rest = text.slice(found.index + found[0].length).slice(0, LONGEST_DATE)
  const end = /[.;](?=\s+\p{Lu}|\s*$)|[()]/u.exec(rest)
  return (end ? rest.slice(0, end.index) : rest).trim()
}

/** The longest beginning of the words, up to a comma, that is a date. */
function longestDate(words: string, passage: Passage, readDate: DateReader): UnitDate | undefined {
  for (let end = words.length; end > 0; end = words.lastIndexOf(',', end - 1)) {
    const date = readDate(words.slice(0, end).trim(), placeIn(passage, words.slice(0, end).trim()))
    if (date) return date
  }
  return undefined
}
