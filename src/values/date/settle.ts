import type { Token } from './token.ts'

/** Countries that write the month before the day in figures. */
const monthFirstCountries = new Set(['AS', 'BZ', 'FM', 'GU', 'MH', 'PH', 'PR', 'PW', 'UM', 'US', 'VI'])

/**
 * Settles what the whole statement decides: the order of day and month in figures, by a number over 12 anywhere in it,
 * else by the habit of the repository's country; and what stays doubtful, a winter, a `c` directly before a year.
 */
export function settle(tokens: readonly Token[], country: string | undefined): readonly Token[] {
  const figures = tokens.filter(token => token.kind === 'figures')
  const dayFirst = figures.some(token => token.value > 12)
  const monthFirst = figures.some(token => (token.second ?? 0) > 12)
  const proved = dayFirst !== monthFirst
  const habit = country !== undefined && monthFirstCountries.has(country.toUpperCase())
  const monthLeads = proved ? monthFirst : habit
  return tokens.map((token, i) => {
    const before = tokens[i - 1]
    if (token.kind === 'figures') return settleFigures(token, monthLeads, proved)
    if (token.kind === 'season' && token.value === 24) return { ...token, ambiguous: 'season' }
    const doubtful = token.kind === 'year' && before?.word === 'c' && before.to === token.from
    return doubtful ? { ...token, ambiguous: 'circa' } : token
  })
}

/** Figures with the month first. Two equal figures are not in doubt. */
function settleFigures(token: Token, monthLeads: boolean, proved: boolean): Token {
  const a = token.value
  const b = token.second ?? 1
  const own = a > 12 ? false : b > 12 ? true : monthLeads
  const sure = proved || a > 12 || b > 12 || a === b
  return { ...token, value: own ? a : b, second: own ? b : a, ...(sure ? {} : { ambiguous: 'order' }) }
}
