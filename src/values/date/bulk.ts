import { isComponent, type Token } from './token.ts'

/** A statement divided into the dates of all of the material and those of most of it. */
export interface Divided {
  readonly inclusive: readonly Token[]
  readonly bulk: readonly Token[]
  /** The whole statement is of bulk dates. */
  readonly allBulk: boolean
  readonly saysInclusive: boolean
}

const trimmed: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'and',
  'close',
  'colon',
  'comma',
  'dash',
  'noise',
  'open',
  'semicolon',
])

function isDated(tokens: readonly Token[]): boolean {
  return tokens.some(token => isComponent(token.kind))
}

function trimEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 0 && trimmed.has(tokens[end - 1]?.kind ?? 'other') && tokens[end - 1]?.kind !== 'dash') end -= 1
  return tokens.slice(0, end)
}

function trimStart(tokens: readonly Token[]): readonly Token[] {
  let start = 0
  while (trimmed.has(tokens[start]?.kind ?? 'other')) start += 1
  return tokens.slice(start)
}

/** Divides `1944-1998 (bulk 1968-1987)`; the word may also stand behind its dates, or govern them all. */
export function divideBulk(all: readonly Token[]): Divided {
  const saysInclusive = all.some(token => token.kind === 'inclusive')
  const tokens = saysInclusive ? all.filter(token => token.kind !== 'inclusive') : all
  const at = tokens.findIndex(token => token.kind === 'bulk')
  if (at < 0) return { inclusive: tokens, bulk: [], allBulk: false, saysInclusive }
  const before = tokens.slice(0, at)
  const opened = before.at(-1)?.kind === 'open'
  const after = tokens.slice(at + 1).filter(token => token.kind !== 'bulk')
  const close = opened ? after.findIndex(token => token.kind === 'close') : -1
  const bulk = trimStart(close < 0 ? after : after.slice(0, close))
  const inclusive = [...trimEnd(before), ...(close < 0 ? [] : after.slice(close + 1))]
  if (!isDated(bulk)) return { inclusive: [...inclusive, ...bulk], bulk: [], allBulk: true, saysInclusive }
  if (!isDated(inclusive)) return { inclusive: [...bulk, ...inclusive], bulk: [], allBulk: true, saysInclusive }
  return { inclusive, bulk, allBulk: false, saysInclusive }
}
