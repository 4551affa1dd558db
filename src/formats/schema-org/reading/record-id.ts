import { isThing, type Thing } from '../../../linked-data/graph/thing.ts'
import { isAddress } from './prose.ts'
import { text, thingOf, valuesOf } from './values.ts'

const URN = 'urn:x-findingaid:'

/** Whether the id of a thing was made for the document. */
export const isMade = ({ id, isRelative }: Thing): boolean => isRelative || id?.startsWith(URN) === true

/** A unit, and the ids it has besides its own that were made for the document. */
export const madeIds = (node: Thing): readonly Thing[] => {
  const same = ['sameAs', 'url'].flatMap(property => valuesOf(node, property)).filter(isThing)
  return [node, ...same.filter(isMade)]
}

/** The id of a unit within its finding aid: the last step of the id that the document made for it, or else of its own. */
export function unitIdOf(node: Thing): string | undefined {
  const made = madeIds(node).filter(isMade)
  for (const { id = '', isRelative } of made.length > 0 ? made : [node]) {
    const step = isRelative || !id.startsWith(URN) ? id.split('#')[1] : id.slice(id.lastIndexOf(':') + 1)
    if (step !== undefined && step !== '') return decoded(step)
  }
  return undefined
}

/** What the ids of units are made of besides: the identifier of the finding aid, or the code of the whole. */
export function recordOf(top: Thing): string | undefined {
  for (const { id = '', isRelative } of madeIds(top)) {
    if (isRelative && id.includes('#')) return recordIdIn(id.slice(0, id.indexOf('#')), true)
    if (id.startsWith(URN)) return recordIdIn(id.slice(0, id.lastIndexOf(':')), false)
  }
  return undefined
}

/** The archive code that the ids of units are made of, where they are URNs and it is one that has its country before it. */
export function agencyOf(node: Thing): string | undefined {
  const urn = madeIds(node).find(({ id }) => id?.startsWith(URN))?.id ?? ''
  const agency = decoded(urn.slice(URN.length).split(':', 1)[0] ?? '')
  return /^[A-Z]{1,4}-./.test(agency) ? agency : undefined
}

/** Whether a page says by which identifier the finding aid is known. */
export const isNamed = (page: Thing): boolean =>
  valuesOf(page, 'identifier').some(value => text(thingOf(value), 'propertyID') === 'finding aid identifier')

/** The identifier of a page that states none: the last step of its own address, where that was made for the document. */
export const recordIdOf = ({ id, isRelative }: Thing): string | undefined =>
  id === undefined || id.startsWith('_:') ? undefined : recordIdIn(id, isRelative)

function recordIdIn(id: string, isRelative: boolean): string | undefined {
  const last = isRelative ? id.slice(id.lastIndexOf('/') + 1) : id
  if (isAddress(last)) return undefined
  const step = last.startsWith('urn:') ? last.split(':').at(-1) : last
  return step === undefined || step === '-' || step === '' ? undefined : decoded(step)
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
