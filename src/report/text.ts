import type { Diagnostic, Severity } from './diagnostic.ts'

/** How to set words on the reader's screen; the plain one changes nothing. */
export interface Paint {
  readonly error: (words: string) => string
  readonly warning: (words: string) => string
  readonly info: (words: string) => string
  readonly strong: (words: string) => string
  readonly faint: (words: string) => string
}

const same = (words: string): string => words

/** No colours. */
export const plain: Paint = { error: same, warning: same, info: same, strong: same, faint: same }

const WORD: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Of findings with the same code in one file, as many are shown in full. */
export const SHOWN_OF_EACH = 5

/** Control characters would let a value move the cursor or hide what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** The same words with every control character written out, so that they can be shown on a terminal. */
export const visible = (words: string): string =>
  words.replace(CONTROL, character =>
    character === '\n' ? '⏎' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const LONGEST_VALUE = 80

function valueShown(value: string): string {
  const characters = [...visible(value)]
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : characters.join('')
}

/** Gathers the findings about one file for reading: the first few of each code, and how many more there were. */
export interface TextReport {
  add(diagnostic: Diagnostic): void
  /** The lines, each ending in a line feed; empty when there is nothing to say. */
  text(): string
}

/**
 * A report for reading, for one file. Repeats are grouped; memory stays with the number of different codes, not with the
 * number of findings.
 *
 * @param least findings below this severity are left out
 */
export function textReport(file: string, paint: Paint, least: Severity = 'info'): TextReport {
  const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
  const kinds = new Map<string, { readonly shown: Diagnostic[]; more: number }>()
  return {
    add(diagnostic) {
      if (order[diagnostic.severity] > order[least]) return
      const key = `${order[diagnostic.severity]} ${diagnostic.code}`
      const kind = kinds.get(key)
      const { more = 0 } = diagnostic
      if (!kind) kinds.set(key, { shown: [diagnostic], more })
      else if (kind.shown.length < SHOWN_OF_EACH) kind.shown.push(diagnostic)
      else kind.more += 1 + more
    },
    text() {
      if (kinds.size === 0) return ''
      const lines = [paint.strong(visible(file))]
      const bySeverity = [...kinds.entries()].sort(([a], [b]) => Number(a.charAt(0)) - Number(b.charAt(0)))
      for (const [, { shown, more }] of bySeverity) {
        for (const diagnostic of shown) lines.push(...findingLines(diagnostic, paint))
        const [first] = shown
        if (first && more > 0) lines.push(paint.faint(`           … and ${grouped(more)} more like it (${first.code})`))
      }
      return `${lines.join('\n')}\n`
    },
  }
}

function findingLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const { severity, code, message, place, unit, value, hint, related = [] } = diagnostic
  const at =
    place?.line === undefined
      ? (place?.pointer ?? '')
      : place.column === undefined
        ? `${place.line}`
        : `${place.line}:${place.column}`
  const lines = [
    `  ${paint[severity](WORD[severity].padEnd(7))}  ${at === '' ? '' : `${at}  `}${visible(message)}  ${paint.faint(code)}`,
  ]
  if (unit !== undefined && unit !== '') lines.push(paint.faint(`           in ${visible(unit)}`))
  if (value !== undefined && value !== '' && !message.includes(value))
    lines.push(`           found: ${valueShown(value)}`)
  for (const { message: other, place: there } of related)
    lines.push(`           · ${there?.line === undefined ? '' : `${there.line}: `}${visible(other)}`)
  if (hint !== undefined) lines.push(paint.faint(`           → ${visible(hint)}`))
  return lines
}

/** A number with a comma between thousands, whatever the locale. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 word`, `2 words`, `1,000 words`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`
}
