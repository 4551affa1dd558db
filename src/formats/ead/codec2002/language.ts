import type { LanguageNote, MaterialLanguage, Script } from '../../../model/language.ts'
import type { Block } from '../../../model/prose.ts'
import { scriptCode } from '../../../values/language/codes.ts'
import type { Codec } from '../codec/codec.ts'
import { writeInParagraph } from '../codec/in-paragraph.ts'
import { blocksOf } from '../codec/language.ts'
import { blank, startOf } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'
import { interleaved, type Piece, saysAll } from './interleaved.ts'

/**
 * The languages and scripts of the material, in one `langmaterial`. A note that names them all is its sentence, with the
 * languages in their places.
 *
 * Source: EAD 2002 Tag Library, `langmaterial`, `language`.
 */
export const languages: Codec<readonly MaterialLanguage[]> = {
  write(values, to, { languageNotes = [] }) {
    if (values.length === 0) return
    const { note, text = '' } = sentenceOf(values, languageNotes)
    to.start('langmaterial', {}, note)
    for (const { share, certainty } of values) {
      if (share !== undefined) to.loses('how much of the material is in a language')
      if (certainty !== undefined) to.loses('that a language is not certain')
    }
    interleaved(
      text,
      values.map(value => languagePiece(value, to)),
      to,
      ', ',
    )
    to.end()
  },
}

/** Prose about the languages, each in a `langmaterial` of its own unless it is the sentence in which the languages stand. */
export const languageNotes: Codec<readonly LanguageNote[]> = {
  write(notes, to, { languages: values = [] }) {
    const { note: said } = sentenceOf(values, notes)
    for (const note of notes) {
      if (note === said) continue
      startOf('langmaterial', note, to)
      writeInParagraph(blocksOf(note), to)
      to.end()
    }
  },
}

interface Sentence {
  readonly note?: LanguageNote
  readonly text?: string
}

/** The first note, when it is one paragraph of plain words that names every language. */
function sentenceOf(values: readonly MaterialLanguage[], [note]: readonly LanguageNote[]): Sentence {
  if (!note || note.heading || note.parts || values.length === 0) return {}
  const text = plainSentence(note.blocks)
  const named = values.map(({ text: name = '' }) => name)
  return text !== undefined && saysAll(text, named) ? { note, text } : {}
}

/** The words of prose that is one paragraph without mark-up. */
export function plainSentence(blocks: readonly Block[]): string | undefined {
  const [only, ...others] = blocks
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  if (only.id !== undefined || only.extra || only.audience !== undefined || only.language !== undefined)
    return undefined
  return only.content.every(piece => typeof piece === 'string') ? only.content.join('') : undefined
}

/**
 * A language with its first script as a code. The name of the script follows in parentheses when it says more than its code,
 * and so does each further script, as an element of its own.
 */
export function languagePiece(value: MaterialLanguage, to: Emit): Piece {
  const { code: langcode, text: words = '', scripts = [] } = value
  return {
    words,
    write() {
      const [first, ...others] = scripts
      startOf('language', value, to, { langcode, scriptcode: first?.code })
      to.text(words)
      to.end()
      if (first) {
        const { code: _, text: __, ...marked } = first
        if (Object.keys(marked).length > 0) to.loses('what is said of a script besides its name')
      }
      const name = nameBeyondCode(first, to)
      if (others.length === 0 && name === '') return
      to.text(' (')
      to.text(name)
      for (const [i, script] of others.entries()) {
        if (i > 0 || name !== '') to.text(', ')
        startOf('language', script, to, { langcode, scriptcode: script.code })
        to.text(script.text ?? '')
        to.end()
      }
      to.text(')')
    },
  }
}

/** The name of a script, unless it is that of its code. */
function nameBeyondCode(script: Script | undefined, to: Emit): string {
  const { code, text = '' } = script ?? {}
  if (code === undefined || blank(text) || scriptCode(text) !== code) return text.trim()
  to.saysOtherwise('the name of a script, which its code says', text)
  return ''
}
