import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import { paragraphs } from '../../../linked-data/reading/prose.ts'
import type { Control } from '../../../model/control.ts'
import { languageCode, languageName } from '../../../values/index.ts'
import { isAddress, nameOf } from './prose.ts'
import { address, addressOf, text, texts, thingOf, valuesOf, wordsOf } from './values.ts'

/** A description control area in the making. */
export type SaidOfPage = { -readonly [Field in keyof Control]?: Control[Field] }

type Field = (values: readonly Value[], said: SaidOfPage, node: Thing) => void

const wordsIn = (values: readonly Value[]): readonly string[] =>
  values.map(value => nameOf(thingOf(value), value) ?? wordsOf(value)).filter(words => words !== undefined)

const titled =
  (kind: 'proper' | 'subtitle' | 'filing'): Field =>
  (values, said) => {
    said.titles = [...(said.titles ?? []), ...wordsIn(values).map(words => ({ kind, text: words }))]
  }

const named =
  (field: 'authors' | 'sponsors'): Field =>
  (values, said) => {
    said[field] = wordsIn(values).map(words => ({ text: words }))
  }

function identifiers(values: readonly Value[], said: SaidOfPage): void {
  for (const value of values) {
    const code = thingOf(value)
    const words = text(code, 'value') ?? wordsOf(value)
    const kind = text(code, 'propertyID')
    if (words === undefined) continue
    if (kind === 'finding aid identifier' && said.recordId === undefined) said.recordId = words
    else if (kind === 'number') said.publication = [...(said.publication ?? []), { type: 'number', text: words }]
    else
      said.otherRecordIds = [
        ...(said.otherRecordIds ?? []),
        { kind: 'identifier', text: words, ...(kind !== undefined && { localType: kind }) },
      ]
  }
}

/** The first publisher is the agency; its name stands in the statement of publication only when it is another. */
function publishers(values: readonly Value[], said: SaidOfPage): void {
  for (const [i, value] of values.entries()) {
    const node = thingOf(value)
    const name = nameOf(node, value)
    const code = valuesOf(node, 'identifier')
      .map(inner => thingOf(inner))
      .find(inner => text(inner, 'propertyID') === 'ISIL')
    const isil = text(code, 'value')
    const words = texts(node, 'description').flatMap(paragraphs)
    if (i === 0)
      said.agency = {
        ...(name !== undefined && { name }),
        ...(isil !== undefined && { code: isil }),
        ...(words.length > 0 && { note: words }),
      }
    else if (name !== undefined) said.publication = [...(said.publication ?? []), { type: 'publisher', text: name }]
  }
}

const event =
  (type: 'created' | 'revised'): Field =>
  (values, said) => {
    said.events = [
      ...(said.events ?? []),
      ...values.map(wordsOf).flatMap(date => (date === undefined ? [] : [{ type, date, dateText: date }])),
    ]
  }

function rights(values: readonly Value[], said: SaidOfPage): void {
  said.rights = values.map(value => {
    const work = thingOf(value)
    const href = address(work, 'url') ?? addressOf(value)
    const words = texts(work, 'text').flatMap(paragraphs)
    const abbreviation = text(work, 'alternateName')
    return {
      citation: text(work, 'name') ?? href ?? '',
      ...(href !== undefined && { href }),
      ...(abbreviation !== undefined && { abbreviation }),
      ...(words.length > 0 && { note: words }),
    }
  })
}

function status(values: readonly Value[], said: SaidOfPage): void {
  for (const word of values.map(wordsOf)) {
    if (word === 'approved' || word === 'inprocess' || word === 'published') said.publicationStatus = word
    else if (word !== undefined) said.localStatus = word
  }
}

/** What each property of the page of a finding aid says. */
export const pageFields: Readonly<Record<string, Field>> = {
  name: titled('proper'),
  alternativeHeadline: titled('subtitle'),
  alternateName: titled('filing'),
  identifier: identifiers,
  url(values, said) {
    const links = values.map(addressOf).filter(href => href !== undefined)
    said.otherRecordIds = [
      ...(said.otherRecordIds ?? []),
      ...links.map(href => ({ kind: 'representation', text: href, href }) as const),
    ]
  },
  publisher: publishers,
  author: named('authors'),
  funder: named('sponsors'),
  version(values, said) {
    said.edition = values.map(wordsOf).flatMap(words => paragraphs(words ?? ''))
  },
  datePublished(values, said) {
    const dates = values.map(wordsOf).filter(date => date !== undefined)
    said.publication = [
      ...(said.publication ?? []),
      ...dates.map(date => ({ type: 'date', text: date, normal: date }) as const),
    ]
  },
  dateCreated: event('created'),
  dateModified: event('revised'),
  description(values, said) {
    said.notes = values.map(wordsOf).map(words => ({ blocks: paragraphs(words ?? '') }))
  },
  isPartOf(values, said) {
    said.series = values.flatMap(value => {
      const node = thingOf(value)
      return [nameOf(node, value) ?? (node ? '' : (addressOf(value) ?? '')), ...texts(node, 'description')].flatMap(
        paragraphs,
      )
    })
  },
  inLanguage(values, said) {
    said.languages = wordsIn(values).map(words => {
      const code = languageCode(words)
      const name = code === undefined ? words : languageName(code)
      return { ...(code !== undefined && { code }), ...(name !== undefined && { text: name }) }
    })
  },
  license: rights,
  creativeWorkStatus: status,
  mainEntity() {},
  breadcrumb() {},
  relatedLink() {},
}

/** The identifier of a page that states none: the last step of its own address, where that was made for the document. */
export function recordIdOf({ id, isRelative }: Pick<Thing, 'id' | 'isRelative'>): string | undefined {
  if (id === undefined || id.startsWith('_:')) return undefined
  if (isRelative && id.includes('/')) return recordIdOf({ id: id.slice(id.lastIndexOf('/') + 1), isRelative })
  if (isAddress(id)) return undefined
  const step = id.startsWith('urn:') ? id.split(':').at(-1) : id
  return step === '-' || step === '' ? undefined : step
}
