import type { Conditions, Note } from '../../model/note.ts'
import { plainText, tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { mixedBlocks } from '../../values/mixed-content.ts'
import { restrictionSpan } from '../../values/restriction-span.ts'
import { mixedText, published, publishText } from './aspace-columns.ts'
import { headedText } from './atom-notes.ts'
import { type Codec, unitCodec } from './codec.ts'
import type { NoteField } from './prose.ts'

type SharedAudience = 'internal' | 'external' | undefined

/** Several notes that go into one cell can be seen only if all of them can. */
const shared = (all: readonly { readonly audience?: SharedAudience }[]): SharedAudience =>
  all.some(({ audience }) => audience === 'internal') ? 'internal' : all.find(({ audience }) => audience)?.audience

/** Columns for one kind of note: its text, whether it is published, its label; for conditions, their dates. */
export function aspaceNote<Field extends NoteField>(field: Field, type: string): Codec<Unit, Field> {
  const [text, publish, label, begin, end] = ['n', 'p', 'l', 'b', 'e'].map(prefix => `${prefix}_${type}`)
  const dated = field === 'accessRestrictions' || field === 'useRestrictions'
  return unitCodec({
    fields: [field],
    columns: [text ?? '', publish ?? '', label ?? '', ...(dated ? [begin ?? '', end ?? ''] : [])],
    read(cells) {
      const words = cells[text ?? '']
      const from = cells[begin ?? '']
      const to = cells[end ?? '']
      if (words === undefined && from === undefined && to === undefined) return {}
      const heading = cells[label ?? '']
      const { blocks, ...span } = restrictionSpan(from, to)
      const note: Conditions = {
        ...(heading !== undefined && { heading: [heading] }),
        blocks: [...mixedBlocks(words ?? ''), ...blocks],
        ...published(cells[publish ?? '']),
        ...span,
      }
      return { [field]: [note] }
    },
    write(unit) {
      const notes: readonly (Note & { readonly begin?: string; readonly end?: string })[] = unit[field] ?? []
      const [first, ...others] = notes
      if (!first) return {}
      const { heading, ...rest } = first
      return {
        [text ?? '']: [headedText(rest, field), ...others.map(note => headedText(note, field))]
          .filter(words => words !== '')
          .join('\n\n'),
        [publish ?? '']: publishText(shared(notes)),
        [label ?? '']: heading === undefined ? '' : tidy(plainText(heading)),
        ...(dated && { [begin ?? '']: first.begin ?? '', [end ?? '']: first.end ?? '' }),
      }
    },
  })
}

/** Columns for statements that ArchivesSpace keeps as notes. */
export function aspaceStatement<Field extends 'abstract' | 'physicalLocations'>(
  field: Field,
  type: string,
): Codec<Unit, Field> {
  const [text, publish, label] = [`n_${type}`, `p_${type}`, `l_${type}`]
  return unitCodec({
    fields: [field],
    columns: [text, publish, label],
    read: cells => {
      const words = cells[text]
      if (words === undefined) return {}
      const heading = cells[label]
      return {
        [field]: [
          { ...mixedText(words), ...(heading !== undefined && { label: heading }), ...published(cells[publish]) },
        ],
      }
    },
    write: unit => {
      const all = unit[field] ?? []
      return {
        [text]: all.map(one => one.text).join('\n\n'),
        [publish]: publishText(shared(all)),
        [label]: all[0]?.label ?? '',
      }
    },
  })
}

/** The notes on languages, which come with a language each. */
export const aspaceLanguageNotes: Codec<Unit, 'languageNotes'> = unitCodec({
  fields: ['languageNotes'],
  columns: ['n_langmaterial', 'p_langmaterial', 'n_langmaterial_2', 'p_langmaterial_2'],
  read: cells => ({
    languageNotes: ['', '_2'].flatMap(suffix => {
      const words = cells[`n_langmaterial${suffix}`]
      return words === undefined ? [] : [{ blocks: mixedBlocks(words), ...published(cells[`p_langmaterial${suffix}`]) }]
    }),
  }),
  write({ languageNotes = [] }) {
    const [first, ...others] = languageNotes
    return {
      n_langmaterial: first ? headedText(first, 'languageNotes') : '',
      p_langmaterial: publishText(first?.audience),
      n_langmaterial_2: others.map(note => headedText(note, 'languageNotes')).join('\n\n'),
      p_langmaterial_2: publishText(shared(others)),
    }
  },
})
