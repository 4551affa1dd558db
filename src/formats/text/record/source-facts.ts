import { type Gathered, put } from '../gathered.ts'
import type { Paragraph } from '../paragraphs.ts'
import { anyOf } from '../phrases.ts'
import type { RecordProfile } from '../profile.ts'

const LONGEST = 2000
const A_PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|al)){1,4}$/u

/** Finds in a statement of the source the number the document has there, and who translated it. */
export function sourceFacts(
  { text: whole }: Paragraph,
  { sourceNumbers, translatedBy }: RecordProfile,
  into: Gathered,
): void {
  const text = whole.slice(0, LONGEST)
  const numbers = new RegExp(`${anyOf(sourceNumbers)}\\.?[\\s:#]*([\\p{L}\\p{N}]*\\d[\\p{L}\\p{N}./-]*)`, 'giu')
  for (const [, found = ''] of text.matchAll(numbers)) {
    const number = found.replace(/[.,/-]+$/, '')
    const had = into.lists.get('otherIdentifiers') ?? []
    if (!had.some(each => typeof each === 'object' && each !== null && 'text' in each && each.text === number))
      put(into, 'otherIdentifiers', { text: number, localType: 'file number' })
  }
  const [, named = ''] =
    new RegExp(`${anyOf(translatedBy)}:?\\s+((?:[^.;()[\\]]|(?<=\\b\\p{Lu})\\.(?= \\p{Lu})){2,120})`, 'iu').exec(
      text,
    ) ?? []
  const name = named.replace(/^\s+|[\s,]+$/g, '')
  if (name !== '' && !hasTranslator(into, name))
    put(into, 'accessPoints', { type: A_PERSON.test(name) ? 'person' : 'unknown', text: name, role: 'translator' })
}

const hasTranslator = ({ lists }: Gathered, name: string): boolean =>
  (lists.get('accessPoints') ?? []).some(
    each => typeof each === 'object' && each !== null && 'text' in each && each.text === name,
  )
