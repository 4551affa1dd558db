import { linesOf } from './lines.ts'
import { type Edit, edited } from './mending.ts'

/** Lines of which nothing may be shown, first and last. */
export interface Hidden {
  readonly from: number
  readonly to: number
}

const CONTEXT = 3

type LineTable = ReturnType<typeof linesOf>

interface Block {
  readonly first: number
  readonly last: number
  readonly edits: Edit[]
}

interface Hunk {
  from: number
  to: number
  readonly blocks: Block[]
}

/**
 * The changes as a unified diff, made from the changes themselves: no line that is not changed is compared. Lines that lie
 * in a hidden stretch are not shown: around a change there is then less context, and a change in one is only counted.
 *
 * @param name the file, as the diff names it
 * @param hidden offsets of stretches, in UTF-16 units
 */
export function unifiedDiff(
  name: string,
  text: string,
  edits: readonly Edit[],
  hidden: readonly Hidden[] = [],
): string {
  if (edits.length === 0) return ''
  const lines = linesOf(text, /\n/g)
  const secret = new Set<number>()
  for (const { from, to } of hidden)
    for (let line = lines.lineOf(from); line <= lines.lineOf(Math.max(from, to - 1)); line++) secret.add(line)
  const blocks: Block[] = []
  for (const edit of edits) {
    const first = lines.lineOf(edit.from)
    const last = lastLineOf(edit, lines)
    const before = blocks.at(-1)
    if (before && first <= before.last) {
      before.edits.push(edit)
      if (last > before.last) blocks[blocks.length - 1] = { ...before, last }
    } else blocks.push({ first, last, edits: [edit] })
  }
  const isSecret = ({ first, last }: Block): boolean => {
    for (let line = first; line <= last; line++) if (secret.has(line)) return true
    return false
  }
  const shown = blocks.filter(block => !isSecret(block))
  const changed = new Set(
    blocks.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  )
  const hunks = hunksOf(shown, lines.count, line => secret.has(line) || changed.has(line))
  const parts = [`--- a/${name}\n+++ b/${name}\n`]
  let shift = 0
  let done = 0
  for (const hunk of hunks) {
    // What an earlier hidden change added or took counts too.
    for (; done < blocks.length && (blocks[done]?.first ?? 0) < hunk.from; done++)
      shift += shiftOf(text, blocks[done], lines)
    parts.push(hunkText(text, hunk, shift, lines))
  }
  const held = blocks.length - shown.length
  if (held > 0)
    parts.push(
      `# ${held} more ${held === 1 ? 'place' : 'places'} on lines with internal material; --include-internal shows them\n`,
    )
  return parts.join('')
}

/** The last line that is not as it was: when an edit takes the end of a line, the next one is joined to it. */
function lastLineOf({ from, to, text }: Edit, lines: LineTable): number {
  const last = lines.lineOf(Math.max(from, to - 1))
  const takesEnd = from < to && to === lines.start(last + 1)
  const leavesLines = text.endsWith('\n') || (text === '' && from === lines.start(lines.lineOf(from)))
  return takesEnd && !leavesLines ? Math.min(last + 1, lines.count) : last
}

function hunksOf(blocks: readonly Block[], count: number, isApart: (line: number) => boolean): Hunk[] {
  const hunks: Hunk[] = []
  for (const block of blocks) {
    const before = hunks.at(-1)
    let from = block.first
    while (from > 1 && block.first - from < CONTEXT && !isApart(from - 1)) from--
    let to = block.last
    while (to < count && to - block.last < CONTEXT && !isApart(to + 1)) to++
    if (before && from <= before.to + 1) {
      before.blocks.push(block)
      before.to = to
    } else hunks.push({ from, to, blocks: [block] })
  }
  return hunks
}

const piece = (text: string, lines: LineTable, first: number, last: number): string =>
  text.slice(lines.start(first), lines.start(last + 1))

function replaced(text: string, { first, last, edits }: Block, lines: LineTable): string {
  const start = lines.start(first)
  return edited(
    piece(text, lines, first, last),
    edits.map(({ from, to, text: by }) => ({ from: from - start, to: to - start, text: by })),
  )
}

const shiftOf = (text: string, block: Block | undefined, lines: LineTable): number =>
  block === undefined ? 0 : split(replaced(text, block, lines)).length - (block.last - block.first + 1)

/** A text cut behind its line feeds. */
const split = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/))

function prefixed(mark: string, text: string): string {
  return split(text)
    .map(line => (line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`))
    .join('')
}

function hunkText(text: string, { from, to, blocks }: Hunk, shift: number, lines: LineTable): string {
  const body: string[] = []
  let at = from
  let added = 0
  for (const block of blocks) {
    body.push(prefixed(' ', piece(text, lines, at, block.first - 1)))
    body.push(prefixed('-', piece(text, lines, block.first, block.last)))
    const now = replaced(text, block, lines)
    body.push(prefixed('+', now))
    added += split(now).length - (block.last - block.first + 1)
    at = block.last + 1
  }
  body.push(prefixed(' ', piece(text, lines, at, to)))
  const count = to - from + 1
  const after = count + added
  return `@@ -${from},${count} +${after === 0 ? from + shift - 1 : from + shift},${after} @@\n${body.join('')}`
}
