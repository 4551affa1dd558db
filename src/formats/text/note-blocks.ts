import type { Note } from '../../model/note.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Say } from './say.ts'

/** Paragraphs, and between them short lines that look like labels nobody knows: those become headings. */
export function noteBlocks(prose: readonly Paragraph[], say: Say): Note['blocks'] {
  return prose.map(({ text, at }, i) => {
    if (i === 0 || i === prose.length - 1 || !looksLikeLabel(text)) return { type: 'paragraph', content: [text] }
    say(at, {
      code: 'text/unknown-label',
      severity: 'warning',
      message: 'This may be a label, but it is not one that is known; it was taken for a heading within the note.',
      value: text,
      hint: 'If it begins a section of its own, name it as the form does.',
    })
    return { type: 'heading', content: [text] }
  })
}

const looksLikeLabel = (text: string): boolean =>
  text.length <= 40 && /^\p{Lu}/u.test(text) && !/[.,;!?)\]"'”’\d]$/.test(text) && text.split(/\s+/).length <= 5
