/** Formats of numbers that every workbook has, and that show a date. ECMA-376, 18.8.30. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
])

/** How a number in a cell is shown, as far as it matters to its meaning. */
export type NumberForm =
  | { readonly kind: 'number'; readonly digits: number }
  | { readonly kind: 'date'; readonly precision: 'year' | 'month' | 'day' }

/** How the numbers of a format are shown. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined)
    return BUILT_IN_DATES.has(id) ? { kind: 'date', precision: 'day' } : { kind: 'number', digits: 0 }
  const plain = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase()
  if (/^0+$/.test(plain)) return { kind: 'number', digits: plain.length }
  if (!/[yd]|m{3}/.test(plain) || /general|#|0/.test(plain)) return { kind: 'number', digits: 0 }
  return { kind: 'date', precision: plain.includes('d') ? 'day' : plain.includes('m') ? 'month' : 'year' }
}

const DAY = 86_400_000
const LAST_DAY = 2_958_465

/**
 * A number of a cell in words: a date in figures where the format shows one, else the number as a person would write it.
 *
 * @example numberText('32874', { kind: 'date', precision: 'day' }, false) // '1990-01-01'
 */
export function numberText(value: string, form: NumberForm, from1904: boolean): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (form.kind === 'date' && number >= 1 && number <= LAST_DAY) {
    const days = Math.floor(number)
    // The spreadsheet programs count a 29th of February 1900 that there was not.
    const since = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
    const iso = new Date(since + days * DAY).toISOString()
    return iso.slice(0, form.precision === 'year' ? 4 : form.precision === 'month' ? 7 : 10)
  }
  const text = String(Number(number.toPrecision(15)))
  return form.kind === 'number' && /^\d+$/.test(text) ? text.padStart(form.digits, '0') : text
}
