import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import { addressParts } from './addresses.ts'
import { isRepeated } from './archives.ts'
import type { Reading } from './at.ts'
import { codesIn } from './codes.ts'
import { addressOf, isPage, isUnit, text, thingOf, valuesOf } from './values.ts'

/** What is read of the things that the properties of a unit, or of a thing it leads to, have as values. */
const ofUnits: Readonly<Record<string, string>> = {
  ...pick(
    'about contentLocation genre keywords',
    'additionalType alternateName geo identifier inDefinedTermSet name termCode',
  ),
  ...pick('author creator', 'additionalType alternateName description identifier name'),
  ...pick('conditionsOfAccess creditText isBasedOn subjectOf usageInfo', 'description identifier name text url'),
  ...pick('inDefinedTermSet inLanguage', 'name'),
  address: addressParts.join(' '),
  associatedMedia: 'alternateName contentUrl description identifier name url',
  geo: 'latitude longitude',
  holdingArchive: 'address alternateName archiveHeld identifier name',
  identifier: 'identifier name propertyID url value',
  itemLocation: `address name ${addressParts.join(' ')}`,
  license: 'identifier name text url',
  materialExtent: 'unitText value',
  mentions: 'dateCreated description identifier name text url',
}

/** The same for the properties of a page. */
const ofPages: Readonly<Record<string, string>> = {
  ...pick('author funder inLanguage', 'name'),
  identifier: 'identifier propertyID url value',
  isPartOf: 'description name',
  license: 'alternateName identifier name text url',
  publisher: 'address archiveHeld description identifier name',
}

function pick(properties: string, read: string): Readonly<Record<string, string>> {
  return Object.fromEntries(properties.split(' ').map(property => [property, read]))
}

/** Things in things that are read with them. */
const NESTED = ['address', 'geo', 'identifier', 'inDefinedTermSet'] as const

/** Notes what is read of things, in each of the roles in which units and pages lead to them. */
export function noteThings(
  property: string,
  values: readonly Value[],
  of: 'unit' | 'page',
  read: Map<Thing, Set<string>>,
): void {
  const names = (of === 'unit' ? ofUnits : ofPages)[property]?.split(' ') ?? []
  for (const value of values) {
    const node = thingOf(value)
    if (!node || isUnit(node) || isPage(node)) continue
    const known = read.get(node) ?? new Set()
    const isNew = !read.has(node) || names.some(name => !known.has(name))
    read.set(node, known)
    for (const name of names) known.add(name)
    if (!isNew) continue
    for (const nested of NESTED) if (known.has(nested)) noteThings(nested, valuesOf(node, nested), 'unit', read)
  }
}

/** Reports what no role of a thing had a place for. */
export function reportUnread({ read, holders, unread }: Reading): void {
  for (const [node, known] of read)
    for (const [property, { values }] of node.said) {
      const rest = property === 'sameAs' ? furtherAddresses(node, holders.has(node)) : known.has(property) ? [] : values
      if (rest.length > 0) unread.property(property, rest, node)
    }
}

/** Addresses under which a thing is known as well, but for those that say no more: where it has no code, one is its code. */
function furtherAddresses(node: Thing, isHolder: boolean): readonly Value[] {
  const codes = [node.id, ...codesIn(node).map(({ text }) => text)]
  const others = valuesOf(node, 'sameAs').filter(value => !isRepeated(value) && !codes.includes(addressOf(value)))
  const isCoded = codes.length > 1 || text(node, 'termCode') !== undefined
  return isCoded && !isHolder ? others : others.slice(1)
}
