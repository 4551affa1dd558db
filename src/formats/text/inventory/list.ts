import type { Container } from '../../../model/container.ts'
import { spaced } from '../lines.ts'
import type { InventoryProfile } from '../profile.ts'
import type { Confidences } from './confidence.ts'
import type { Item } from './items.ts'
import { goesOn, isCapitals, isFull, isSentence, outlineKind, withoutContinued } from './shape.ts'
import { type Branch, MOST_LEVELS } from './tree.ts'

/** A heading that is open: what follows belongs under it. */
interface Open {
  readonly branch: Branch
  readonly capitals: boolean
  readonly outline: string | undefined
}

/** The units of a list, and lines before the first of them that no unit takes. */
export interface Listed {
  readonly units: readonly Branch[]
  readonly notes: readonly string[]
}

/**
 * Makes units of the lines of a list. A line with a number is a folder. A line without one goes on with the line before it,
 * is a heading for the lines after it, a part of the folder before it when it stands further to the right, or a folder
 * whose number is missing; a line that may be any of these is kept as it is, as a note on the folder before it.
 */
export function unitsOfList(
  items: readonly Item[],
  profile: InventoryProfile,
  sure: Confidences,
  isDate: (item: Item) => boolean,
): Listed {
  const top: Branch[] = []
  const notes: string[] = []
  const open: Open[] = []
  /** How many units of a heading have a date for a title. */
  const dated = new Map<Branch, number>()
  let box: string | undefined
  let folder: Branch | undefined
  let previous: Item | undefined
  const [boxWord] = profile.box
  const [folderWord] = profile.folder
  const numbered = items.some(({ kind, locator }) => kind === 'located' && locator?.offset !== 0)

  for (const [i, item] of items.entries()) {
    const next = items[i + 1]
    if (item.kind === 'box') {
      box = item.locator?.box
      folder = undefined
      sure.add('certain', item.at, 'This line was taken for a box')
    } else if (item.kind === 'located') located(item)
    else plain(item, next)
    previous = item
  }
  return { units: top, notes }

  function add(item: Item, level: Branch['level'], containers: readonly Container[], into: Branch[]): Branch {
    const branch: Branch = {
      at: item.at,
      level,
      words: [item.words],
      containers,
      notes: [],
      units: [],
      column: item.column,
    }
    into.push(branch)
    return branch
  }

  function located(item: Item): void {
    const { locator } = item
    if (!locator) return
    const containers: Container[] = []
    if (locator.box !== undefined) containers.push({ type: boxWord, indicator: locator.box, text: locator.box })
    if (locator.folder !== undefined)
      containers.push({ type: folderWord, indicator: locator.folder, text: locator.folder })
    closeDated(item)
    const outer = !numbered ? indented(item) : undefined
    const holder = outer ?? open.at(-1)?.branch
    folder = add(item, profile.levels.folder, containers, holder?.units ?? top)
    if (holder && isDate(item)) dated.set(holder, (dated.get(holder) ?? 0) + 1)
    sure.add(
      locator.sure ? 'certain' : 'likely',
      item.at,
      locator.folder === undefined
        ? `The number at the beginning was taken for that of a ${boxWord.toLowerCase()}`
        : `The number was read as ${boxWord.toLowerCase()} ${locator.box}, ${folderWord.toLowerCase()} ${locator.folder}`,
    )
  }

  /** After a blank line, a title ends a heading that has had only dates under it. */
  function closeDated(item: Item): void {
    const last = open.at(-1)
    if (!last || !item.at.afterBlank || last.capitals || last.branch.units.length === 0 || isDate(item)) return
    if (dated.get(last.branch) === last.branch.units.length) open.pop()
  }

  /** The nearest heading further to the left, in a list whose numbers are not at the left. */
  function indented(item: Item): Branch | undefined {
    const heading = open.findLast(({ branch, capitals }) => capitals || branch.column < item.column)
    return heading?.branch
  }

  function plain(item: Item, next: Item | undefined): void {
    const { at } = item
    const words = spaced(item.words)
    const wholly = folder && previous && !at.afterBlank && previous.kind === 'located' && isDate(item)
    const going = wholly
      ? 'likely'
      : folder && previous && !at.afterBlank && previous.kind !== 'box'
        ? goesOn(previous.words, item.words)
        : undefined
    if (folder && going) {
      folder.words.push(item.words)
      sure.add(going, at, 'This line was taken for the end of the title before it')
      return
    }
    const outline = outlineKind(words)
    const followed = next !== undefined && next.kind !== 'box'
    if (isSentence(words)) {
      unsure(item, words)
      return
    }
    if (followed && (isHeading(item, next) || (outline !== undefined && leads(item, next)))) {
      heading(item, outline)
      return
    }
    const last = folder
    if (last && !at.afterBlank && numbered && item.column >= last.column + 2) {
      add(item, profile.levels.part, [], last.units)
      sure.add('likely', at, 'This line stands further to the right and was taken for a part of the folder before it')
      return
    }
    if (last && !at.afterBlank && previous?.kind === 'located' && isFull(previous)) {
      last.words.push(item.words)
      sure.add('likely', at, 'This line was taken for the end of the title before it, whose line is full')
      return
    }
    if (next?.afterGap && previous?.kind === 'located' && !at.afterBlank) {
      folder = add(item, profile.levels.folder, boxed(previous.locator?.box), open.at(-1)?.branch.units ?? top)
      sure.add('unsure', at, 'A number is missing here; this line was taken for the folder that should have it')
      return
    }
    if (box !== undefined && previous?.kind !== 'located') {
      folder = add(item, profile.levels.folder, boxed(box), open.at(-1)?.branch.units ?? top)
      sure.add('likely', at, 'This line under a box has no number; it was taken for a folder')
      return
    }
    if (!numbered && followed && next.column > item.column) {
      heading(item, outline)
      return
    }
    if (outline !== undefined) {
      closeTo(outline)
      folder = add(item, profile.levels.folder, boxed(box), open.at(-1)?.branch.units ?? top)
      sure.add('likely', at, 'This line is numbered as in an outline, and was taken for a folder')
      return
    }
    unsure(item, words)
  }

  function boxed(indicator: string | undefined): readonly Container[] {
    return indicator === undefined ? [] : [{ type: boxWord, indicator, text: indicator }]
  }

  /** A line in capitals, or after a blank line, with a numbered line after it. */
  function isHeading(item: Item, next: Item): boolean {
    const words = spaced(item.words)
    if (words.length > 140) return false
    if (isCapitals(words)) return true
    return (
      (item.at.afterBlank || previous === undefined || previous.kind === 'box' || lastIsHeading()) &&
      next.kind === 'located'
    )
  }

  function lastIsHeading(): boolean {
    return folder === undefined && open.length > 0
  }

  /** Whether an outline goes further down after a line. */
  function leads(item: Item, next: Item): boolean {
    const kind = outlineKind(spaced(next.words))
    return (
      next.kind === 'located' ||
      (kind !== undefined && kind !== outlineKind(spaced(item.words)) && !open.some(each => each.outline === kind))
    )
  }

  function closeTo(outline: string | undefined): void {
    if (outline === undefined) return
    const same = open.findIndex(each => each.outline === outline)
    if (same >= 0) open.length = same
  }

  function heading(item: Item, outline: string | undefined): void {
    const words = spaced(item.words)
    const again = withoutContinued(words)
    const same = open.findLast(({ branch }) => again !== words && sameWords(branch.words, again)) ?? undefined
    if (same) {
      open.length = open.indexOf(same) + 1
      folder = undefined
      sure.repeated(item.at)
      return
    }
    const capitals = isCapitals(spaced(item.words))
    if (outline !== undefined && open.some(each => each.outline === outline)) closeTo(outline)
    else if (outline === undefined)
      while (open.length > 0) {
        const last = open.at(-1)
        const below =
          last && ((last.capitals && !capitals) || (!numbered && !last.capitals && item.column > last.branch.column))
        if (below) break
        open.pop()
      }
    if (open.length >= MOST_LEVELS) open.length = MOST_LEVELS - 1
    const branch = add(item, profile.levels.heading, [], open.at(-1)?.branch.units ?? top)
    open.push({ branch, capitals, outline })
    folder = undefined
    sure.add(
      capitals || item.at.afterBlank ? 'certain' : 'likely',
      item.at,
      `"${words.slice(0, 40)}" was taken for a heading`,
    )
  }

  function unsure(item: Item, words: string): void {
    const holder = folder ?? open.at(-1)?.branch
    ;(holder?.notes ?? notes).push(words)
    sure.add(
      'unsure',
      item.at,
      'It is not known what this line is; it was kept as it is, as a note on the unit before it',
    )
  }
}

const sameWords = (words: readonly string[], heading: string): boolean =>
  spaced(words.join(' ')).toLowerCase() === heading.toLowerCase()
