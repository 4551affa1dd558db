/** The years of four digits that stand in words, in order: runs of exactly four digits, from 1000 to 2099. */
export function yearsIn(text: string): number[] {
  const years: number[] = []
  let digits = 0
  let year = 0
  for (let at = 0; at <= text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit >= 0 && digit <= 9) {
      year = digits === 0 ? digit : year * 10 + digit
      digits++
    } else {
      if (digits === 4 && year >= 1000 && year < 2100) years.push(year)
      digits = 0
    }
  }
  return years
}

/** The year of an ISO date; `undefined` when there is none. */
export function yearOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined
  const from = date.charCodeAt(0) === 0x2d ? 1 : 0
  let year = 0
  for (let at = from; at < from + 4; at++) {
    const digit = date.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return undefined
    year = year * 10 + digit
  }
  return from === 1 ? -year : year
}
