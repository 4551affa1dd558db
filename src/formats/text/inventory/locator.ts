import { asPattern } from '../phrases.ts'
import type { InventoryProfile } from '../profile.ts'

/** The numbers of a box and a folder, with what stands beside them. */
export interface Locator {
  readonly box?: string
  readonly folder?: string
  /** The words of the line without them. */
  readonly rest: string
  /** How far into the line the words begin. */
  readonly offset: number
  /** Sure enough to build on; a number that had to be mended or guessed is not. */
  readonly sure: boolean
}

/** The numbers before, from which the next can be foreseen. */
export interface Before {
  readonly box?: string
  /** The last number of the folders before. */
  readonly folder?: number
}

/** Reads the numbers of a line. */
export type ReadLocator = (text: string, before: Before) => Locator | undefined

const NUMBERS = '\\d{1,4}[a-z]?(?:\\s?[-–—,&]\\s?\\d{1,4}[a-z]?){0,4}'

/** Reads `1/3-4 Letters`, `Box 1, Folder 3: Letters`, `Letters ..... 1/3` and, in columns, `1   3   Letters`. */
export function locatorReader({ box, folder }: InventoryProfile): ReadLocator {
  const boxes = box.map(asPattern).join('|')
  const folders = folder.map(asPattern).join('|')
  const both = `(?:${boxes})\\.?\\s*#?(\\d{1,4}[a-z]?)\\s*[,;:/]?\\s*(?:${folders})\\.?\\s*#?(${NUMBERS})`
  const slash = new RegExp(`^(\\d{1,4}) ?/ ?(${NUMBERS})(?:[.:)]?\\s+|[.:)]\\s*|$)`, 'u')
  const crowded = /^(\d{1,4})\/(\d{1,6})/
  const named = new RegExp(`^${both}(?:[.:)]?\\s+|[.:)]\\s*|$)`, 'iu')
  const folderOnly = new RegExp(`^(?:${folders})\\.?\\s*#?(${NUMBERS})(?:[.:)]?\\s+|[.:)]\\s*|$)`, 'iu')
  const boxOnly = new RegExp(
    `^(?:${boxes})\\.?\\s*#?(\\d{1,4}[a-z]?)(?:\\s*[:.)–—-]\\s*|\\s{2,}|\\s+(?=\\p{Lu}))(?=\\S)`,
    'iu',
  )
  const columns = new RegExp(`^(\\d{1,4})(?:\\t|\\s{2,})(${NUMBERS})(?:\\t|\\s{2,})`, 'u')
  const atEnd = new RegExp(
    `(?:\\s*(?:\\.\\s?){3,}\\s*|\\t+|\\s{2,}|[,;(]\\s*)(?:${both}|(\\d{1,4})/(${NUMBERS}))\\)?$`,
    'iu',
  )

  return (text, before) => {
    for (const pattern of [slash, named, columns]) {
      const found = pattern.exec(text)
      if (!found) continue
      const [whole, inBox = '', inFolder = ''] = found
      const split = pattern === slash ? torn(text, whole, inFolder, before, inBox) : undefined
      if (split) return split
      return { box: inBox, folder: tidy(inFolder), rest: text.slice(whole.length), offset: whole.length, sure: true }
    }
    const alone = folderOnly.exec(text)
    if (alone && before.box !== undefined) {
      const [whole, inFolder = ''] = alone
      return {
        box: before.box,
        folder: tidy(inFolder),
        rest: text.slice(whole.length),
        offset: whole.length,
        sure: true,
      }
    }
    const inBoxOnly = boxOnly.exec(text)
    if (inBoxOnly && !folderOnly.test(text.slice(inBoxOnly[0].length))) {
      const [whole, box = ''] = inBoxOnly
      return { box, rest: text.slice(whole.length), offset: whole.length, sure: true }
    }
    const [pressed, inBox = '', digits = ''] = crowded.exec(text) ?? []
    if (pressed !== undefined) return uncrowded(text, inBox, digits, before)
    const end = text.length <= 1000 ? atEnd.exec(text) : null
    if (end && end.index > 0) {
      const [, a, b, c, d] = end
      return { box: a ?? c ?? '', folder: tidy(b ?? d ?? ''), rest: text.slice(0, end.index), offset: 0, sure: true }
    }
    return numberedBox(text, before)
  }
}

/** `11 Grade reports` after box 10: a box with no folders. */
function numberedBox(text: string, { box }: Before): Locator | undefined {
  const [whole, number] = /^(\d{1,3})\s+(?=[\p{L}"“(\d])/u.exec(text) ?? []
  if (whole === undefined || number === undefined) return undefined
  const next = box === undefined ? 1 : Number.parseInt(box, 10) + 1
  if (Number(number) !== next) return undefined
  return { box: number, rest: text.slice(whole.length), offset: whole.length, sure: false }
}

const tidy = (numbers: string): string => numbers.replace(/\s+/g, '').replace(/[–—]/g, '-')

/** The last number of `3-4` or `3`. */
export const lastOf = (numbers: string | undefined): number | undefined => {
  const last = numbers?.match(/\d+/g)?.at(-1)
  return last === undefined ? undefined : Number(last)
}

const expected = ({ box, folder }: Before, inBox: string): string =>
  box === inBox && folder !== undefined ? String(folder + 1) : '1'

/** `2/1 1 1990` after 2/10 is 2/11: a space got into the number. */
function torn(text: string, whole: string, folder: string, before: Before, box: string): Locator | undefined {
  const next = expected(before, box)
  if (folder === next || next.length < 2 || !next.startsWith(folder)) return undefined
  const pattern = new RegExp(`^${[...next.slice(folder.length)].join(' ?')}(?=\\s|$)\\s*`)
  const [more] = pattern.exec(text.slice(whole.length)) ?? []
  if (more === undefined) return undefined
  const offset = whole.length + more.length
  return { box, folder: next, rest: text.slice(offset), offset, sure: false }
}

/** `10/22Letters`, and `10/278x10 photograph`, which after 10/26 is 10/27: the space after the number was lost. */
function uncrowded(text: string, box: string, digits: string, before: Before): Locator | undefined {
  const next = expected(before, box)
  const folder = digits.startsWith(next) ? next : digits.length <= 3 ? digits : undefined
  if (folder === undefined || !/^\/\d+\p{L}/u.test(text.slice(box.length))) return undefined
  const offset = box.length + 1 + folder.length
  return { box, folder, rest: text.slice(offset), offset, sure: false }
}
