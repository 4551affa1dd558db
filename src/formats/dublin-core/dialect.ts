import { addressOf, type RecordContext } from './context.ts'
import { dctermsCrosswalk } from './dcterms.crosswalk.ts'
import { address, type DublinCoreElement } from './element.ts'
import { codeOf } from './identifiers.ts'
import { oaiDcCrosswalk } from './oai-dc.crosswalk.ts'
import type { Profile } from './profile.ts'
import type { Crosswalk } from './row.ts'
import { type DctermsTerm, dctermsTerms, oaiDcTerms } from './terms.ts'
import { ownName } from './titles.ts'

/** One way of writing Dublin Core: its table, and what only it says of the place of a unit in the whole. */
export interface Dialect {
  readonly name: 'oai-dc' | 'dcterms' | 'dcterms-jsonld'
  /** Whether its records are nodes with ids, linked to one another. */
  readonly isGraph: boolean
  readonly crosswalk: Crosswalk<DctermsTerm>
  /** The properties in the order of a record. */
  readonly terms: readonly DctermsTerm[]
  /** The units a unit is part of: its parent and the whole, by title and code, and by address where they have one. */
  placeInWhole(context: RecordContext): DublinCoreElement[]
  /** A profile as far as the dialect can follow it. */
  profile(given: Profile): Profile
  /** Whether the record of a unit names its parts. */
  namesParts(profile: Profile): boolean
  /** What a unit is made of, as far as the profile and the dialect have a way to say it. */
  parts(parts: readonly Part[], profile: Profile): DublinCoreElement[]
}

/** A part of a unit, as it is named in the record of the whole. */
export interface Part {
  /** Its title, else its dates; empty when it has neither, or has a record of its own that says them. */
  readonly name: string
  /** Where it is published. */
  readonly at: string | undefined
  /** Its id, where the output is a graph. */
  readonly id?: string | undefined
}

/** The fifteen elements in the wrapper of OAI-PMH. */
export const oaiDcDialect: Dialect = {
  name: 'oai-dc',
  isGraph: false,
  crosswalk: oaiDcCrosswalk,
  terms: oaiDcTerms,
  // An element of the fifteen cannot say that its value is a Period.
  profile: given => ({ ...given, dates: { ...given.dates, ranges: 'interval' } }),
  namesParts: ({ parts }) => parts === 'linked',
  placeInWhole: context =>
    wholes(context).map(({ name }) => ({
      term: 'relation',
      text: '',
      ...(name !== '' && { before: `Is part of: ${name}` }),
    })),
  parts: (parts, profile) =>
    profile.parts !== 'linked'
      ? []
      : parts.map(({ name, at }) =>
          at === undefined
            ? { term: 'relation', text: '', ...(name !== '' && { before: `Has part: ${name}` }) }
            : { term: 'relation', text: '', before: `Has part: ${at}` },
        ),
}

/** The fifty-five DCMI terms. */
export const dctermsDialect: Dialect = {
  name: 'dcterms',
  isGraph: false,
  crosswalk: dctermsCrosswalk,
  terms: dctermsTerms,
  profile: given => given,
  namesParts: ({ parts }) => parts !== 'left out',
  placeInWhole: context =>
    wholes(context).flatMap(({ name, at }) => [
      ...(at === undefined ? [] : [address('isPartOf', at)]),
      { term: 'isPartOf' as const, text: '', before: name },
    ]),
  parts(parts, profile) {
    if (profile.parts === 'left out') return []
    const links = parts.map(({ at, name }) =>
      at !== undefined
        ? address('hasPart', at)
        : { term: 'hasPart' as const, text: profile.parts === 'linked' ? name : '' },
    )
    if (profile.parts === 'linked') return links
    const names = parts.map(({ name }) => name).filter(name => name !== '')
    return [{ term: 'tableOfContents', text: names.join('; ') }, ...links]
  },
}

/** The fifty-five DCMI terms as a graph, with links between units that have records. */
export const dctermsGraphDialect: Dialect = {
  ...dctermsDialect,
  name: 'dcterms-jsonld',
  isGraph: true,
  placeInWhole: context =>
    wholes(context).map(({ name, id = '' }) => ({ term: 'isPartOf', text: '', before: name || id, resource: id })),
  parts(parts, profile) {
    if (profile.parts === 'left out') return []
    const names = parts.map(({ name }) => name).filter(name => name !== '')
    return [
      { term: 'tableOfContents', text: names.join('; ') },
      ...parts.map(({ id = '' }) => ({ term: 'hasPart' as const, text: id, resource: id })),
    ]
  },
}

/** Those of the parent and the top unit that the profile names, each once. */
function wholes(
  context: RecordContext,
): { readonly name: string; readonly at: string | undefined; readonly id: string | undefined }[] {
  const { path, profile } = context
  if (path.length < 2) return []
  const lengths = new Set(profile.partOf.map(which => (which === 'parent' ? path.length - 1 : 1)))
  return [...lengths].map(length => {
    const part = path.slice(0, length)
    const unit = part.at(-1) ?? {}
    const code = codeOf(part)
    const title = ownName(unit)
    const whole = code ? code.before + code.own : ''
    const name = title.includes(whole) ? title : [title, whole].filter(words => words !== '').join(', ')
    return { name, at: addressOf(unit, length === 1, context), id: context.ids?.[length - 1] }
  })
}
