import type { PhysicalDescription } from '../../model/extent.ts'
import { parseExtent } from '../../values/extent/parse-extent.ts'
import { parseLanguages } from '../../values/language/parse-languages.ts'
import { type Gathered, put } from './gathered.ts'
import type { Paragraph } from './paragraphs.ts'
import { type Say, sayFindings } from './say.ts'

/** The terms of a line: one, or several with semicolons between them. */
export const termsOf = (text: string): string[] =>
  text
    .split(';')
    .map(term => term.trim())
    .filter(term => term !== '')

/** A statement of extent, with what is certain in it. */
export function physicalDescription({ text, at }: Paragraph, say: Say): PhysicalDescription {
  const { extents, facets, dimensions, findings } = parseExtent(text)
  sayFindings(say, at, findings)
  return {
    text,
    ...(extents.length > 0 && { extents }),
    ...(facets.length > 0 && { facets }),
    ...(dimensions.length > 0 && { dimensions }),
  }
}

/** The languages a paragraph names; the paragraph itself is a note on them when it says more than their names. */
export function addLanguages({ text, at }: Paragraph, heading: string, into: Gathered, say: Say): void {
  const { languages, findings } = parseLanguages(text)
  sayFindings(say, at, findings)
  for (const language of languages) put(into, 'languages', language, at)
  const named = languages.map(language => language.text ?? '').join(' ')
  if (wordsOf(text) !== wordsOf(named))
    put(
      into,
      'languageNotes',
      { ...(heading !== '' && { heading: [heading] }), blocks: [{ type: 'paragraph', content: [text] }] },
      at,
    )
}

const wordsOf = (text: string): string => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''

/** An address of the web, when the words are one and nothing else. */
export const uriOf = (text: string): string | undefined =>
  /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text) ? text : undefined
