import { uri, webAddress } from '../../linked-data/address.ts'
import { codesLost, type Lost, leftovers, nothingLost, together } from '../../linked-data/lost.ts'
import type { Identifier } from '../../model/identifier.ts'
import { tidy } from '../../model/prose-text.ts'
import type { LinkStatement, Unit } from '../../model/unit.ts'
import { add, type Draft, embedded } from './node.ts'
import type { AtUnit, Codec } from './row.ts'

/** The full reference code: country or repository code before the code of the unit, unless it begins with that. */
export function fullCode({ text, repositoryCode, countryCode }: Identifier): string {
  const before = repositoryCode ?? countryCode ?? ''
  const own = tidy(text)
  const isFull = before === '' || own.toLowerCase().startsWith(before.toLowerCase())
  return isFull ? own : `${before} ${own}`.trim()
}

/** The reference code in full, and what else stands for the unit with it. */
export const referenceCode: Codec<Identifier, AtUnit> = (code, { node }) => {
  const value = fullCode(code)
  if (value !== '') add(node, 'identifier', embedded('PropertyValue', { propertyID: 'reference code', value }))
  return together([sameAs(code, node), machineForm(code), leftovers(code, codeWords)])
}

const codeWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'countryCode',
  'repositoryCode',
  'identifier',
  'uri',
])

const machineForm = ({ identifier, text }: Identifier): Lost =>
  identifier === undefined || tidy(identifier) === tidy(text) ? nothingLost : codesLost

/** The URI of a code that is not the id of the node already. */
function sameAs({ uri: given }: Identifier, node: Draft): Lost {
  if (given === undefined) return nothingLost
  const address = uri(given)
  if (address === undefined) {
    if (tidy(given) !== '') add(node, 'identifier', embedded('PropertyValue', { identifier: tidy(given) }))
  } else if (address !== node.id) add(node, 'sameAs', address)
  return nothingLost
}

/** What a code is said to be that is not the reference code, where nothing else shows that. */
export const OTHER = 'other identifier'

const hasCode = ({ referenceCode: code }: Unit): boolean => code !== undefined && fullCode(code) !== ''

const otherWords: ReadonlySet<string> = new Set(['text', 'content', 'localType', 'label', 'uri', 'identifier'])

/** Former and other codes, each with what sort of code it is. */
export const otherIdentifiers: Codec<readonly Identifier[], AtUnit> = (all, { unit, node }) => {
  for (const { text, localType, label, uri: given, identifier } of all) {
    const url = webAddress(given)
    const kind = tidy(localType ?? '')
    const said = {
      propertyID: kind || tidy(label ?? '') || (hasCode(unit) ? '' : OTHER),
      name: kind === '' ? undefined : tidy(label ?? ''),
      value: tidy(text),
      url,
      identifier: [url === undefined ? tidy(given ?? '') : '', tidy(identifier ?? '')].filter(code => code !== ''),
    }
    add(node, 'identifier', embedded('PropertyValue', said))
  }
  return leftovers(all, otherWords)
}

const linkWords: ReadonlySet<string> = new Set(['text', 'content', 'href'])

/** URIs that stand for the unit: its id, or other URIs of the same thing; their words as codes when they say more. */
export const persistentUris: Codec<readonly LinkStatement[], AtUnit> = (all, { unit, node, scope }) => {
  for (const { text, link } of all) {
    const address = uri(link.href ?? text)
    if (link.href && address === undefined) scope.refuse(link.href)
    if (address !== undefined && address !== node.id) add(node, 'sameAs', address)
    const words = tidy(text)
    const value = words !== '' && !(address ?? '').includes(words) ? words : undefined
    const refused = address === undefined ? tidy(link.href ?? '') : undefined
    if (value || refused) {
      const url = address === undefined ? undefined : webAddress(address)
      const propertyID = hasCode(unit) ? undefined : OTHER
      const said = { propertyID, value: value ?? refused, url, identifier: value && refused }
      add(node, 'identifier', embedded('PropertyValue', said))
    }
  }
  return leftovers(all, linkWords)
}
