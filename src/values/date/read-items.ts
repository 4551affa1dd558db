import { type Item, readItem } from './item.ts'
import { type Cursor, peek } from './read-point.ts'
import { isComponent, type Token } from './token.ts'

/** What a statement, or the bulk part of one, lists. */
export interface Items {
  readonly items: readonly Item[]
  /** Stretches of the statement that are no part of the dates, by their places. */
  readonly asides: readonly (readonly [from: number, to: number])[]
  /** The event named before the dates. */
  readonly event?: string
  /** Whether all of it was read: what is left over does not look like more dates. */
  readonly complete: boolean
}

/** Words before the date end in a colon or comma within this many tokens. */
const longestLabel = 6

/** `Screened: 1997`, `printed 2000`, `Nice, April 17, 1910`: words before the date. */
function skipLabel(cursor: Cursor, asides: [number, number][]): string | undefined {
  const first = peek(cursor)
  if (first?.kind !== 'other' && first?.kind !== 'event') return undefined
  for (let ahead = 1; ahead <= longestLabel; ahead += 1) {
    const token = peek(cursor, ahead)
    const before = peek(cursor, ahead - 1)
    if (token === undefined || before === undefined) break
    if (token.kind !== 'colon' && token.kind !== 'comma') {
      if (isComponent(token.kind) && token.kind !== 'month') break
      continue
    }
    if (first.kind === 'other') asides.push([first.from, before.to])
    cursor.at += ahead + 1
    return first.event
  }
  if (first.kind === 'event') cursor.at += 1
  return first.event
}

/** Words in parentheses after a date. Returns whether they were passed over. */
function skipParenthesis(cursor: Cursor, asides: [number, number][], afterUndated: boolean): boolean {
  let end = cursor.at + 1
  while (end < cursor.tokens.length && cursor.tokens[end]?.kind !== 'close') end += 1
  const inner = cursor.tokens.slice(cursor.at + 1, end)
  const [first, second, third] = inner
  const lastInner = inner.at(-1)
  const reads = afterUndated || first?.kind === 'undated' || (first?.kind === 'uncertain' && inner.length > 1)
  if (reads) return false
  const counted = inner.length === 3 && first?.kind === 'number' && second?.kind === 'noise' && third?.kind === 'number'
  const says = inner.some(token => token.kind !== 'noise') && !counted
  if (first !== undefined && lastInner !== undefined && says) asides.push([first.from, lastInner.to])
  cursor.at = end + 1
  return true
}

/** Whether what is left over may be passed by: words, not more dates or a broken range. */
function isRemark(rest: readonly Token[]): boolean {
  const first = rest.find(token => token.kind !== 'comma' && token.kind !== 'colon' && token.kind !== 'semicolon')
  const led = rest[0] !== first
  const kind = first?.kind
  if (kind === 'event') return true
  if (kind === 'calendar' || rest[0]?.kind === 'dash' || rest[0]?.kind === 'slash') return false
  const words = kind === 'other' || kind === 'noise' || kind === 'and'
  return words && (led || !rest.some(token => token.kind === 'bad' || isComponent(token.kind)))
}

const separators: Partial<Record<Token['kind'], Item['join']>> = {
  and: 'list',
  comma: 'list',
  or: 'or',
  plus: 'list',
  semicolon: 'list',
  close: 'list',
  open: 'list',
  uncertain: 'or',
}

/** Marks left over from what stood before the date, such as a title: `: 1894`, `, 1942`. */
const leads = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'colon' || separators[token.kind] === 'list')

/** Reads the list of dates in a run of tokens. */
export function readItems(tokens: readonly Token[]): Items {
  const cursor: Cursor = { tokens, at: 0 }
  const asides: [number, number][] = []
  const items: Item[] = []
  while (leads(peek(cursor))) cursor.at += 1
  const event = skipLabel(cursor, asides)
  let join: Item['join'] = 'list'
  let afterItem = false
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    const last = items.at(-1)
    if (afterItem && token.kind === 'open' && skipParenthesis(cursor, asides, last?.kind === 'undated')) continue
    const separator = separators[token.kind]
    const starts = token.kind === 'uncertain' && !afterItem
    if (separator !== undefined && !starts) {
      const remark: readonly Token[] = tokens.slice(cursor.at, cursor.at + 3)
      if (afterItem && remark.length > 1 && isWords(remark)) break
      join = separator === 'or' || (join === 'or' && !afterItem) ? 'or' : 'list'
      afterItem = false
      cursor.at += 1
      continue
    }
    if (afterItem && token.kind === 'year' && peek(cursor, -1)?.word === 'of') join = 'or'
    else if (afterItem && token.kind !== 'undated' && !isBeside(token, peek(cursor, -1), last)) break
    const item = readItem(cursor, join)
    if (item === undefined) break
    items.push(item)
    if (item.aside !== undefined) asides.push([...item.aside])
    join = 'list'
    afterItem = true
  }
  if (afterItem && cursor.at === tokens.length - 1 && peek(cursor)?.kind === 'dash') cursor.at += 1
  const rest = tokens.slice(cursor.at)
  const [first] = rest
  const end = rest.at(-1)
  const dated = items.some(item => item.kind !== 'undated')
  const remark = first !== undefined && isRemark(rest) && (dated || !rest.some(token => isComponent(token.kind)))
  if (remark && end !== undefined) asides.push([first.from, end.to])
  return { items, asides, ...(event === undefined ? {} : { event }), complete: first === undefined || remark }
}

/** Whether a date begins where square brackets do, or where they end: `n.d. [1902]`, `1775-1939 [1945]`, `[1774] 1775`. */
function isBeside(token: Token, before: Token | undefined, last: Item | undefined): boolean {
  const begins = isComponent(token.kind) || (last?.kind === 'undated' && qualifiers.has(token.kind))
  return begins && before !== undefined && before.supplied !== token.supplied
}

const qualifiers: ReadonlySet<Token['kind']> = new Set(['approximate', 'part', 'question', 'uncertain'])

/** Whether a separator is followed by plain words. */
function isWords([, second, third]: readonly Token[]): boolean {
  if (second?.kind === 'other' || second?.kind === 'event') return true
  return second?.kind === 'noise' && (third?.kind === 'other' || third?.kind === 'event')
}
