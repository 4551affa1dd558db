import type { Separator } from './list.ts'

/** AtoM's word for a value that is not there, which keeps the others in their places. */
export const NULL = 'NULL'

/**
 * How AtoM keeps several values in a cell: a vertical bar between them, without a way to write one that belongs to the
 * words; such a bar becomes a broken one.
 *
 * Source: AtoM manual, CSV import.
 */
export const atomBars: Separator = {
  split: text =>
    text
      .split('|')
      .map(item => item.trim())
      .filter(item => item !== '' && item !== NULL),
  join: items =>
    items
      .map(item => item.trim().replaceAll('|', '¦'))
      .filter(item => item !== '')
      .join('|'),
}

/** Values in their places: what is not there is an empty text. */
export const inPlaces = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split('|').map(item => (item.trim() === NULL ? '' : item.trim()))

/** Values in their places as a cell; empty when there is none at all. */
export function placesText(items: readonly string[]): string {
  if (items.every(item => item === '')) return ''
  return items.map(item => (item === '' ? NULL : item.trim().replaceAll('|', '¦'))).join('|')
}
