const YEAR = /^\d{4}$/
const FORM = /^-?\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/

/**
 * Whether a date has the form in which EAD3 wants its machine forms: year, year and month, or full date of ISO 8601.
 *
 * Source: EAD3 Tag Library, `standarddate`, `notbefore`, `notafter`; ISO 8601-1.
 *
 * @example isIsoDate('1994-09') // true
 */
export function isIsoDate(date: string): boolean {
  if (YEAR.test(date)) return true
  const found = FORM.exec(date)
  if (found === null) return false
  const [, month, day] = found
  return inRange(month, 12) && inRange(day, 31)
}

const inRange = (digits: string | undefined, most: number): boolean =>
  digits === undefined || (Number(digits) >= 1 && Number(digits) <= most)
