import { isThing, type Thing } from '../../../linked-data/graph/thing.ts'
import type { Identifier } from '../../../model/identifier.ts'
import type { LinkStatement } from '../../../model/unit.ts'
import { partNumber } from '../parts.ts'
import { type AtUnit, addressesOf, labelOf, some, textOf, textsOf, thingsOf, valuesOf } from './at.ts'

export interface Typed {
  readonly kind: string | undefined
  readonly said: Identifier
}

const PERSISTENT = 'persistent identifier'
const REFERENCE = 'reference code'

/** An identifier node, with what sort of identifier it is. */
export function identifierOf(node: Thing): Typed {
  const label = labelOf(node)
  const text = textOf(node, 'textualValue')
  const machine = textOf(node, 'identifier')
  const uri = addressesOf(node)[0]
  const kind = thingsOf(node, 'hasIdentifierType').map(labelOf)[0]
  return {
    kind,
    said: {
      text: text ?? (machine === undefined && uri === undefined ? (label ?? '') : ''),
      ...(machine !== undefined && { identifier: machine }),
      ...(uri !== undefined && { uri }),
    },
  }
}

const identifiersOf = (thing: Thing): readonly Typed[] => thingsOf(thing, 'hasOrHadIdentifier').map(identifierOf)

const isReference = ({ kind }: Typed): boolean => kind?.toLowerCase() === REFERENCE
const isPersistent = ({ kind }: Typed): boolean => kind === PERSISTENT

/** The reference code: its words, and the code of the country or repository that stands before them in full. */
export function referenceCode(at: AtUnit): Identifier | undefined {
  const { thing, analogue } = at
  const full = textOf(thing, 'identifier')
  const typed = identifiersOf(thing).find(isReference)
  if (!typed) {
    const code = full ?? textOf(analogue, 'identifier')
    return code === undefined ? undefined : { text: code }
  }
  const { said } = typed
  const { text } = said
  const prefix = full?.endsWith(` ${text}`) ? full.slice(0, -text.length - 1) : text === '' ? (full ?? '') : ''
  if (/^[A-Z]{2}$/.test(prefix)) return { ...said, countryCode: prefix }
  const repositoryCode = prefix || holderCodes(at).find(code => startsWith(text, code))
  return { ...said, ...(repositoryCode !== undefined && { repositoryCode }) }
}

const startsWith = (text: string, code: string): boolean => text.toLowerCase().startsWith(code.toLowerCase())

/** ISILs of who holds the unit. */
export const holderCodes = ({ thing }: AtUnit): readonly string[] =>
  thingsOf(thing, 'hasOrHadHolder').flatMap(agency =>
    thingsOf(agency, 'hasOrHadIdentifier')
      .map(identifierOf)
      .flatMap(({ kind, said }) => (kind === 'ISIL' ? [said.text] : [])),
  )

/** Former and other codes, each with what sort of code it is. */
export function otherIdentifiers({ thing, analogue }: AtUnit): readonly Identifier[] | undefined {
  const reference = identifiersOf(thing).findIndex(isReference)
  const typed = identifiersOf(thing).flatMap((each, i): Identifier[] => {
    if (i === reference || isPersistent(each)) return []
    return [{ ...each.said, ...(each.kind !== undefined && { localType: each.kind }) }]
  })
  const codes = textsOf(thing, 'identifier').slice(1)
  const ofThing = textsOf(analogue, 'identifier').filter((_, i) => i > 0 || textOf(thing, 'identifier') !== undefined)
  return some([...typed, ...[...codes, ...ofThing].map(text => ({ text }))])
}

/** URIs that stand for the unit: that of its node unless it was made for the document, and those of the same thing. */
export function persistentUris({ thing }: AtUnit): readonly LinkStatement[] | undefined {
  const typed = identifiersOf(thing)
  const left = new Set(typed.filter(isPersistent))
  const own = isMade(thing) || thing.id === undefined ? [] : [thing.id]
  const isOfCode = typed.some(each => isReference(each) && each.said.uri === own[0])
  const all = [...own, ...sameAs(thing)].flatMap((href): LinkStatement[] => {
    const words = [...left].find(({ said }) => said.uri === href && said.text !== '')
    if (words) left.delete(words)
    return !words && isOfCode && href === own[0] ? [] : [{ text: words?.said.text ?? href, link: { href } }]
  })
  const others = [...left].map(({ said }): LinkStatement => {
    const href = said.uri ?? said.identifier
    return { text: said.text, link: href === undefined ? {} : { href } }
  })
  return some([...all, ...others])
}

/** The addresses of the same thing, without those that the document made. */
const sameAs = (thing: Thing): readonly string[] =>
  valuesOf(thing, 'owl:sameAs').flatMap(value => {
    if (!isThing(value)) return [value.words]
    return isMade(value) || value.id === undefined ? [] : [value.id]
  })

const isMadeId = (id: string): boolean =>
  /^(?:urn:x-findingaid|_):/.test(id) || !id.includes(':') || partNumber(id) !== undefined

/** Whether the id of a thing was made for the document. */
export const isMade = ({ id, isRelative }: Thing): boolean => id === undefined || isRelative || isMadeId(id)

/** The id of a unit within its finding aid: the last step of the id that the document made for it. */
export function unitId({ thing }: AtUnit): string | undefined {
  const made = [thing, ...thingsOf(thing, 'owl:sameAs')].find(isMade)
  const tail = made?.id === undefined || made.id.startsWith('_:') ? '' : lastStep(made.id)
  return tail === '' ? undefined : decoded(tail)
}

/** What stands after the last hash, else after the last slash or, in a URN, the last colon. */
export function lastStep(id: string): string {
  const hash = id.lastIndexOf('#')
  if (hash >= 0) return id.slice(hash + 1)
  return id.slice(Math.max(id.lastIndexOf('/'), id.startsWith('urn:') ? id.lastIndexOf(':') : -1) + 1)
}

/** Whether the id of a thing was made from a code. */
export const isNamedAfter = ({ id }: Thing, code: string | undefined): boolean =>
  id !== undefined && decoded(lastStep(id)) === code

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
