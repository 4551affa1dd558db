import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import type { UnitDate } from '../../../model/date.ts'
import type { Name } from '../../../model/name.ts'
import type { Note } from '../../../model/note.ts'
import type { Level, LinkStatement, Unit } from '../../../model/unit.ts'
import { levelNames } from '../../../report/breadcrumb.ts'
import { parseNormal } from '../../../values/index.ts'
import { locationIn } from './addresses.ts'
import { repositoriesIn } from './archives.ts'
import type { Reading } from './at.ts'
import { extentsIn } from './extents.ts'
import { holdingsIn } from './holdings.ts'
import { identifiers } from './identifiers.ts'
import { languageIn } from './languages.ts'
import { mediumIn } from './media.ts'
import { note } from './prose.ts'
import { structure, worksAbout } from './structure.ts'
import { namesIn, subjectsIn } from './things.ts'
import { addressOf, text, texts, thingOf, valuesOf, wordsOf } from './values.ts'
import { isWork, mentionIn, proseIn, publicationIn, relationIn } from './works.ts'

/** A part of a unit in the making: every field may be added to. */
export type Said = { -readonly [Field in keyof Unit]?: Unit[Field] }

/** Reads the values of one property into fields of a unit. */
export type Field = (values: readonly Value[], said: Said, node: Thing, reading: Reading) => void

/** Adds to a field that is a list. */
function more<Item>(before: readonly Item[] | undefined, added: readonly (Item | undefined)[]): readonly Item[] {
  return [...(before ?? []), ...added.filter(item => item !== undefined)]
}

const statements = (values: readonly Value[]) =>
  values.flatMap(value => {
    const words = wordsOf(value)
    return words === undefined ? [] : [{ text: words }]
  })

type NoteField =
  | 'accessRestrictions'
  | 'originalsLocation'
  | 'preferredCitation'
  | 'publications'
  | 'relatedMaterial'
  | 'useRestrictions'

/** Words as notes, works as notes with their addresses. */
const asNotes =
  (field: NoteField, as: (value: Value) => Note): Field =>
  (values, said) => {
    said[field] = more(said[field], values.map(as))
  }

const isLevel = (word: string): word is Level => Object.hasOwn(levelNames, word)
const levelOf = (name: string): Level | undefined =>
  Object.keys(levelNames)
    .filter(isLevel)
    .find(level => level !== 'otherlevel' && levelNames[level].toLowerCase() === name)

function level(values: readonly Value[], said: Said): void {
  for (const word of values.map(addressOf).filter(value => value !== undefined)) {
    const name = word.replace(/^.*recordSetTypes#/, '').toLowerCase()
    const known = isLevel(name) ? name : levelOf(name)
    if (known) said.level = known
    else {
      said.level ??= 'otherlevel'
      said.otherLevel = word
    }
  }
}

/** Paragraphs; those that say bulk dates are dates. */
function description(values: readonly Value[], said: Said): void {
  for (const words of values.map(wordsOf)) {
    if (words === undefined) continue
    const parts = words.split(/\n{2,}/)
    const bulk = parts.filter(part => BULK.test(part))
    const rest = parts.filter(part => !BULK.test(part)).join('\n\n')
    if (rest.trim() !== '') said.scopeContent = more(said.scopeContent, [note(rest)])
    for (const part of bulk) said.dates = more(said.dates, [{ ...dateIn(part.replace(BULK, '$1')), type: 'bulk' }])
  }
}

const BULK = /^Bulk dates: (\S.{0,200}?)\.?$/

function dateIn(words: string, event?: string): UnitDate {
  const { span, members } = parseNormal(words.replaceAll('..', ''))
  return { text: words, ...span, ...(members && { members }), ...(event !== undefined && { event }) }
}

const dated =
  (event?: string): Field =>
  (values, said) => {
    said.dates = more(
      said.dates,
      statements(values).map(({ text: words }) => dateIn(words, event)),
    )
  }

const extents: Field = (values, said, node) => {
  said.physicalDescriptions = more(said.physicalDescriptions, extentsIn(values, node))
}

function facets(values: readonly Value[], said: Said): void {
  said.physicalDescriptions = more(said.physicalDescriptions, [{ text: '', facets: statements(values) }])
}

function sizes(values: readonly Value[], said: Said): void {
  said.physicalDescriptions = more(said.physicalDescriptions, [{ text: '', dimensions: statements(values) }])
}

function licences(values: readonly Value[], said: Said): void {
  said.rightsUris = more(
    said.rightsUris,
    values.map((value): LinkStatement => {
      const work = thingOf(value)
      const words = [...texts(work, 'name'), ...texts(work, 'text')].join('. ')
      const href = addressOf(valuesOf(work, 'url')[0]) ?? addressOf(value)
      const refused = text(work, 'identifier')
      const target = href ?? refused
      return { text: words || (href ?? ''), link: { ...(target !== undefined && { href: target }) } }
    }),
  )
}

const points =
  (type?: 'genre' | 'place' | 'subject'): Field =>
  (values, said, _, reading) => {
    said.accessPoints = more(
      said.accessPoints,
      values.flatMap(value => subjectsIn(value, reading, type)),
    )
  }

/** Who made it. Of an `author` schema.org says: the same as the creator. */
function creators(values: readonly Value[], said: Said, node: Thing, reading: Reading): void {
  const before = said.creators
  const isNew = ({ type, text: words }: Name): boolean =>
    !before?.some(known => known.type === type && known.text === words)
  said.creators = more(before, values.flatMap(value => namesIn(value, reading)).filter(isNew))
  const histories = values
    .map(thingOf)
    .filter(agent => agent !== undefined && reading.historians.get(agent) === node)
    .flatMap(agent => texts(agent, 'description'))
  if (histories.length > 0) said.biogHist = more(said.biogHist, histories.map(note))
}

/** What each property of a unit says, in the order in which they are read. */
export const unitFields: Readonly<Record<string, Field>> = {
  ...structure,
  additionalType: level,
  name(values, said) {
    const [first, ...others] = statements(values)
    if (first) said.title = first
    if (others.length > 0) said.otherTitles = more(said.otherTitles, others)
  },
  alternateName(values, said) {
    said.otherTitles = more(said.otherTitles, statements(values))
  },
  identifier: identifiers,
  abstract(values, said) {
    const parts = statements(values).flatMap(({ text: words }) => words.split(/\n{2,}/))
    said.abstract = more(
      said.abstract,
      parts.map(part => ({ text: part })),
    )
  },
  description,
  text(values, said) {
    said.fullText = more(
      said.fullText,
      statements(values).map(({ text: words }) => note(words)),
    )
  },
  creator: creators,
  author: creators,
  holdingArchive(values, said, _, reading) {
    said.repository = more(
      said.repository,
      values.flatMap(value => repositoriesIn(value, reading)),
    )
  },
  dateCreated: dated(),
  temporalCoverage: dated(),
  datePublished: dated('publication'),
  dateModified: dated('modification'),
  copyrightYear: dated('copyright'),
  materialExtent: extents,
  material: facets,
  size: sizes,
  inLanguage(values, said) {
    said.languages = more(said.languages, values.map(languageIn))
  },
  itemLocation(values, said) {
    const { containers, places } = holdingsIn(values.flatMap(locationIn), said.id)
    if (containers.length > 0) said.containers = containers
    if (places.length > 0) said.physicalLocations = places.map(place => ({ text: place }))
  },
  conditionsOfAccess: asNotes('accessRestrictions', proseIn),
  usageInfo: asNotes('useRestrictions', proseIn),
  license: licences,
  creditText: asNotes('preferredCitation', proseIn),
  about: points(),
  keywords: points('subject'),
  contentLocation: points('place'),
  genre: points('genre'),
  associatedMedia(values, said) {
    said.digitalObjects = more(said.digitalObjects, values.map(mediumIn))
  },
  mentions(values, said, node, reading) {
    const end = values.findIndex(value => !isWork(value))
    const works = end < 0 ? values : values.slice(0, end)
    const others = values.slice(works.length)
    if (works.length > 0) asNotes('relatedMaterial', mentionIn)(works, said, node, reading)
    if (others.length > 0) said.relations = more(said.relations, others.map(relationIn))
  },
  isBasedOn: asNotes('originalsLocation', proseIn),
  collectionSize(_, said, node, reading) {
    if (valuesOf(node, 'materialExtent').length === 0) extents([], said, node, reading)
  },
  subjectOf(values, said, node, reading) {
    const works = worksAbout(values, node, reading)
    if (works.length > 0) asNotes('publications', publicationIn)(works, said, node, reading)
  },
}
