import { tidy } from '../model/prose-text.ts'
import type { Level } from '../model/unit.ts'
import { levelNames } from '../report/breadcrumb.ts'

/** One set of records, as ListSets tells of it. */
export interface OaiSet {
  /** Its place in the hierarchy of sets, the parts joined by colons. */
  readonly spec: string
  readonly name: string
}

/** The sets that hold the others. A record in `level:series` is in `level` too. */
export const setsOfSets: readonly OaiSet[] = [
  { spec: 'collection', name: 'Finding aids, each with its units' },
  { spec: 'level', name: 'Levels of description' },
  { spec: 'repository', name: 'Repositories that hold the materials' },
]

/**
 * A text as one part of the name of a set, which may hold few characters: what a URI would escape is escaped with a tilde.
 *
 * @example setPart('MS 1') // 'MS~201'
 */
export const setPart = (text: string): string =>
  encodeURIComponent(tidy(text).replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('~', '~7E')
    .replaceAll('%', '~')

/** Whether a text is written as the name of a set is. OAI-PMH 2.0, 2.6. */
export const isSetSpec = (text: string): boolean => /^[A-Za-z0-9\-_.!~*'()]+(?::[A-Za-z0-9\-_.!~*'()]+)*$/.test(text)

/** Whether a record that is in one set is in another: in the same, or in one above it. */
export const isWithin = (spec: string, set: string): boolean => spec === set || spec.startsWith(`${set}:`)

/** The set of one finding aid and its units. */
export const collectionSet = (findingAid: string, title: string): OaiSet => ({
  spec: `collection:${setPart(findingAid)}`,
  name: tidy(title) === '' ? findingAid : tidy(title),
})

/** The set of all that one repository holds, by its code if it has one. */
export const repositorySet = (name: string, code?: string): OaiSet => ({
  spec: `repository:${setPart(code ?? name)}`,
  name: tidy(name) === '' ? (code ?? name) : tidy(name),
})

/** The set of all units of one level. */
export const levelSet = (level: Level): OaiSet => ({
  spec: `level:${level}`,
  name: level === 'otherlevel' ? 'Other level' : levelNames[level],
})
