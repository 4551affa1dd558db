import type { Note } from '../../../model/note.ts'
import type { Inline } from '../../../model/prose.ts'
import { anyOf, asPattern } from '../phrases.ts'
import type { RecordProfile } from '../profile.ts'

/** Marks the notes of the translator in a text and counts them. */
export interface TranslatorNotes {
  /** The words, each note of the translator emphasised. */
  mark(text: string): readonly Inline[]
  /** The words without these notes. */
  without(text: string): string
  /** What has been marked so far, as a note on access, or on the text when nothing is kept from the reader. */
  account(): { readonly field: 'accessRestrictions' | 'notes'; readonly note: Note; readonly count: number } | undefined
}

const LONGEST_NOTE = 300

/** Finds `[TN: blacked out]`, and other words in square brackets that say something is kept from the reader. */
export function translatorNotes({ translatorNotes: marks, withheld }: RecordProfile): TranslatorNotes {
  const beginsWith = `(?:${marks.map(asPattern).join('|')})[\\s:.,–-]+`
  const note = new RegExp(
    `\\[(?=[^\\[\\]]{1,${LONGEST_NOTE}}\\])(?:${beginsWith}[^\\[\\]]*|[^\\[\\]]*?${anyOf(withheld)}[^\\[\\]]*)\\]`,
    'giu',
  )
  const prefix = new RegExp(`^${beginsWith}`, 'iu')
  const keeps = new RegExp(anyOf(withheld), 'iu')
  const counts = new Map<string, number>()
  let kept = 0
  let signed = 0
  let all = 0
  return {
    mark(text) {
      const content: Inline[] = []
      let from = 0
      for (const found of text.matchAll(note)) {
        const [words] = found
        if (found.index > from) content.push(text.slice(from, found.index))
        content.push({ type: 'emphasis', render: 'italic', content: [words] })
        from = found.index + words.length
        const said = words.slice(1, -1).replace(prefix, '').trim()
        counts.set(said, (counts.get(said) ?? 0) + 1)
        all++
        if (prefix.test(words.slice(1))) signed++
        if (keeps.test(said)) kept++
      }
      if (from < text.length) content.push(text.slice(from))
      return content
    },
    without: text => text.replace(note, ' '),
    account() {
      if (all === 0) return undefined
      const each = [...counts].map(([said, count]) => (count === 1 ? said : `${said} (${count} times)`)).join('; ')
      const sentence = `The text has ${all} ${all === 1 ? 'note' : 'notes'} ${signed === all ? 'of the translator ' : ''}in square brackets${
        kept > 0
          ? `, ${kept === all ? (all === 1 ? 'for a passage that is' : 'for passages that are') : `${kept} of them for passages that are`} kept from the reader`
          : ''
      }: ${each}.`
      return {
        field: kept > 0 ? 'accessRestrictions' : 'notes',
        note: {
          heading: [signed === all ? 'Translator’s notes' : 'Notes in the text'],
          blocks: [{ type: 'paragraph', content: [sentence] }],
        },
        count: all,
      }
    },
  }
}
