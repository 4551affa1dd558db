import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import type { Repository } from '../../../model/name.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { linesOf } from './addresses.ts'
import type { Reading } from './at.ts'
import { codesIn } from './codes.ts'
import { isAddress, nameOf } from './prose.ts'
import { addressOf, registeredId, texts, thingOf, valuesOf } from './values.ts'

/** The archive codes of the Library of Congress repeat the ISIL. */
export const isRepeated = (value: Value): boolean =>
  /id\.loc\.gov\/vocabulary\/organizations\//.test(addressOf(value) ?? '')

/** What identifies an archive: its ISILs, and other codes with whose they are. */
interface Codes {
  readonly isils: readonly string[]
  readonly others: readonly TextStatement[]
}

/** The codes of an archive or another body. */
export function codesOf(node: Thing | undefined): Codes {
  const codes = codesIn(node)
  return {
    isils: codes.filter(({ localType }) => localType === 'ISIL').map(({ text: words }) => words),
    others: codes.filter(({ localType }) => localType !== 'ISIL'),
  }
}

/** The addresses of an archive, each by its lines: those where it holds material before that under which it publishes. */
const addressesOf = (node: Thing | undefined): readonly (readonly string[])[] =>
  valuesOf(node, 'address')
    .map(linesOf)
    .filter(lines => lines.join('') !== '')

/** The address under which an archive publishes: where it holds material as well, the last. */
export function addressOfPublisher(node: Thing | undefined, { holders }: Reading): readonly string[] | undefined {
  const all = addressesOf(node)
  return node && holders.has(node) ? all.at(-1) : all[0]
}

/** The name by which an archive publishes: where it holds material as well, the last. */
export function nameOfPublisher(value: Value | undefined, { holders }: Reading): string | undefined {
  const node = thingOf(value)
  return (node && holders.has(node) ? texts(node, 'name').at(-1) : undefined) ?? nameOf(node, value)
}

/**
 * An archive as a repository, by its first name and address. Where it is known by several names, codes or addresses, the
 * others are said as well where the archive comes first, but for those it publishes under.
 */
export function repositoriesIn(value: Value, reading: Reading): readonly Repository[] {
  const node = thingOf(value)
  const first = nameOf(node, value)
  const { isils, others } = codesOf(node)
  const isPublisher = node !== undefined && reading.publishers.has(node)
  const [address, ...addresses] = addressesOf(node)
  const own = registeredId(node)
  const uri =
    own !== undefined && isAddress(own)
      ? own
      : valuesOf(node, 'sameAs')
          .filter(link => !isRepeated(link))
          .map(addressOf)[0]
  const codes = [
    ...(uri === undefined ? [] : [{ identifier: uri }]),
    ...isils.slice(0, isPublisher ? 1 : undefined).map(identifier => ({ identifier, source: 'isil' })),
    ...(isPublisher ? [] : others.filter(({ text: words }) => words !== uri)).map(coded),
  ]
  if (first === undefined && codes.length === 0 && !address) return []
  const [code, ...furtherCodes] = codes
  const [normal, ...forms] = texts(node, 'alternateName')
  const text = first ?? ''
  const repository: Repository = {
    type: 'corporateBody',
    text,
    ...(normal !== undefined && { normal }),
    ...code,
    ...(address && { address }),
  }
  if (!node || reading.told.has(node)) return [repository]
  reading.told.add(node)
  const names = texts(node, 'name').slice(1, isPublisher ? -1 : undefined)
  const further = [
    ...names.map(name => ({ text: name, ...code })),
    ...forms.map(form => ({ text, normal: form, ...code })),
    ...(isPublisher ? addresses.slice(0, -1) : addresses).map(other => ({ text, ...code, address: other })),
    ...furtherCodes.map(other => ({ text, ...other })),
  ]
  return [repository, ...further.map(said => ({ type: 'corporateBody', ...said }) as const)]
}

const coded = ({ text: identifier, localType }: TextStatement) => ({
  identifier,
  ...(localType !== undefined && { source: localType }),
})

/** Reports the addresses of a publisher that have no place: all but the one that is given, and those of a holder. */
export function reportFurther(node: Thing | undefined, isGiven: boolean, { holders, unread }: Reading): void {
  if (!node) return
  const all = addressesOf(node)
  const further = holders.has(node) ? (isGiven ? [] : all.slice(1).slice(-1)) : all.slice(isGiven ? 1 : 0)
  const values = further.map(lines => ({ words: lines.join(', ') }))
  if (values.length > 0) unread.property('address', values, node)
}
