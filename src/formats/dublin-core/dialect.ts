import { addressOf, type RecordContext } from './context.ts'
import { dctermsCrosswalk } from './dcterms.crosswalk.ts'
import { address, type DublinCoreElement } from './element.ts'
import { codeOf } from './identifiers.ts'
import { oaiDcCrosswalk } from './oai-dc.crosswalk.ts'
import type { Crosswalk } from './row.ts'
import { type DctermsTerm, dctermsTerms, oaiDcTerms } from './terms.ts'
import { ownName } from './titles.ts'

/** One way of writing Dublin Core: its table, and what only it says of the place of a unit in the whole. */
export interface Dialect {
  readonly name: 'oai-dc' | 'dcterms'
  readonly crosswalk: Crosswalk<DctermsTerm>
  /** The properties in the order of a record. */
  readonly terms: readonly DctermsTerm[]
  /** The units a unit is part of: its parent and the whole, by title and code, and by address where they have one. */
  placeInWhole(context: RecordContext): DublinCoreElement[]
  /** Whether it has terms for what a unit is made of: see {@link partsOf}. */
  readonly namesParts: boolean
}

/** The fifteen elements in the wrapper of OAI-PMH. */
export const oaiDcDialect: Dialect = {
  name: 'oai-dc',
  crosswalk: oaiDcCrosswalk,
  terms: oaiDcTerms,
  placeInWhole: context =>
    wholes(context).map(({ name }) => ({
      term: 'relation',
      text: '',
      ...(name !== '' && { before: `Is part of: ${name}` }),
    })),
  namesParts: false,
}

/** The fifty-five DCMI terms. */
export const dctermsDialect: Dialect = {
  name: 'dcterms',
  crosswalk: dctermsCrosswalk,
  terms: dctermsTerms,
  placeInWhole: context =>
    wholes(context).flatMap(({ name, at }) => [
      ...(at === undefined ? [] : [address('isPartOf', at)]),
      { term: 'isPartOf' as const, text: '', before: name },
    ]),
  namesParts: true,
}

/** What a unit is made of, by the titles and addresses of its parts. */
export function partsOf(titles: readonly string[], addresses: readonly string[]): DublinCoreElement[] {
  return [{ term: 'tableOfContents', text: titles.join('; ') }, ...addresses.map(at => address('hasPart', at))]
}

/** The parent and, if it is another unit, the top unit. */
function wholes(context: RecordContext): { readonly name: string; readonly at: string | undefined }[] {
  const { path } = context
  const lengths = path.length > 2 ? [path.length - 1, 1] : path.length === 2 ? [1] : []
  return lengths.map(length => {
    const part = path.slice(0, length)
    const unit = part.at(-1) ?? {}
    const code = codeOf(part)
    const title = ownName(unit)
    const whole = code ? code.before + code.own : ''
    const name = title.includes(whole) ? title : [title, whole].filter(words => words !== '').join(', ')
    return { name, at: addressOf(unit, length === 1, context) }
  })
}
