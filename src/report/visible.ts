import type { Place, Severity } from './diagnostic.ts'

/** Control characters would let a value move the cursor or hide what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** The same words with every control character written out, so that they can be shown on a terminal. */
export const visible = (words: string): string =>
  words.replace(CONTROL, character =>
    character === '\n' ? '⏎' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const LONGEST_VALUE = 80

/** A value as it is shown: on one line, and cut between characters. */
export function valueShown(value: string): string {
  const characters = [...visible(value)]
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : characters.join('')
}

/** What readers call each severity. */
export const severityWord: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** A place within its file: `12:3`, `12`, a JSON Pointer, or nothing. */
export function placeShown(place: Place | undefined): string {
  if (place?.line === undefined) return place?.pointer ?? ''
  return place.column === undefined ? `${place.line}` : `${place.line}:${place.column}`
}

/** A number with a comma between thousands, whatever the locale. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 word`, `2 words`, `1,000 words`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`
}
