import { append } from '../../model/append.ts'
import type { Container } from '../../model/container.ts'
import type { UnitTree } from '../../model/unit.ts'
import { alsoIn, type Branch, branchOf, finished, note, root, sameHeading } from './branches.ts'
import { closureReader } from './closures.ts'
import { goingOn } from './continued.ts'
import type { Entry } from './entries.ts'
import type { LineLevel, ListForm } from './profile.ts'
import type { Say } from './say.ts'

const SERIES = /^(?:sub-?)?series\b/i
const SUBSERIES = /^sub-?series\b/i

/** The units of a container list, and the sentences that stand before the first of them. */
type Listed = Pick<UnitTree, 'units' | 'notes'>

/**
 * Makes units of the entries of a container list.
 *
 * Plain lines are headings when numbered or bracketed lines follow. Of several in a row the first is the collection area,
 * the second the series, the third the subseries; a single one is a series of the area that is open, unless its words
 * before a colon say that it is an area. Under a heading, a numbered line is a file unit and the bracketed lines that
 * follow are its folders; where a bracketed line comes first and a numbered one at once after it, the order is reversed:
 * the bracketed line is a heading, and the numbered lines are its folders. Boxes are containers of folders, never units.
 * A sentence is a note on the unit before it.
 *
 * Reports `text/heading-repeated`, `text/level-uncertain`, `text/order-uncertain` and `text/empty-box`.
 */
export function unitsOf(entries: readonly Entry[], form: ListForm, say: Say): Listed {
  const top = root()
  const { levels } = form
  const isArea = areaTeller(form)
  const closed = closureReader(form.closures ?? [])
  let last = top
  let box: { readonly at: Entry; readonly containers: readonly Container[]; used: boolean } | undefined
  let area: Branch | undefined
  /** The area that the open one is within. */
  let outer: Branch | undefined
  let series: Branch | undefined
  let subseries: Branch | undefined
  /** The file unit or bracketed heading that numbered and bracketed lines go into. */
  let holder: Branch | undefined
  let reversed = false
  let begun = false
  /** Plain lines not yet placed. */
  let run: Entry[] = []

  const following = followers(entries)
  for (const [i, entry] of entries.entries()) {
    const next = following[i]
    switch (entry.kind) {
      case 'box':
        if (begun && (next === undefined || next.kind === 'plain') && !run.every(isArea)) settle()
        openBox(entry)
        break
      case 'plain':
        if (run.length > 0 && isArea(entry)) beforeArea(entry)
        run.push(entry)
        break
      case 'sentence':
        if (next && next.kind !== 'plain') openHeadings()
        else settle()
        if (closed.sentence(entry.title ?? '') && last !== top) last.closures.push(entry.title ?? '')
        else note(last, entry.title ?? '')
        break
      default:
        openHeadings()
        begun = true
        place(entry, next)
    }
  }
  settle()
  closeBox()
  return finished(top)

  function place(entry: Entry, next: Entry | undefined): void {
    const parent = subseries ?? series ?? area ?? top
    if (goesOnHere(entry)) return
    if (entry.kind === 'numbered') {
      if (reversed && holder) add(holder, entry, levels.folder)
      else {
        const holds = !isSupplied(entry) && (next?.kind === 'bracketed' || next?.kind === 'dated')
        const branch = add(parent, entry, holds ? levels.fileUnit : levels.folder)
        holder = holds ? branch : undefined
      }
    } else if (
      entry.kind === 'bracketed' &&
      isSupplied(entry) &&
      next?.kind === 'numbered' &&
      !isSupplied(next) &&
      !entry.hasDateLine &&
      (reversed || !holder)
    ) {
      reversed = true
      holder = add(parent, entry, levels.heading)
    } else if (reversed) {
      say(entry.at, {
        code: 'text/order-uncertain',
        severity: 'warning',
        message:
          'Titles above stand in brackets before their numbers; this one has no number. It was taken for a folder.',
        value: entry.at.text,
        hint: 'Check which number this title belongs to.',
      })
      add(parent, entry, levels.folder)
    } else add(holder ?? parent, entry, levels.folder)
  }

  /** A folder whose title stands above already, with "continued" after it here, is the same folder in another box. */
  function goesOnHere(entry: Entry): boolean {
    const bare = goingOn(entry.title ?? '')
    const same = last.unit.title?.text
    if (bare === undefined || same === undefined || bare.toLowerCase() !== same.toLowerCase() || last.units.length > 0)
      return false
    alsoIn(last, [...(box?.containers ?? []), ...entry.containers])
    append(last.closures, entry.closures)
    if (entry.dates.length > 0) last.unit = { ...last.unit, dates: [...(last.unit.dates ?? []), ...entry.dates] }
    if (box) box.used = true
    repeated(entry)
    return true
  }

  function add(parent: Branch, entry: Entry, level: LineLevel): Branch {
    const isFolder = level === levels.folder
    if (isFolder && box) box.used = true
    last = branchOf(entry, level, isFolder ? (box?.containers ?? []) : [])
    parent.units.push(last)
    return last
  }

  /** Opens a heading, or goes on with the one that is open if it is the same. */
  function heading(parent: Branch, entry: Entry, level: LineLevel, open: Branch | undefined): Branch {
    if (open === undefined || !sameHeading(open, entry)) return add(parent, entry, level)
    repeated(entry)
    last = open
    return open
  }

  function repeated({ at }: Entry): void {
    say(at, {
      code: 'text/heading-repeated',
      severity: 'info',
      message: 'This heading stands above already; what follows was put under it.',
      value: at.text,
      words: at.text,
    })
  }

  /**
   * An area directly below another one, with nothing between them, is an area of the first; so is one whose words before
   * the colon are those of an area of the first.
   */
  function openArea(entry: Entry): void {
    const before = area
    const isBare = area !== undefined && last === area && area.units.length === 0 && !sameHeading(area, entry)
    if (isBare) outer = area
    else if (outer && !(area && area !== outer && lead(area.unit.title?.text) === lead(entry.title))) outer = undefined
    area = heading(outer ?? top, entry, levels.area, isBare ? undefined : area)
    if (area !== before) series = undefined
  }

  function openSeries(entry: Entry): void {
    const before = series
    series = heading(area ?? top, entry, levels.series, series)
    if (series !== before) subseries = undefined
  }

  /** The plain lines before a numbered or bracketed line are its headings. */
  function openHeadings(): void {
    if (run.length === 0) return
    const lines = run
    run = []
    holder = undefined
    reversed = false
    let i = 0
    const [first] = lines
    if (first && (isArea(first) || (!area && lines.length > 1 && !SERIES.test(first.title ?? '')))) {
      openArea(first)
      i++
    }
    const [second, third, ...rest] = lines.slice(i)
    if (second && !third && series && SUBSERIES.test(second.title ?? '')) {
      subseries = heading(series, second, levels.subseries, subseries)
      return
    }
    if (second) openSeries(second)
    else series = undefined
    subseries = second && third && series ? heading(series, third, levels.subseries, subseries) : undefined
    asFolders(rest)
  }

  /** One line directly above an area, at the beginning of a list or with the same first words, is an area around it. */
  function beforeArea({ title = '' }: Entry): void {
    const [only, ...others] = run
    const isAround = only && others.length === 0 && (!begun || title.startsWith(only.title ?? title))
    if (!isAround) {
      settle()
      return
    }
    run = []
    openArea(only)
    holder = series = subseries = undefined
  }

  /** The plain lines that nothing numbered or bracketed follows: folders, below an area and a series if they begin the list. */
  function settle(): void {
    if (run.length === 0) return
    const lines = run
    run = []
    let i = 0
    const [first] = lines
    if (first && (isArea(first) || (!begun && lines.length > 2))) {
      openArea(first)
      holder = series = subseries = undefined
      i++
      const second = lines[i]
      if (second && lines.length > 2) {
        openSeries(second)
        i++
      }
    }
    asFolders(lines.slice(i))
  }

  function asFolders(plain: readonly Entry[]): void {
    const [first] = plain
    if (!first) return
    begun = true
    for (const entry of plain) add(subseries ?? series ?? area ?? top, entry, levels.folder)
    const one = plain.length === 1
    say(first.at, {
      code: 'text/level-uncertain',
      severity: 'warning',
      message: `${one ? 'A line of the list has' : `${plain.length} lines of the list have`} neither brackets nor a number; taken for ${one ? 'a folder' : 'folders'}.`,
      value: first.at.text,
      hint: 'Put titles of folders in square brackets, or their numbers after them.',
    })
  }

  function openBox(entry: Entry): void {
    const [again] = entry.containers
    if (box && again && box.containers[0]?.indicator === again.indicator) {
      repeated(entry)
      return
    }
    closeBox()
    box = { at: entry, containers: entry.containers, used: false }
  }

  function closeBox(): void {
    if (!box || box.used) return
    say(box.at.at, {
      code: 'text/empty-box',
      severity: 'warning',
      message: 'No folder is listed in this box; the box is not in the output.',
      concern: 'loss',
      value: box.at.at.text,
      words: box.at.at.text,
    })
  }
}

/** A title in brackets is that of a folder, whatever number it has. */
const isSupplied = ({ title = '' }: Entry): boolean => title.startsWith('[')

/** The words before the first colon. */
const lead = (title = ''): string => title.split(':', 1)[0]?.toLowerCase() ?? ''

/** For each entry the one that follows, boxes and sentences left out. */
function followers(entries: readonly Entry[]): (Entry | undefined)[] {
  const following: (Entry | undefined)[] = []
  let next: Entry | undefined
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]
    following[i] = next
    if (entry && entry.kind !== 'box' && entry.kind !== 'sentence') next = entry
  }
  return following
}

/** Tells a collection area by a word before its first colon. */
function areaTeller(form: ListForm): (entry: Entry) => boolean {
  const words = new Set(form.areaWords)
  return ({ title = '' }) => {
    const colon = title.indexOf(':')
    if (colon <= 0) return false
    return title
      .slice(0, colon)
      .toLowerCase()
      .split(' ')
      .some(word => words.has(word))
  }
}
