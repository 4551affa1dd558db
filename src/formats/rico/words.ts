import { webAddress } from '../../linked-data/address.ts'
import { codesLost, type Lost, leftovers, nothingLost } from '../../linked-data/lost.ts'
import type { Note } from '../../model/note.ts'
import { noteText, tidy } from '../../model/prose-text.ts'
import type { Audience, Statement, TextStatement } from '../../model/statement.ts'
import { bcp47 } from '../../values/language/codes.ts'
import { canBeSummary, NOTE, underLabel } from './labelled.ts'
import { add, type Draft, inLanguage, type Literal } from './node.ts'
import type { Codec, Scope } from './row.ts'
import { has, type PropertyName } from './terms.ts'

/** What a codec of words needs to know of the place. */
interface At {
  readonly node: Draft
  readonly tag: string | undefined
  readonly scope: Scope
}

/** Where the words of a statement stand. */
export const statementWords: ReadonlySet<string> = new Set(['text', 'content', 'language'])

/** Where the words of prose stand, with headings and the addresses of links. */
export const proseWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'columns',
  'term',
  'date',
  'lines',
  'heading',
  'href',
  'language',
])

/** A code that the document says by its form. */
export const byForm = (): Lost => nothingLost

/** Writes nothing; that the unit is there at all says that it may be seen, unless internal material was asked for. */
export const audience = (value: Audience): Lost => (value === 'internal' ? codesLost : nothingLost)

/** The language a statement is in, as a BCP 47 tag: its own, or that of the unit. */
export const tagOf = ({ language, script }: Pick<Statement, 'language' | 'script'>, outer: string | undefined) =>
  language === undefined ? outer : (bcp47(language, script) ?? outer)

/** The property for words that have none of their own. Release 1.0 has no notes. */
export const noteIn = ({ release }: Scope): PropertyName => (has(release, 'note') ? 'note' : 'generalDescription')

/**
 * A note on a unit. In release 1.0, which has general descriptions for all, one that could be a summary stands under that
 * word, because the order in which values stand means nothing.
 */
export function noteOn(words: string | Literal, { release }: Scope): string | Literal {
  if (has(release, 'note')) return words
  const text = typeof words === 'object' ? words['@value'] : words
  if (typeof text !== 'string' || text === '' || !canBeSummary(text)) return words
  const labelled = underLabel(NOTE, text)
  return typeof words === 'object' ? { ...words, '@value': labelled } : labelled
}

/** Each statement as a text of its own. */
export const texts =
  (property: PropertyName | 'note'): Codec<readonly TextStatement[], At> =>
  (all, { node, tag, scope }) => {
    const to = property === 'note' ? noteIn(scope) : property
    for (const statement of all) {
      const words = inLanguage(tidy(statement.text), tagOf(statement, tag))
      add(node, to, property === 'note' ? noteOn(words, scope) : words)
    }
    return leftovers(all, statementWords)
  }

/** Each note as one text, its heading first; the addresses of its links are what the unit may be seen with too. */
export const notes =
  (property: PropertyName | 'note'): Codec<readonly Note[], At> =>
  (all, at) => {
    const to = property === 'note' ? noteIn(at.scope) : property
    for (const note of all) {
      const words = noteWords(note, at.tag)
      add(at.node, to, property === 'note' ? noteOn(words, at.scope) : words)
      addLinks(note, at)
    }
    return leftovers(all, proseWords)
  }

/** Paragraphs as one text, with blank lines between them. */
export const asText = (paragraphs: readonly string[]): string => paragraphs.map(tidy).filter(Boolean).join('\n\n')

/** A note as one text, its heading first. */
export const noteWords = (note: Note, tag: string | undefined) =>
  inLanguage(asText(noteText(note, { heading: true })), tagOf(note, tag))

/**
 * The addresses of the links in prose, as what to look at besides. What no program should follow stands as words: as a note,
 * or as an identifier of what the node stands for when that has no identifiers of its own.
 */
export function addLinks(
  prose: unknown,
  { node, scope }: Pick<At, 'node' | 'scope'>,
  words: 'note' | 'identifier' = 'note',
): void {
  for (const href of hrefsIn(prose)) {
    const address = webAddress(href)
    if (address === undefined && !href.startsWith('#')) scope.refuse(href)
    if (address !== undefined) add(node, 'rdfs:seeAlso', { '@id': address })
    else add(node, words === 'note' ? noteIn(scope) : words, href)
  }
}

function hrefsIn(prose: unknown): readonly string[] {
  const found: string[] = []
  const pending: unknown[] = [prose]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next !== 'object' || next === null) continue
    if ('href' in next && typeof next.href === 'string' && next.href !== '') found.push(next.href)
    for (const [name, inner] of Object.entries(next).reverse()) if (name !== 'extra') pending.push(inner)
  }
  return found
}
