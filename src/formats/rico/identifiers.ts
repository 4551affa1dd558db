import { uri, webAddress } from '../../linked-data/address.ts'
import { codesLost, leftovers, together } from '../../linked-data/lost.ts'
import type { Identifier } from '../../model/identifier.ts'
import { tidy } from '../../model/prose-text.ts'
import type { LinkStatement } from '../../model/unit.ts'
import { add, draft, finished, type Node } from './node.ts'
import type { AtFindingAid, AtUnit, Codec } from './row.ts'
import { noteIn } from './words.ts'

type At = AtUnit | AtFindingAid

/** What is said of one identifier. */
interface Said {
  readonly text: string
  /** What sort of identifier it is. */
  readonly kind: string
  readonly uri?: string | undefined
  readonly machine?: string | undefined
  /** What sort of thing bears it, in words. */
  readonly sort?: string | undefined
  readonly note?: string | undefined
}

/** An identifier as a node with its type. */
export function identifierNode({ text, kind, uri: given, machine, sort, note }: Said, at: At): Node | undefined {
  const value = tidy(text)
  const code = tidy(machine ?? '')
  if (value === '' && code === '' && !given) return undefined
  const node = draft(at.part('identifier'), 'Identifier')
  add(node, 'rdfs:label', value || code || given)
  add(node, 'textualValue', value)
  if (code !== value) add(node, 'identifier', code)
  if (kind !== '') add(node, 'hasIdentifierType', { '@id': at.scope.things.term('IdentifierType', { text: kind }).id })
  add(node, 'type', tidy(sort ?? ''))
  add(node, noteIn(at.scope), tidy(note ?? ''))
  const address = uri(given)
  if (address !== undefined) add(node, 'rdfs:seeAlso', { '@id': address })
  else if (given !== undefined) add(node, 'identifier', tidy(given))
  return finished(node, at.scope.release)
}

const codeWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'countryCode',
  'repositoryCode',
  'identifier',
  'uri',
  'localType',
  'label',
  'language',
])

/** The reference code, in full as words, and by itself as an identifier of that type. */
export const referenceCode: Codec<Identifier, AtUnit> = (code, at) => {
  const before = code.repositoryCode ?? code.countryCode ?? ''
  const text = tidy(code.text)
  const isFull = before === '' || text.toLowerCase().startsWith(before.toLowerCase())
  if (text !== '') add(at.node, 'identifier', isFull ? text : `${before} ${text}`)
  const said = { text, kind: 'reference code', uri: code.uri, machine: code.identifier }
  add(at.node, 'hasOrHadIdentifier', identifierNode(said, at))
  const both = code.repositoryCode !== undefined && code.countryCode !== undefined
  const besides = both || (before !== '' && text === '') || code.localType !== undefined || code.label !== undefined
  return together([leftovers(code, codeWords), ...(besides ? [codesLost] : [])])
}

/** Former and other codes, each with what sort of code it is. */
export const otherIdentifiers: Codec<readonly Identifier[], AtUnit> = (all, at) => {
  for (const { text, localType, label, uri: given, identifier } of all)
    add(
      at.node,
      'hasOrHadIdentifier',
      identifierNode({ text, kind: tidy(localType ?? label ?? ''), uri: given, machine: identifier }, at),
    )
  return leftovers(all, codeWords)
}

const linkWords: ReadonlySet<string> = new Set(['text', 'content', 'href', 'language'])

/** URIs that stand for the unit: the id of its node, or the same thing by another; their words where they say more. */
export const persistentUris: Codec<readonly LinkStatement[], AtUnit> = (all, at) => {
  for (const { text, link } of all) {
    const address = uri(link.href ?? text)
    if (link.href && address === undefined) at.scope.refuse(link.href)
    if (address !== undefined && address !== at.node.id) add(at.node, 'owl:sameAs', { '@id': address })
    const words = tidy(text)
    if (address !== undefined && (words === '' || address.includes(words))) continue
    const said = { text: words, kind: 'persistent identifier', uri: address ?? link.href }
    add(at.node, 'hasOrHadIdentifier', identifierNode(said, at))
  }
  return leftovers(all, linkWords)
}

/** An address as what to look at besides, or as words when no program should follow it. */
export function addAddress(given: string | undefined, at: Pick<At, 'node' | 'scope'>): void {
  const address = webAddress(given)
  if (address !== undefined) add(at.node, 'rdfs:seeAlso', { '@id': address })
  else if (given !== undefined && given !== '') {
    at.scope.refuse(given)
    add(at.node, 'identifier', tidy(given))
  }
}
