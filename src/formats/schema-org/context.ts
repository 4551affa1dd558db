import type { PropertyName } from './vocabulary.ts'

/** The namespace of schema.org's terms. The address with `http` is the one its own context and data use. */
export const vocabulary = 'http://schema.org/'

/** The properties whose plain values are addresses, not words. */
const addresses: readonly PropertyName[] = [
  'contentUrl',
  'inDefinedTermSet',
  'isPartOf',
  'license',
  'relatedLink',
  'sameAs',
  'sdLicense',
  'url',
  'usageInfo',
]

/** The properties whose plain values are dates. */
const dates: readonly PropertyName[] = ['dateCreated', 'dateModified', 'datePublished']

/** What the terms of a document mean: plain data, part of every document. */
export type Context = Readonly<Record<string, string | { readonly '@type': string }>>

/**
 * The context that every document carries in itself, so that what its terms mean is fixed in the document and is known
 * without loading anything: neither the network nor a later state of schema.org has a say in it. It says about the terms
 * that are written what schema.org's own context (release 30.0) says about them.
 *
 * @param base the address against which ids in the document are resolved
 */
export function contextOf(base: string | undefined): Context {
  return {
    '@vocab': vocabulary,
    ...(base !== undefined && { '@base': base }),
    ...Object.fromEntries(addresses.map(name => [name, { '@type': '@id' }])),
    ...Object.fromEntries(dates.map(name => [name, { '@type': 'Date' }])),
  }
}
