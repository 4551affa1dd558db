const MARKS = /\p{M}+/gu
const ACCENTED = /[^\0-\x7f]/

/**
 * A word as it is compared: lower case, without accents, so that `Boîte`, `BOITE` and `boite` are one. The same in every
 * locale. Text that is written out is never folded.
 *
 * @example fold('Février') // 'fevrier'
 */
export function fold(text: string): string {
  if (!ACCENTED.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(MARKS, '').toLowerCase()
}
