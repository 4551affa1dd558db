import { isComponent, type Token } from './token.ts'

/**
 * Dates of single papers outside the main span, as German registers write them: `(1920-) 1930-1945 (-1950)`. Their dashes
 * point to the span and open nothing, so they are read as a list: 1920, 1930-1945, 1950.
 */
export function outerDates(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'open')) return tokens
  const read: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const end = token.kind === 'open' ? tokens.findIndex(({ kind }, i) => i > at && kind === 'close') : -1
    const inner = tokens.slice(at + 1, Math.max(end, at + 1))
    const close = tokens[end]
    if (close !== undefined && inner.length > 1) {
      if (inner[0]?.kind === 'dash' && dates(tokens[at - 1]) && dates(inner[1])) {
        read.push({ ...token, kind: 'comma' }, ...inner.slice(1))
        at = end
        continue
      }
      if (inner.at(-1)?.kind === 'dash' && dates(tokens[end + 1]) && dates(inner.at(-2))) {
        read.push(...inner.slice(0, -1), { ...close, kind: 'comma' })
        at = end
        continue
      }
    }
    read.push(token)
  }
  return read
}

const dates = (token: Token | undefined): boolean =>
  token !== undefined && (isComponent(token.kind) || token.kind === 'approximate')
