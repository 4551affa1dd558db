/**
 * The name of a column for a report: its head, and the letter that spreadsheet programs give it.
 *
 * @example columnName('Remarks', 27) // '"Remarks" (AB)'
 */
export function columnName(head: string, at: number): string {
  const letter = columnLetter(at)
  return head === ''
    ? `${letter}, which has no head,`
    : `"${head.length > 60 ? `${head.slice(0, 59)}…` : head}" (${letter})`
}

/** The letter of a column, counted from 0. @example columnLetter(26) // 'AA' */
export function columnLetter(at: number): string {
  let letters = ''
  for (let n = at + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters
}
