import type { AccessPoint } from '../../model/access-point.ts'
import type { UnitDate } from '../../model/date.ts'
import type { UnitField } from '../../model/fields.ts'
import type { Note } from '../../model/note.ts'
import type { Level, Unit } from '../../model/unit.ts'
import { reconcileDate } from '../../values/date/reconcile.ts'
import { parseExtent } from '../../values/extent/parse-extent.ts'
import { isIso15924, languageCode } from '../../values/language/codes.ts'
import { rightsUrisIn } from './rights-uri.ts'

/** One element of a record, with its text and what is said of it. */
export interface RecordElement {
  /** Its name in either namespace, such as `title`. */
  readonly term: string
  readonly text: string
  /** `xml:lang`. */
  readonly language?: string
}

/** What an element says, by its name; `had` is what the elements before it said. */
type Say = (element: RecordElement, had: Unit) => Unit

const isAddress = (text: string): boolean => /^(?:https?|ftp|urn|doi|info|hdl|ark):\S+$/i.test(text)

const spoken = ({ language }: RecordElement): { readonly language?: string } => {
  const code = language === undefined ? undefined : languageCode(language)
  return code === undefined ? {} : { language: code }
}

const statement = (element: RecordElement) => ({ text: element.text, ...spoken(element) })

function note(element: RecordElement, heading?: string): Note {
  const { text } = element
  return {
    ...(heading !== undefined && { heading: [heading] }),
    blocks: [
      {
        type: 'paragraph',
        content: [isAddress(text) ? { type: 'reference', link: { href: text }, content: [text] } : text],
      },
    ],
    ...spoken(element),
  }
}

const point =
  (type: AccessPoint['type']): Say =>
  element => ({ accessPoints: [{ type, ...statement(element) }] })

/** A DCMI Period as two dates with a slash; other words as they are. */
function withoutPeriod(text: string): string {
  const parts = new Map(text.split(';').map(part => [part.split('=')[0]?.trim(), part.split('=')[1]?.trim()]))
  const [start, end] = [parts.get('start'), parts.get('end')]
  const isPeriod = start !== undefined && end !== undefined && !parts.has('name')
  return isPeriod && [...parts.keys()].every(key => key === '' || PERIOD.has(key)) ? `${start}/${end}` : text
}

const PERIOD: ReadonlySet<string | undefined> = new Set(['start', 'end', 'scheme'])

function date(event?: string): Say {
  return element => {
    const text = withoutPeriod(element.text)
    const { date: read } = reconcileDate(text, undefined, { aggregate: true })
    const made: UnitDate = { text, ...read, ...(event !== undefined && { event }) }
    return { dates: [made] }
  }
}

const extent: Say = element => {
  const { extents, facets, dimensions } = parseExtent(element.text)
  return {
    physicalDescriptions: [
      {
        ...statement(element),
        ...(extents.length > 0 && { extents }),
        ...(facets.length > 0 && { facets }),
        ...(dimensions.length > 0 && { dimensions }),
      },
    ],
  }
}

const identifier: Say = (element, had) => {
  const { text } = element
  if (isAddress(text)) return { persistentUris: [{ text, link: { href: text } }] }
  return had.referenceCode === undefined ? { referenceCode: { text } } : { otherIdentifiers: [{ text }] }
}

const language: Say = element => {
  const { text } = element
  const code = languageCode(text)
  if (code !== undefined) return { languages: [{ code, ...(text.length > 3 && { text }) }] }
  if (isIso15924(text)) return { languages: [{ scripts: [{ code: text }] }] }
  return { languageNotes: [note(element)] }
}

const LEVELS: ReadonlyMap<string, Level> = new Map(
  (['class', 'file', 'fonds', 'item', 'recordgrp', 'series', 'subfonds', 'subgrp', 'subseries'] as const).map(level => [
    level,
    level,
  ]),
)

/** A type names the level where it is a word for one alone, else the genre. */
const type: Say = (element, had) => {
  const level = LEVELS.get(element.text.toLowerCase())
  return level !== undefined && had.level === undefined ? { level } : point('genre')(element, had)
}

const headed =
  (field: 'notes' | 'relatedMaterial' | 'useRestrictions' | 'publications', heading: string): Say =>
  element => ({ [field]: [note(element, heading)] })

const notes =
  (
    field:
      | 'scopeContent'
      | 'custodialHistory'
      | 'relatedMaterial'
      | 'useRestrictions'
      | 'accessRestrictions'
      | 'accruals'
      | 'copiesLocation'
      | 'originalsLocation'
      | 'preferredCitation',
  ): Say =>
  element => ({ [field]: [note(element)] })

const title: Say = (element, had) =>
  had.title === undefined ? { title: statement(element) } : { otherTitles: [statement(element)] }

/** The words with which the fifteen elements keep apart what the DCMI terms have elements of their own for. */
const RIGHTS = [
  ['Access: ', 'accessRestrictions'],
  ['Use: ', 'useRestrictions'],
  ['Legal status: ', 'legalStatus'],
] as const

/** The field of rights that say what they are: by the words before them, or as the address of a statement. */
export const rightsField = (text: string): UnitField | undefined =>
  rightsUrisIn(text)[0] === text ? 'rightsUris' : RIGHTS.find(([words]) => text.startsWith(words))?.[1]

/** Rights are those of use, unless the words before them or an address of a statement say otherwise. */
const rights: Say = element => {
  const { text } = element
  if (rightsUrisIn(text)[0] === text) return { rightsUris: [{ text, link: { href: text } }] }
  const [before, field] = RIGHTS.find(([words]) => text.startsWith(words)) ?? ['', 'useRestrictions']
  return { [field]: [note({ ...element, text: text.slice(before.length) })] }
}

/** What stands before bulk dates in a description. */
export const BULK = 'Bulk dates: '

/** A description, unless it says when most of the material was created. */
const description: Say = (element, had) => {
  const { text } = element
  if (!text.startsWith(BULK)) return notes('scopeContent')(element, had)
  const { date: read } = reconcileDate(text.slice(BULK.length), undefined, { aggregate: true })
  return { dates: [{ text: text.slice(BULK.length), ...read, type: 'bulk' }] }
}

const HELD_BY = 'Held by: '

/** A relation names who keeps the material where the publisher does not. */
const relation: Say = (element, had) =>
  element.text.startsWith(HELD_BY)
    ? {
        repository: [{ type: 'corporateBody', ...statement({ ...element, text: element.text.slice(HELD_BY.length) }) }],
      }
    : notes('relatedMaterial')(element, had)

/** Where each element of a record goes. Source: DCMI Metadata Terms; the crosswalk that writes them, read backwards. */
const SAYS: Readonly<Record<string, Say>> = {
  title,
  alternative: element => ({ otherTitles: [statement(element)] }),
  creator: element => ({ creators: [{ type: 'unknown', ...statement(element) }] }),
  contributor: element => ({ creators: [{ type: 'unknown', ...statement(element), role: 'contributor' }] }),
  subject: point('subject'),
  abstract: element => ({ abstract: [statement(element)] }),
  tableOfContents: headed('notes', 'Contents'),
  description,
  publisher: element => ({ repository: [{ type: 'corporateBody', ...statement(element) }] }),
  created: date(),
  date: date(),
  issued: date('publication'),
  dateCopyrighted: date('copyright'),
  dateSubmitted: date('submission'),
  dateAccepted: date('acceptance'),
  modified: date('modification'),
  available: date('availability'),
  valid: date('validity'),
  type,
  format: extent,
  extent,
  medium: extent,
  identifier,
  bibliographicCitation: notes('preferredCitation'),
  source: notes('originalsLocation'),
  isFormatOf: notes('originalsLocation'),
  hasFormat: notes('copiesLocation'),
  language,
  provenance: notes('custodialHistory'),
  relation,
  isPartOf: headed('relatedMaterial', 'Is part of'),
  hasPart: headed('relatedMaterial', 'Has part'),
  isReferencedBy: headed('publications', 'Is referenced by'),
  coverage: point('place'),
  spatial: point('place'),
  temporal: headed('notes', 'Period covered'),
  accessRights: notes('accessRestrictions'),
  rights,
  license: (element, had) =>
    isAddress(element.text)
      ? { rightsUris: [{ text: element.text, link: { href: element.text } }] }
      : headed('useRestrictions', 'Licence')(element, had),
  rightsHolder: headed('useRestrictions', 'Rights holder'),
  accrualMethod: notes('accruals'),
  accrualPeriodicity: notes('accruals'),
  accrualPolicy: notes('accruals'),
}

/** Words for the names of terms that have no field of their own. */
const inWords = (term: string): string =>
  term.charAt(0).toUpperCase() + term.slice(1).replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

/** What an element of a record says of the unit. A term without a field of its own is a note with its name. */
export function sayOf(element: RecordElement, had: Unit): Unit {
  const say = Object.hasOwn(SAYS, element.term) ? SAYS[element.term] : undefined
  if (say) return say(element, had)
  const related = /^(?:is|has|re)[A-Z]|^(?:references|replaces|requires|conformsTo)/.test(element.term)
  return headed(related ? 'relatedMaterial' : 'notes', inWords(element.term))(element, had)
}
