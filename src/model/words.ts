import { append } from './append.ts'
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
  'unit',
  'unitText',
  'namespace',
])

/** Members that hold once more what the text beside them says. */
const SAID_BY_TEXT = new Set(['parts', 'indicator', 'members', 'extents'])

/**
 * The texts of the archivist in a value of the model, wherever they stand in it. A text that is given twice, plain and with
 * its mark-up, or whole and in parts, comes once; codes and machine forms do not come.
 */
export function* modelTexts(value: unknown, besides?: ReadonlySet<string>): Generator<string> {
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string') yield next
    else if (Array.isArray(next)) append(pending, next)
    else if (typeof next === 'object' && next !== null) {
      const whole = 'text' in next && typeof next.text === 'string'
      const isMarked = whole && 'content' in next && Array.isArray(next.content)
      const isMarkup = 'children' in next || 'attributes' in next || 'namespace' in next
      for (const [member, inner] of Object.entries(next)) {
        if (
          NOT_WORDS.has(member) ||
          (whole && (member === (isMarked ? 'text' : 'content') || SAID_BY_TEXT.has(member)))
        )
          continue
        if (isMarkup && member === 'name') continue
        if (besides?.has(member) !== true) pending.push(inner)
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

/** Members that name things within the document. */
const NAMES = new Set(['id', 'target', 'parent'])

/** Hands over each text in a value of the model that a person reads, and nothing that names a place in the document. */
export function eachReadText(value: unknown, say: (text: string) => void): void {
  for (const text of modelTexts(value, NAMES)) say(text)
}
