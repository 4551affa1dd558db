import { tidy } from '../../model/prose-text.ts'

/** Members of model values that hold codes, kinds and machine forms, and those that say again what `text` says. */
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
  'id',
  'target',
  'parent',
])
const SAID_BY_TEXT = new Set(['content', 'parts', 'indicator'])

/**
 * All words in a value of the model, one string for each text in it, in reading order. For what can be written as plain
 * words only.
 *
 * @example wordsOf({ text: 'Letters', label: 'Title' }) // ['Letters', 'Title']
 */
export function wordsOf(value: unknown): string[] {
  const words: string[] = []
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string') {
      const found = tidy(next)
      if (found !== '') words.push(found)
    } else if (Array.isArray(next)) {
      for (let i = next.length - 1; i >= 0; i--) pending.push(next[i])
    } else if (typeof next === 'object' && next !== null) pending.push(...membersOf(next).reverse())
  }
  return words
}

function membersOf(value: object): unknown[] {
  const whole = 'text' in value && typeof value.text === 'string'
  return Object.entries(value)
    .filter(([member]) => !NOT_WORDS.has(member) && !(whole && SAID_BY_TEXT.has(member)))
    .map(([, inner]) => inner)
}
