import { isThing, type Thing, type Value } from '../../../linked-data/graph/thing.ts'
import type { UnitDate } from '../../../model/date.ts'
import type { DigitalObject } from '../../../model/digital-object.ts'
import type { Extent } from '../../../model/extent.ts'
import type { Identifier } from '../../../model/identifier.ts'
import type { Name } from '../../../model/name.ts'
import type { Level, LinkStatement, Unit } from '../../../model/unit.ts'
import { levelNames } from '../../../report/breadcrumb.ts'
import { languageCode, languageName, parseContainer, parseNormal } from '../../../values/index.ts'
import { isAddress, note, workNote } from './prose.ts'
import { nameIn, repositoryIn, subjectIn } from './things.ts'
import { addressOf, registeredId, text, texts, thingOf, valuesOf, wordsOf } from './values.ts'

/** A part of a unit in the making: every field may be added to. */
export type Said = { -readonly [Field in keyof Unit]?: Unit[Field] }

/** Reads the values of one property into fields of a unit. */
type Field = (values: readonly Value[], said: Said, node: Thing) => void

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

/** Words as notes, works and media as notes with their addresses. */
const asNotes =
  (field: NoteField): Field =>
  (values, said) => {
    said[field] = more(
      said[field],
      values.map(value => {
        const work = thingOf(value)
        const words = wordsOf(value)
        return words === undefined ? workNote(work, value) : note(words)
      }),
    )
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
      said.level = 'otherlevel'
      said.otherLevel = word
    }
  }
}

function identifiers(values: readonly Value[], said: Said): void {
  for (const value of values) {
    const code = thingOf(value)
    const words = text(code, 'value') ?? text(code, 'name') ?? wordsOf(value) ?? ''
    const kind = text(code, 'propertyID')
    const uri = text(code, 'url')
    const machine = text(code, 'identifier')
    const label = text(code, 'value') === undefined ? undefined : text(code, 'name')
    const identifier: Identifier = {
      text: words,
      ...(kind !== undefined && kind !== 'reference code' && { localType: kind }),
      ...(label !== undefined && { label }),
      ...(uri !== undefined && { uri }),
      ...(machine !== undefined && { identifier: machine }),
    }
    if (!said.referenceCode && (kind === undefined || kind === 'reference code')) said.referenceCode = identifier
    else said.otherIdentifiers = more(said.otherIdentifiers, [identifier])
  }
}

function persistent(values: readonly Value[], said: Said, node: Thing): void {
  const links = values
    .map(addressOf)
    .filter(href => href !== undefined && isAddress(href) && href !== node.id)
    .map((href = ''): LinkStatement => ({ text: href, link: { href } }))
  if (links.length > 0) said.persistentUris = more(said.persistentUris, links)
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

/** Quantities and words about extent, material and size, as one statement each. */
function extents(values: readonly Value[], said: Said): void {
  said.physicalDescriptions = more(
    said.physicalDescriptions,
    values.map(value => {
      const quantity = thingOf(value)
      const number = Number(text(quantity, 'value'))
      const unit = text(quantity, 'unitText') ?? ''
      if (!quantity || Number.isNaN(number)) return statements([value])[0] ?? { text: unit }
      const words = `${number} ${unit}`.trim()
      const extent: Extent = { text: words, quantity: number, ...(unit !== '' && { unitText: unit }) }
      return { text: words, extents: [extent] }
    }),
  )
}

function facets(values: readonly Value[], said: Said): void {
  said.physicalDescriptions = more(said.physicalDescriptions, [{ text: '', facets: statements(values) }])
}

function sizes(values: readonly Value[], said: Said): void {
  said.physicalDescriptions = more(said.physicalDescriptions, [{ text: '', dimensions: statements(values) }])
}

function languages(values: readonly Value[], said: Said): void {
  said.languages = more(
    said.languages,
    values.map(value => {
      const words = text(thingOf(value), 'name') ?? wordsOf(value)
      const code = words === undefined ? undefined : languageCode(words)
      const name = code === undefined ? words : languageName(code)
      return { ...(code !== undefined && { code }), ...(name !== undefined && { text: name }) }
    }),
  )
}

/** Boxes and folders as containers, other words as places. */
function locations(values: readonly Value[], said: Said): void {
  for (const words of statements(values).flatMap(({ text: all }) => all.split('; '))) {
    const found = parseContainer({ text: words }).containers.map(({ container }) => ({
      ...container,
      text: container.indicator ?? container.text,
    }))
    if (found.some(({ type }) => type !== undefined)) said.containers = more(said.containers, found)
    else said.physicalLocations = more(said.physicalLocations, [{ text: words }])
  }
}

function licences(values: readonly Value[], said: Said): void {
  said.rightsUris = more(
    said.rightsUris,
    values.map((value): LinkStatement => {
      const work = thingOf(value)
      const words = [...texts(work, 'name'), ...texts(work, 'text')].join('. ')
      const href = addressOf(valuesOf(work, 'url')[0]) ?? addressOf(value) ?? text(work, 'identifier')
      return { text: words || (href ?? ''), link: { ...(href !== undefined && { href }) } }
    }),
  )
}

const points =
  (type?: 'genre' | 'place' | 'subject'): Field =>
  (values, said) => {
    said.accessPoints = more(
      said.accessPoints,
      values.map(value => subjectIn(value, type)),
    )
  }

function media(values: readonly Value[], said: Said): void {
  said.digitalObjects = more(
    said.digitalObjects,
    values.map((value): DigitalObject | undefined => {
      const medium = thingOf(value)
      const href = ['contentUrl', 'url'].map(name => addressOf(valuesOf(medium, name)[0])).find(Boolean)
      const address = href ?? registeredId(medium) ?? (medium ? undefined : addressOf(value))
      const title = text(medium, 'name')
      const [label, identifier] = [text(medium, 'alternateName'), text(medium, 'identifier')]
      if (address === undefined && title === undefined && identifier === undefined) return undefined
      const words = texts(medium, 'description')
        .map(note)
        .flatMap(({ blocks }) => blocks)
      return {
        link: { ...(address !== undefined && { href: address }), ...(title !== undefined && { title }) },
        ...(label !== undefined && { label }),
        ...(identifier !== undefined && { identifier }),
        ...(words.length > 0 && { note: words }),
      }
    }),
  )
}

/** Who made it. Of an `author` schema.org says: the same as the creator. */
function creators(values: readonly Value[], said: Said): void {
  const names = values.map(value => nameIn(value))
  const isNew = (name: Name | undefined): boolean =>
    !said.creators?.some(({ type, text: words }) => type === name?.type && words === name.text)
  said.creators = more(said.creators, names.filter(isNew))
  const histories = values.flatMap(value => texts(thingOf(value), 'description'))
  if (histories.length > 0) said.biogHist = more(said.biogHist, histories.map(note))
}

/** What stands in the structure, or repeats it. */
const structure: Field = () => {}

/** What each property of a unit says, in the order in which they are read. */
export const unitFields: Readonly<Record<string, Field>> = {
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
  sameAs: persistent,
  url: persistent,
  abstract(values, said) {
    said.abstract = more(said.abstract, statements(values))
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
  holdingArchive(values, said) {
    said.repository = more(
      said.repository,
      values.map(value => repositoryIn(value)),
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
  inLanguage: languages,
  itemLocation: locations,
  conditionsOfAccess: asNotes('accessRestrictions'),
  usageInfo: asNotes('useRestrictions'),
  license: licences,
  creditText: asNotes('preferredCitation'),
  about: points(),
  keywords: points('subject'),
  contentLocation: points('place'),
  genre: points('genre'),
  associatedMedia: media,
  mentions: asNotes('relatedMaterial'),
  isBasedOn: asNotes('originalsLocation'),
  isPartOf: structure,
  hasPart: structure,
  position: structure,
  mainEntityOfPage: structure,
  collectionSize: structure,
  subjectOf(values, said, node) {
    const works = values.filter(value => !thingOf(value)?.classes.has('WebPage') && !isPage(value))
    if (works.length > 0) asNotes('publications')(works, said, node)
  },
}

/** A link to a page that the document says nothing of. */
const isPage = (value: Value): boolean => isThing(value) && !value.isDescribed
