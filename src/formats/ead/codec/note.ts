import type { Conditions, Note } from '../../../model/note.ts'
import type { LinkStatement } from '../../../model/unit.ts'
import type { Emit } from '../emit.ts'
import { isIsoDate } from '../iso-date.ts'
import { proseWords, saidAside } from '../words.ts'
import { writeBlocks, writeHead } from './blocks.ts'
import { type Codec, each } from './codec.ts'
import { writeInline } from './inline.ts'
import { blank, startOf } from './statement.ts'

/**
 * A note as an element of this name: heading, prose, then the notes within it. A label is its heading when it has none.
 *
 * `lead` writes what comes before the prose.
 */
export function writeNote(name: string, note: Note, to: Emit, kind?: string, lead?: () => void): void {
  const { label, localType } = note
  if (kind !== undefined && localType !== undefined && localType !== kind) to.loses(`that a note is on ${kind}`)
  const own = kind !== undefined && localType === undefined ? { localtype: kind } : undefined
  startOf(name, label === undefined ? note : { ...note, label: undefined }, to, own)
  if (to.deep()) {
    to.loses('mark-up nested too deep', saidAside(note))
    to.element('p', {}, proseWords(note))
    to.end()
    return
  }
  if (note.heading && note.heading.length > 0) {
    writeHead(note.heading, to)
    if (!blank(label)) to.element('p', {}, label ?? '')
  } else if (!blank(label)) to.element('head', {}, label ?? '')
  lead?.()
  const parts = note.parts ?? []
  if (note.blocks.length > 0 || parts.length === 0) writeBlocks(note.blocks, to)
  for (const part of parts) writeNote(name, part, to)
  to.end()
}

/**
 * Notes of one kind. `kind` is the local type that tells notes of this field from others in the same element, when the
 * source gives none.
 */
export const notes = (name: string, kind?: string): Codec<readonly Note[]> =>
  each({ write: (note, to) => writeNote(name, note, to, kind) })

/** The local types of the empty dates that carry the span of a restriction. */
const restrictionBegins = 'restriction-begin'
const restrictionEnds = 'restriction-end'

/**
 * Conditions of access or use. EAD3 has no attribute for the span of a restriction: it stands in dates without words, in a
 * paragraph of their own before the prose.
 */
export const conditions = (name: string): Codec<readonly Conditions[]> =>
  each({
    write(note, to) {
      const { begin, end, ...rest } = note
      const dates = [
        { normal: isoOnly(begin, to), localtype: restrictionBegins },
        { normal: isoOnly(end, to), localtype: restrictionEnds },
      ].filter(({ normal }) => normal !== undefined)
      writeNote(name, rest, to, undefined, () => {
        if (dates.length === 0) return
        to.start('p')
        for (const date of dates) to.element('date', date)
        to.end()
      })
    },
  })

function isoOnly(date: string | undefined, to: Emit): string | undefined {
  if (date === undefined || isIsoDate(date)) return date
  to.loses('an end of a restriction, which is not a date of ISO 8601', date)
  return undefined
}

/** Licences and rights statements: a note whose only words are a link. */
export const linkNotes = (name: string): Codec<readonly LinkStatement[]> =>
  each({
    write(statement, to) {
      const { label, ...rest } = statement
      startOf(name, rest, to)
      if (!blank(label)) to.element('head', {}, label ?? '')
      to.element('p', {}, () => writeLinkedWords(statement, to))
      to.end()
    },
  })

/** Words that are a link as a whole. When they hold links of their own, a pointer follows them. */
export function writeLinkedWords({ text, content, link }: LinkStatement, to: Emit): void {
  const words = content && content.length > 0 ? content : [text]
  writeInline([{ type: 'reference', link, content: words }], to)
}
