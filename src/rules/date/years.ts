const FOUR_DIGITS = /\d{4}/

/** The years of four digits that stand in words, in order. */
export function yearsIn(text: string): number[] {
  const years: number[] = []
  if (FOUR_DIGITS.test(text))
    for (const [found] of text.matchAll(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g)) years.push(Number(found))
  return years
}

/** The year of an ISO date; `undefined` when there is none. */
export function yearOf(date: string | undefined): number | undefined {
  const found = date === undefined ? null : /^(-?\d{4})/.exec(date)
  return found ? Number(found[1]) : undefined
}
