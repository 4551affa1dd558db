import { slug } from '../../../model/ids.ts'
import { type Line, spaced } from '../lines.ts'
import type { LineLevel } from '../profile.ts'
import { type FindHeading, type Heading, isBelow, LONGEST_HEADING } from './heading.ts'

/** A heading with the lines under it and the headings below it. */
export interface Part {
  readonly id: string
  readonly heading: Heading
  readonly level: LineLevel
  readonly title: string
  readonly at: Line
  readonly lines: Line[]
  readonly parts: Part[]
  readonly parent: Part | undefined
}

/** A text divided at its headings. */
export interface Outline {
  readonly before: readonly Line[]
  readonly parts: readonly Part[]
}

/**
 * Divides a text at its headings. A heading with a word stands where its kind stands in the profile; one with a number
 * alone is below the heading before it when its kind is new there, and beside the last of its kind when it is not.
 */
export function outlineOf(lines: readonly Line[], find: FindHeading): Outline {
  const before: Line[] = []
  const parts: Part[] = []
  const open: Part[] = []
  const ids = new Map<string, number>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const heading = find(line, lines[i + 1])
    if (!heading) {
      ;(open.at(-1)?.lines ?? before).push(line)
      continue
    }
    const same = open.findIndex(part => part.heading.kind === heading.kind)
    if (same >= 0) open.length = same
    else if (heading.rank !== undefined) {
      const wider = open.findIndex(part => part.heading.rank === undefined || part.heading.rank > (heading.rank ?? 0))
      if (wider >= 0) open.length = wider
    }
    const parent = open.at(-1)
    const next = lines[i + 1]
    const titled = heading.bare && next && isTitleLine(next, lines[i + 2]) && !find(next, lines[i + 2])
    const title = spaced(titled ? `${line.text} ${next.text}` : line.text)
    if (titled) i++
    const part: Part = {
      id: unique(ids, idOf(heading, parent)),
      heading,
      level: heading.level,
      title,
      at: line,
      lines: [],
      parts: [],
      parent,
    }
    ;(parent?.parts ?? parts).push(part)
    open.push(part)
  }
  return { before, parts }
}

/** The line under a bare number is its title when it is short and ends as no sentence does. */
const isTitleLine = ({ text }: Line, next: Line | undefined): boolean =>
  text.length <= LONGEST_HEADING && !/[.;,:]$/.test(text) && isBelow(next)

const idOf = ({ word = 'part', number }: Heading, parent: Part | undefined): string =>
  parent ? `${parent.id}-${slug(number)}` : `${slug(word)}-${slug(number)}`

function unique(ids: Map<string, number>, id: string): string {
  let n = ids.get(id) ?? 0
  let free = n === 0 ? id : `${id}-${n + 1}`
  while (n > 0 && ids.has(free)) free = `${id}-${++n + 1}`
  ids.set(id, n + 1)
  if (free !== id) ids.set(free, 1)
  return free
}
