import { append } from '../../../model/append.ts'
import type { LanguageNote, MaterialLanguage } from '../../../model/language.ts'
import type { Note } from '../../../model/note.ts'
import type { Block } from '../../../model/prose.ts'
import type { Emit } from '../emit.ts'
import type { Codec } from './codec.ts'
import { writeDescriptiveNote } from './descriptive-note.ts'
import { startOf } from './statement.ts'

/**
 * The languages and scripts of the material, in one `langmaterial` with the first language note. A language with scripts
 * is a `languageset`.
 */
export const languages: Codec<readonly MaterialLanguage[]> = {
  write(values, to, { languageNotes = [] }) {
    if (values.length === 0) return
    const [note] = languageNotes
    to.start('langmaterial', { label: note?.label })
    for (const value of values) writeLanguage(value, to)
    if (note) writeLanguageNote(note, to)
    to.end()
  },
}

/**
 * Prose about the languages. A note that has no `langmaterial` to stand in gets one of its own, with an empty `language`,
 * because EAD3 wants one there.
 */
export const languageNotes: Codec<readonly LanguageNote[]> = {
  write(notes, to, { languages: spoken = [] }) {
    for (const note of spoken.length > 0 ? notes.slice(1) : notes) {
      to.start('langmaterial', { label: note.label })
      to.element('language')
      writeLanguageNote(note, to)
      to.end()
    }
  },
}

function writeLanguage(value: MaterialLanguage, to: Emit): void {
  const { scripts = [], code, text = '', share, certainty } = value
  if (share !== undefined) to.loses('how much of the material is in a language')
  if (certainty !== undefined) to.loses('that a language is not certain')
  const inSet = scripts.length > 0
  if (inSet) to.start('languageset')
  startOf('language', value, to, { langcode: code })
  to.text(text)
  to.end()
  for (const script of scripts) {
    startOf('script', script, to, { scriptcode: script.code })
    to.text(script.text ?? '')
    to.end()
  }
  if (inSet) to.end()
}

function writeLanguageNote(note: LanguageNote, to: Emit): void {
  const { label: _, ...marked } = note
  const blocks = blocksOf(note)
  writeDescriptiveNote(blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [] }], to, marked)
}

/** A note as a run of blocks: its heading, its prose, and the notes within it. */
export function blocksOf(note: Note): Block[] {
  const blocks: Block[] = []
  const pending: Note[] = [note]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.heading && next.heading.length > 0) blocks.push({ type: 'heading', content: next.heading })
    if (next !== note && next.label !== undefined) blocks.push({ type: 'paragraph', content: [next.label] })
    append(blocks, next.blocks)
    append(pending, [...(next.parts ?? [])].reverse())
  }
  return blocks
}
