import type { AccessPoint, AccessPointType } from '../model/access-point.ts'
import type { Container } from '../model/container.ts'
import type { UnitDate } from '../model/date.ts'
import type { PhysicalDescription } from '../model/extent.ts'
import type { MaterialLanguage } from '../model/language.ts'
import type { Name } from '../model/name.ts'
import type { Note } from '../model/note.ts'
import type { Level } from '../model/unit.ts'
import { parseContainer } from '../values/container/parse-container.ts'
import { parseDate } from '../values/date/parse-date.ts'
import { parseExtent } from '../values/extent/parse-extent.ts'
import { languageCode, languageName } from '../values/language/codes.ts'
import { parseLanguages } from '../values/language/parse-languages.ts'

/** One value, or several; each in words or in full. */
export type OneOrMore<Value> = string | Value | readonly (string | Value)[]

function each<Value>(given: OneOrMore<Value>): readonly (string | Value)[] {
  return isList(given) ? given : [given]
}

const isList = <Value>(given: OneOrMore<Value>): given is readonly (string | Value)[] => Array.isArray(given)

function expand<Value>(given: OneOrMore<Value>, read: (words: string) => readonly Value[]): Value[] {
  return each(given).flatMap(one => (typeof one === 'string' ? read(one) : [one]))
}

/** Prose: paragraphs are divided by blank lines. */
export function notes<Kind extends Note>(given: OneOrMore<Kind | Note>): readonly (Kind | Note)[] {
  return expand<Kind | Note>(given, words => [
    {
      blocks: words
        .split(/\n[ \t]*\n/)
        .map(paragraph => paragraph.trim())
        .filter(paragraph => paragraph !== '')
        .map(paragraph => ({ type: 'paragraph', content: [paragraph] })),
    },
  ])
}

/** Dates in words, with what they mean where that is certain. Bulk dates in the same words become a statement of their own. */
export function dates(given: OneOrMore<UnitDate>, level: Level | undefined): UnitDate[] {
  return expand<UnitDate>(given, text => {
    const { date, bulk } = parseDate(text, { aggregate: level !== 'item' })
    const whole: UnitDate = { text, ...date }
    return bulk ? [whole, { ...bulk, text: bulk.text ?? text, type: 'bulk' }] : [whole]
  })
}

/** Statements of extent in words, with what was understood in them. */
export function physicalDescriptions(given: OneOrMore<PhysicalDescription>): PhysicalDescription[] {
  return expand<PhysicalDescription>(given, text => {
    const { extents, facets, dimensions } = parseExtent(text)
    return [
      {
        text,
        ...(extents.length > 0 && { extents }),
        ...(facets.length > 0 && { facets }),
        ...(dimensions.length > 0 && { dimensions }),
      },
    ]
  })
}

/** Containers in words: `Box 1, Folder 3` is two. */
export function containers(given: OneOrMore<Container>): Container[] {
  return expand<Container>(given, text => {
    const found = parseContainer({ text }).containers.map(({ container }) => container)
    return found.length > 0 ? found : [{ text }]
  })
}

/** Languages by code or name. Words that name no language stay words. */
export function languages(given: OneOrMore<MaterialLanguage>): MaterialLanguage[] {
  return expand<MaterialLanguage>(given, words => {
    const code = languageCode(words)
    if (code !== undefined) {
      const text = languageName(code)
      return [{ code, ...(text !== undefined && { text }) }]
    }
    const [named, ...others] = parseLanguages(words).languages
    return named?.text === words.trim() && others.length === 0 ? [named] : [{ text: words }]
  })
}

/** Names in words are of unknown kind; `person`, `family` and `corporateBody` say which. */
export function names(given: OneOrMore<Name>): Name[] {
  return expand<Name>(given, text => [{ type: 'unknown', text }])
}

/** Access points in words are subjects. */
export function accessPoints(given: OneOrMore<AccessPoint>): AccessPoint[] {
  return expand<AccessPoint>(given, text => [{ type: 'subject', text }])
}

type NameDetails = Omit<Name, 'type' | 'text'>
type TermDetails = Omit<AccessPoint, 'type' | 'text'>

/** A person. @example person('Rivera, Ana, 1900-1980', { role: 'compiler' }) */
export const person = (text: string, details: NameDetails = {}): Name & { type: 'person' } => ({
  type: 'person',
  text,
  ...details,
})

/** A family. */
export const family = (text: string, details: NameDetails = {}): Name & { type: 'family' } => ({
  type: 'family',
  text,
  ...details,
})

/** A corporate body. */
export const corporateBody = (text: string, details: NameDetails = {}): Name & { type: 'corporateBody' } => ({
  type: 'corporateBody',
  text,
  ...details,
})

/** An access point of any kind. @example term('place', 'Lisbon', { source: 'tgn' }) */
export const term = (type: AccessPointType, text: string, details: TermDetails = {}): AccessPoint => ({
  type,
  text,
  ...details,
})
