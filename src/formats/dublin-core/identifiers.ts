import type { Identifier } from '../../model/identifier.ts'
import { tidy } from '../../model/prose-text.ts'
import type { LinkStatement, Unit } from '../../model/unit.ts'
import { addressOf, unitOf } from './context.ts'
import { address, type DublinCoreElement, isUri } from './element.ts'
import { rightsAddress } from './rights-uri.ts'
import type { Codec } from './row.ts'

/** What a component's code needs before it to be the whole code of the unit. */
interface Composite {
  readonly before: string
  readonly own: string
}

/**
 * The code of the last unit of a path, with the codes of the units above where its own is only their continuation: one that
 * begins with a separator, or a bare number or letters of at most four characters.
 *
 * @example codeOf([{ referenceCode: { text: 'MS 1' } }, { referenceCode: { text: '/2' } }]) // { before: 'MS 1', own: '/2' }
 */
export function codeOf(path: readonly Unit[]): Composite | undefined {
  let above = ''
  let last: Composite | undefined
  for (const { referenceCode } of path) {
    const own = tidy(referenceCode?.text ?? '')
    last = own === '' ? undefined : { before: continuation(above, own), own }
    if (last) above = last.before + last.own
  }
  return last
}

function continuation(above: string, own: string): string {
  if (above === '' || own === above) return ''
  if (own.startsWith(above) && /^[^\p{L}\p{N}]/u.test(own.slice(above.length))) return ''
  if (/^[/.:_\u2013\u2014-]/.test(own)) return above
  return /^[\p{L}\p{N}]{1,4}$/u.test(own) ? `${above}/` : ''
}

/** Country and repository, as they stand before a reference code: an ISIL, or what is known of it. */
function repositoryPrefix(path: readonly Unit[]): string {
  const codes = path.map(({ referenceCode }) => referenceCode).reverse()
  const country = tidy(codes.find(code => code?.countryCode)?.countryCode ?? '')
  const repository = tidy(codes.find(code => code?.repositoryCode)?.repositoryCode ?? '')
  if (repository === '') return country
  return country === '' || repository.toLowerCase().startsWith(`${country.toLowerCase()}-`)
    ? repository
    : `${country}-${repository}`
}

/** The full reference code: country, repository and local code. ISAD(G) 3.1.1; DACS 2.1. */
export const referenceCode: Codec<Identifier, 'identifier'> = {
  terms: ['identifier'],
  write: (code, { path }) => {
    const composite = codeOf(path)
    if (!composite) return uriOf(code)
    const { before, own } = composite
    const prefix = repositoryPrefix(path)
    const known = prefix === '' || (before + own).startsWith(prefix)
    return [...uriOf(code), { term: 'identifier', before: (known ? '' : `${prefix} `) + before, text: own }]
  },
}

/** Other codes, one element for each. */
export const otherIdentifiers: Codec<readonly Identifier[], 'identifier'> = {
  terms: ['identifier'],
  write: codes =>
    codes.flatMap(code => {
      const text = tidy(code.text)
      return text === code.uri ? uriOf(code) : [...uriOf(code), { term: 'identifier', text }]
    }),
}

const uriOf = ({ uri }: Identifier): DublinCoreElement<'identifier'>[] =>
  uri === undefined ? [] : [address('identifier', tidy(uri))]

/** Persistent addresses of the unit, one element for each. */
export const persistentUris: Codec<readonly LinkStatement[], 'identifier'> = {
  terms: ['identifier'],
  write: links => links.map(link => address('identifier', tidy(link.link.href ?? '') || tidy(link.text))),
}

/** The unit's own identifier, as part of its address. */
export const unitAddress: Codec<string, 'identifier'> = {
  terms: ['identifier'],
  write: (_, context) => {
    const at = addressOf(unitOf(context), context.path.length === 1, context)
    return at === undefined ? [] : [address('identifier', at)]
  },
}

/** Licences and rights statements by their addresses. */
export function addresses<Term extends 'license' | 'rights'>(term: Term): Codec<readonly LinkStatement[], Term> {
  return {
    terms: [term],
    write: (links, { profile }) =>
      links.flatMap(({ text, link }) => {
        const href = tidy(link.href ?? '')
        const words = tidy(text)
        const first = href === '' ? [] : [rightsAddress(term, href, profile)]
        return words === '' || words === href
          ? first
          : [...first, isUri(words) ? rightsAddress(term, words, profile) : { term, text: words }]
      }),
  }
}
