import type { Note } from '../../model/note.ts'
import { blocksText, noteText, plainText, tidy } from '../../model/prose-text.ts'
import type { TextStatement } from '../../model/statement.ts'
import { languageOf, type RecordContext } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import type { Codec } from './row.ts'
import type { DctermsTerm } from './terms.ts'
import { isCollection } from './types.ts'

const SENTENCE_ENDS = '.!?:;,\u2026\u3002\uFF01\uFF1F'

const isEnded = (text: string): boolean => text !== '' && SENTENCE_ENDS.includes(text.charAt(text.length - 1))

/** Pieces of prose in one line: a space after a finished sentence, else a semicolon, so that lists stay readable. */
export function inOneLine(lines: readonly string[]): string {
  let line = ''
  for (const next of lines) {
    if (next === '') continue
    if (line !== '') line += isEnded(line) ? ' ' : '; '
    line += next
  }
  return tidy(line)
}

/**
 * Notes, one element for each, with their headings: the element itself does not say which kind of note it is.
 *
 * @example `Scope and Content Note: Letters received by the family.`
 */
export function headedNotes<Term extends DctermsTerm>(term: Term): Codec<readonly Note[], Term> {
  return {
    terms: [term],
    write: (notes, context) =>
      notes.map(note => {
        const { heading = [] } = note
        const title = tidy(plainText(heading)) || tidy(note.label ?? '')
        const body = inOneLine(noteText(note))
        const text = title === '' || body === '' ? title + body : inOneLine([ended(title), body])
        return { term, text, language: languageOf(note, context) }
      }),
  }
}

const ended = (title: string): string => (isEnded(title) ? title : `${title}:`)

/** Notes, one element for each, without their headings, which the element's name or the words `before` stand for. */
export function notes<Term extends DctermsTerm>(term: Term, before?: string): Codec<readonly Note[], Term> {
  return { terms: [term], write: (given, context) => given.map(note => noteElement(term, note, context, before)) }
}

/**
 * What may still come: the policy by which a collection grows, which only a collection can have; for other units a
 * description.
 *
 * Source: DCMI Metadata Terms, `accrualPolicy`; ISAD(G) 3.3.3; DACS 5.4.
 */
export const growth: Codec<readonly Note[], 'accrualPolicy' | 'description'> = {
  terms: ['accrualPolicy', 'description'],
  write: (given, context) =>
    (isCollection(context) ? notes('accrualPolicy') : headedNotes('description')).write(given, context),
}

/** One note without its heading. */
export function noteElement<Term extends DctermsTerm>(
  term: Term,
  note: Note,
  context: RecordContext,
  before?: string,
): DublinCoreElement<Term> {
  const text = inOneLine(noteText(note)) || tidy(plainText(note.heading ?? []))
  return { term, ...(before !== undefined && { before }), text, language: languageOf(note, context) }
}

/** Short statements, one element for each, with their labels where the element itself does not say what they are. */
export function statements<Term extends DctermsTerm>(
  term: Term,
  labels: 'labelled' | 'bare' = 'bare',
): Codec<readonly TextStatement[], Term> {
  return {
    terms: [term],
    write: (given, context) =>
      given.map(statement => {
        const label = labels === 'labelled' ? tidy(statement.label ?? '') : ''
        const text = tidy(statement.text)
        return {
          term,
          text: label === '' || text === '' ? text : inOneLine([ended(label), text]),
          language: languageOf(statement, context),
        }
      }),
  }
}

/** The words of blocks in one line. */
export const blocksInOneLine = (blocks: Parameters<typeof blocksText>[0]): string => inOneLine(blocksText(blocks))
