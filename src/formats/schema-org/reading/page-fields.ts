import type { Value } from '../../../linked-data/graph/thing.ts'
import { paragraphs } from '../../../linked-data/reading/prose.ts'
import { type Control, isPublicationStatus } from '../../../model/control.ts'
import type { MaterialLanguage } from '../../../model/language.ts'
import type { Reading } from './at.ts'
import { languageIn } from './languages.ts'
import { identifiers } from './page-identifiers.ts'
import { nameOf } from './prose.ts'
import { publishers } from './publishers.ts'
import { address, addressOf, text, texts, thingOf, wordsOf } from './values.ts'

/** A description control area in the making. */
export type SaidOfPage = { -readonly [Field in keyof Control]?: Control[Field] }

type Field = (values: readonly Value[], said: SaidOfPage, reading: Reading) => void

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
    const href = address(work, 'url') ?? addressOf(value) ?? text(work, 'identifier')
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
    if (word === undefined) continue
    if (isPublicationStatus(word)) said.publicationStatus = word
    else said.localStatus = word
  }
}

const inScript = ([script]: MaterialLanguage['scripts'] = []) => ({
  ...(script?.code !== undefined && { scriptCode: script.code }),
  ...(script?.text !== undefined && { scriptText: script.text }),
})

/** What each property of the page of a finding aid says, in the order in which they are read. */
export const pageFields: Readonly<Record<string, Field>> = {
  name: titled('proper'),
  alternativeHeadline: titled('subtitle'),
  alternateName: titled('filing'),
  author: named('authors'),
  funder: named('sponsors'),
  version(values, said) {
    said.edition = values.map(wordsOf).flatMap(words => paragraphs(words ?? ''))
  },
  publisher: publishers,
  datePublished(values, said) {
    const dates = values.map(wordsOf).filter(date => date !== undefined)
    said.publication = [
      ...(said.publication ?? []),
      ...dates.map(date => ({ type: 'date', text: date, normal: date }) as const),
    ]
  },
  identifier: identifiers,
  url() {},
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
    said.languages = values.flatMap(value => {
      const { scripts, ...language } = languageIn(value) ?? {}
      return Object.keys(language).length === 0 ? [] : [{ ...language, ...inScript(scripts) }]
    })
  },
  license: rights,
  creativeWorkStatus: status,
  mainEntity() {},
  breadcrumb() {},
  relatedLink() {},
}
