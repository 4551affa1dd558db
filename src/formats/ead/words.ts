import { tidy } from '../../model/prose-text.ts'

/** Members of model values that hold codes, kinds and machine forms, and those that say again what `text` says. */
const NOT_WORDS = new Set([
  ...['type', 'kind', 'of', 'audience', 'language', 'script', 'id', 'target', 'parent', 'extra'],
  ...['style', 'numeration', 'mark', 'render', 'show', 'actuate', 'share', 'coverage', 'relation'],
  ...['edtf', 'begin', 'end', 'from', 'to', 'certainty', 'undated', 'extents', 'unit', 'unitText'],
])
const SAID_BY_TEXT = new Set(['content', 'parts', 'indicator', 'members'])

/** What pieces of prose say aside from the words that are read: it has no place where words stand alone. */
const ASIDE = new Set([
  ...['normal', 'calendar', 'era', 'certainty'],
  ...['role', 'full', 'title', 'label', 'rules', 'source', 'identifier', 'href'],
])

/** Members whose words run on, without a break between their pieces. */
const RUNNING = new Set(['content', 'heading', 'term', 'date', 'terms', 'references'])

/** Mark-up whose words may be the part of a word, as in 1<emph render="super">st</emph>. */
const setsPartOfWord = (piece: object): boolean =>
  'render' in piece && (piece.render === 'super' || piece.render === 'sub')

const KEEPS_APART = Symbol('words of different pieces stay apart')

/** Walks into a value and hands over each text with the member it stands in; `brk` comes between texts that do not run on. */
function walkTexts(
  value: unknown,
  skip: (member: string, whole: boolean) => boolean,
  text: (text: string) => void,
  brk: () => void,
  apart: () => void,
) {
  const pending: { readonly value: unknown; readonly running: boolean }[] = [{ value, running: false }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value: inner, running } = next
    if (!running) brk()
    if (inner === KEEPS_APART) apart()
    else if (typeof inner === 'string') text(inner)
    else if (Array.isArray(inner))
      for (let i = inner.length - 1; i >= 0; i--) pending.push({ value: inner[i], running })
    else if (typeof inner === 'object' && inner !== null) {
      if ('type' in inner && inner.type === 'break') text(' ')
      const whole = 'text' in inner && typeof inner.text === 'string'
      const members = Object.entries(inner).filter(([member]) => !skip(member, whole))
      const keepsApart = running && 'type' in inner && !setsPartOfWord(inner)
      if (keepsApart) {
        apart()
        pending.push({ value: KEEPS_APART, running })
      }
      for (const [member, content] of members.reverse()) {
        if (running && member === 'parts' && Array.isArray(content))
          pending.push({ value: content.flatMap((part, i) => (i === 0 ? [part] : [', ', part])), running })
        else pending.push({ value: content, running: RUNNING.has(member) || (running && member === 'text') })
      }
    }
  }
}

function gathered(value: unknown, skip: (member: string, whole: boolean) => boolean): string[] {
  const found: string[] = []
  let run = ''
  let seam = false
  const end = () => {
    const words = tidy(run)
    if (words !== '') found.push(words)
    run = ''
    seam = false
  }
  walkTexts(
    value,
    skip,
    text => {
      if (seam && /[\p{L}\p{N}]$/u.test(run) && /^[\p{L}\p{N}]/u.test(text)) run += ' '
      if (text !== '') seam = false
      run += text
    },
    end,
    () => {
      seam = true
    },
  )
  end()
  return found
}

/**
 * All words in a value of the model, one string for each statement in it, in reading order: what is read, and what is said
 * aside, such as a role or a label. For what can be written as plain words only.
 *
 * @example wordsOf({ text: 'Letters', label: 'Title' }) // ['Letters', 'Title']
 */
export const wordsOf = (value: unknown): string[] =>
  gathered(value, (member, whole) => NOT_WORDS.has(member) || (whole && SAID_BY_TEXT.has(member)))

/**
 * The words of prose that are read, without its mark-up, as one line.
 *
 * @example proseWords([{ type: 'paragraph', content: ['Let', 'ters'] }]) // 'Letters'
 */
export const proseWords = (prose: unknown): string =>
  gathered(prose, (member, whole) => NOT_READ(member) || (whole && SAID_BY_TEXT.has(member))).join(' ')

const NOT_READ = (member: string): boolean => NOT_WORDS.has(member) || ASIDE.has(member) || member === 'localType'

/**
 * What prose says aside from the words that are read: normalized forms, roles, addresses. It is lost where words stand
 * alone.
 */
export function saidAside(prose: unknown): string[] {
  const found: string[] = []
  const pending: unknown[] = [prose]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const [member, inner] of Object.entries(next)) {
      if (typeof inner !== 'string') pending.push(inner)
      else if (ASIDE.has(member)) found.push(inner)
    }
  }
  return found
}
