import { countWords } from './prose-text.ts'

/** Members that hold codes, kinds or minted machine forms, not words of the archivist. */
const NOT_WORDS = new Set([
  'type',
  'kind',
  'audience',
  'language',
  'script',
  'style',
  'numeration',
  'mark',
  'render',
  'of',
  'show',
  'actuate',
  'edtf',
  'begin',
  'end',
  'certainty',
  'relation',
  'coverage',
  'undated',
  'share',
  'members',
  'extents',
  'unit',
  'unitText',
])

/**
 * The texts of the archivist in a value of the model, wherever they stand in it. A text that is given twice, plain and with
 * its mark-up, or whole and in parts, comes once; codes and machine forms do not come.
 */
export function* modelTexts(value: unknown): Generator<string> {
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string') yield next
    else if (Array.isArray(next)) pending.push(...next)
    else if (typeof next === 'object' && next !== null) {
      const whole = 'text' in next && typeof next.text === 'string'
      for (const [member, inner] of Object.entries(next)) {
        if (NOT_WORDS.has(member) || (whole && (member === 'content' || member === 'parts' || member === 'indicator')))
          continue
        pending.push(inner)
      }
    }
  }
}

/**
 * How many words stand in a value of the model, wherever they stand in it, as {@link modelTexts} finds them.
 *
 * @example countModelWords([{ text: 'Letters received' }]) // 2
 */
export function countModelWords(value: unknown): number {
  let words = 0
  for (const text of modelTexts(value)) words += countWords(text)
  return words
}
