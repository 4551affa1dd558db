import { codesLost, type Lost, leftovers, nothingLost, restatedWords, together } from '../../linked-data/lost.ts'
import type { Note } from '../../model/note.ts'
import type { Block, Inline } from '../../model/prose.ts'
import { blocksText, noteText, plainText, tidy } from '../../model/prose-text.ts'
import type { Audience, TextStatement } from '../../model/statement.ts'
import { add, addParagraphs } from './node.ts'
import type { AtUnit, Codec } from './row.ts'
import type { PropertyName } from './vocabulary.ts'

/** Where the words of a statement stand. */
export const statementWords: ReadonlySet<string> = new Set(['text', 'content'])

/** Where the words of prose stand; a note's own heading is not among them. */
export const proseWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'columns',
  'term',
  'date',
  'lines',
  'heading',
])

/** The same, when the addresses of links are said too. */
export const linkedProse: ReadonlySet<string> = new Set([...proseWords, 'href'])

/** A code that the document says by its form. */
export const byForm = (): Lost => nothingLost

/** The words of prose, a text for each paragraph, item, row or event; the rows of tables are tidy too. */
export const linesOf = (blocks: readonly Block[]): readonly string[] => blocksText(blocks).map(tidy)

/** The words of a note in the same way: its heading, if asked for, its prose and the notes within it. */
export const noteLines = (note: Note, options: { readonly heading?: boolean } = {}): readonly string[] =>
  noteText(note, options).map(tidy)

/** One statement as one text. */
export const text =
  (property: PropertyName): Codec<TextStatement, Pick<AtUnit, 'node'>> =>
  (statement, { node }) => {
    add(node, property, tidy(statement.text))
    return leftovers(statement, statementWords)
  }

/** Each statement as a text of its own. */
export const texts =
  (property: PropertyName): Codec<readonly TextStatement[], Pick<AtUnit, 'node'>> =>
  (statements, { node }) => {
    add(node, property, ...statements.map(statement => tidy(statement.text)))
    return leftovers(statements, statementWords)
  }

/** The statements together as the paragraphs of one text. */
export const paragraphs =
  (property: PropertyName): Codec<readonly TextStatement[], Pick<AtUnit, 'node'>> =>
  (statements, { node }) => {
    addParagraphs(
      node,
      property,
      statements.map(statement => tidy(statement.text)),
    )
    return leftovers(statements, statementWords)
  }

/** Notes as the paragraphs of one text. A heading says no more than the property does, and is left out. */
export const notes =
  (property: PropertyName): Codec<readonly Note[], Pick<AtUnit, 'node'>> =>
  (all, { node }) => {
    for (const note of all) addParagraphs(node, property, noteLines(note))
    return withoutHeadings(all)
  }

/** Notes as the paragraphs of one text, each under its heading. */
export const told =
  (property: PropertyName): Codec<readonly Note[], Pick<AtUnit, 'node'>> =>
  (all, { node }) => {
    for (const note of all) addParagraphs(node, property, noteLines(note, { heading: true }))
    return leftovers(all, proseWords)
  }

/** What notes say besides their prose, when their own headings are left out. */
export function withoutHeadings(all: readonly Note[], carried: ReadonlySet<string> = proseWords): Lost {
  return together([restatedWords(all.map(headingOf)), leftovers(all, carried)])
}

const headingOf = ({ heading }: Note): string => (heading ? plainText(heading) : '')

/** One link in prose, with its words. */
export interface LinkInProse {
  readonly href: string
  readonly words: string
}

/** The links in a note, or in any piece of prose, in reading order. */
export function linksIn(prose: unknown): readonly LinkInProse[] {
  const links: LinkInProse[] = []
  const pending: unknown[] = [prose]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next !== 'object' || next === null) continue
    if (isReference(next)) links.push({ href: next.link.href, words: tidy(plainText(next.content)) })
    for (const inner of Object.values(next).reverse()) pending.push(inner)
  }
  return links
}

function isReference(
  value: object,
): value is { readonly link: { readonly href: string }; readonly content: readonly Inline[] } {
  return (
    'link' in value &&
    typeof value.link === 'object' &&
    value.link !== null &&
    'href' in value.link &&
    typeof value.link.href === 'string' &&
    'content' in value &&
    Array.isArray(value.content)
  )
}

/** Writes nothing; that the unit is there at all says that it may be seen, unless internal material was asked for. */
export const audience = (value: Audience): Lost => (value === 'internal' ? codesLost : nothingLost)
