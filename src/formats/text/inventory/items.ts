import { type Line, spaced } from '../lines.ts'
import type { InventoryProfile } from '../profile.ts'
import { boxLine } from '../sections.ts'
import { type Before, type Locator, lastOf, locatorReader } from './locator.ts'

/** One line of a list, taken apart. */
export interface Item {
  /**
   * - `box`: names the box of what follows.
   * - `located`: has the number of a box or a folder.
   * - `plain`: has neither.
   */
  readonly kind: 'box' | 'located' | 'plain'
  readonly at: Line
  /** The words, without the numbers; white space within them as in the source. */
  readonly words: string
  /** Where the words begin. */
  readonly column: number
  readonly locator?: Locator
  /** Some number was passed over between the item before and this one. */
  readonly afterGap: boolean
}

/** Takes the lines of a list apart; the numbers of one line help to read those of the next. */
export function itemsOf(lines: readonly Line[], profile: InventoryProfile): Item[] {
  const read = locatorReader(profile)
  const boxes = profile.box.map(boxLine)
  const items: Item[] = []
  let before: Before = {}
  for (const at of lines) {
    const box = boxes.map(isBox => isBox(at.text)).find(found => found !== undefined)
    if (box) {
      before = { box: box.indicator ?? box.text }
      items.push({
        kind: 'box',
        at,
        words: '',
        column: at.column,
        locator: { box: before.box ?? '', rest: '', offset: 0, sure: true },
        afterGap: false,
      })
      continue
    }
    const locator = read(at.text, before)
    if (!locator) {
      items.push({ kind: 'plain', at, words: at.text, column: at.column, afterGap: false })
      continue
    }
    const first = locator.folder === undefined ? undefined : Number.parseInt(locator.folder, 10)
    const afterGap =
      locator.box === before.box && first !== undefined && before.folder !== undefined && first === before.folder + 2
    const last = lastOf(locator.folder)
    before = { ...(locator.box !== undefined && { box: locator.box }), ...(last !== undefined && { folder: last }) }
    items.push({ kind: 'located', at, words: locator.rest, column: at.column + locator.offset, locator, afterGap })
  }
  return items
}

/** Whether a line only names the columns of the list. */
export function columnNames({ columns }: InventoryProfile): (text: string) => boolean {
  const known = new Set(columns.map(column => column.toLowerCase()))
  return text => {
    if (text.length > 120) return false
    const cells = text.split(/\s{2,}|\t+|\s\|\s/)
    const all = cells.length > 1 ? cells : spaced(text).split(/[ /]+/)
    const words = spaced(text).toLowerCase().split(' ')
    // A scan may have spoilt the other names: BoyEolder Description.
    if (words.length === 2 && words.at(-1) === 'description') return true
    return all.every(cell => known.has(spaced(cell).toLowerCase().replace(/[:.]$/, '')))
  }
}
