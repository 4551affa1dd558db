import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { AccessPoint, AccessPointType } from '../../../model/access-point.ts'
import type { Authority, Name, NameType, Repository } from '../../../model/name.ts'
import { type At, labelOf, textOf, textsOf, thingsOf, valuesOf, wordsOf } from './at.ts'
import { identifierOf, isMade } from './identifiers.ts'

/** The words by which a thing is named, and the form to match by where it has one. */
interface Naming {
  readonly text: string
  readonly normal?: string
}

/**
 * The names of a thing: the first with the second as its other form. Where it has more than two, the others come in the
 * same way, the first time it is named; after that it goes by the first two.
 */
function namingsOf(thing: Thing, { scope }: At): readonly Naming[] {
  const isFirst = !scope.named.has(thing)
  scope.named.add(thing)
  return namingsIn(thing, isFirst)
}

function namingsIn(thing: Thing, isFirst: boolean): readonly Naming[] {
  const label = textOf(thing, 'rdfs:label')
  const said = textsOf(thing, 'name', 'skos:prefLabel', 'skos:altLabel').concat(appellations(thing))
  const names = [...new Set(label !== undefined && said.includes(label) ? [label, ...said] : said)]
  const codes = textsOf(thing, 'identifier')
  if (names.length === 0)
    return [{ text: label === undefined || label === thing.id || codes.includes(label) ? '' : label }]
  const namings: Naming[] = []
  for (let i = 0; i < (isFirst ? names.length : 2); i += 2) {
    const [text = '', normal] = names.slice(i, i + 2)
    namings.push({ text, ...(normal !== undefined && { normal }) })
  }
  return namings
}

const appellations = (thing: Thing): readonly string[] =>
  thingsOf(thing, 'hasOrHadAgentName', 'hasOrHadPlaceName', 'hasOrHadName').flatMap(node => labelOf(node) ?? [])

/** Where a thing is registered: its own IRI unless it was made for the document, or a code; and its vocabulary and rules. */
function authorityOf(thing: Thing, { scope }: At): Authority {
  const typed = thingsOf(thing, 'hasOrHadIdentifier').map(identifierOf)
  const [code] = [...textsOf(thing, 'identifier'), ...typed.map(({ said }) => said.identifier ?? said.text)]
  const identifier = isMade(thing) ? code : thing.id
  const rules = new Map<string | undefined, string | undefined>()
  for (const rule of thingsOf(thing, 'isOrWasRegulatedBy')) {
    valuesOf(rule, 'rdfs:seeAlso')
    const kind = thingsOf(rule, 'hasOrHadRuleType').map(labelOf)[0]
    const label = labelOf(rule)
    if (!rules.has(kind)) rules.set(kind, label)
    else if (!scope.named.has(thing)) scope.unread.property('isOrWasRegulatedBy', [{ words: label ?? '' }], thing)
  }
  const source = rules.get('vocabulary')
  const ofNames = rules.get('rules for names')
  return {
    ...(source !== undefined && { source }),
    ...(identifier !== undefined && { identifier }),
    ...(ofNames !== undefined && { rules: ofNames }),
  }
}

/** The kind of agent that a thing is. */
function agentType({ classes }: Thing): NameType {
  if (classes.has('Person')) return 'person'
  if (classes.has('Family')) return 'family'
  return classes.has('CorporateBody') || classes.has('Group') ? 'corporateBody' : 'unknown'
}

/** An agent as a name, or as several when it has many. */
export const namesOf = (thing: Thing, at: At): readonly Name[] => {
  const type = agentType(thing)
  const authority = authorityOf(thing, at)
  return namingsOf(thing, at).map(naming => ({ type, ...naming, ...authority }))
}

/** What subjects are called by the classes of RiC-O. */
const types: Readonly<Record<string, AccessPointType>> = {
  Person: 'person',
  Family: 'family',
  CorporateBody: 'corporateBody',
  Group: 'corporateBody',
  Agent: 'unknown',
  Place: 'place',
  DocumentaryFormType: 'genre',
  ContentType: 'genre',
  ActivityType: 'function',
  Activity: 'function',
  OccupationType: 'occupation',
  Thing: 'title',
  Title: 'title',
}

/** A thing as an access point, of the type that its class says or that is asked for. */
export function pointsOf(thing: Thing, at: At, asked?: AccessPointType): readonly AccessPoint[] {
  const own = [...thing.classes].find(name => Object.hasOwn(types, name))
  const type = asked ?? (own === undefined ? undefined : types[own]) ?? 'subject'
  const authority = authorityOf(thing, at)
  const coordinates = coordinatesOf(thing)
  return namingsOf(thing, at).map(naming => ({ type, ...naming, ...authority, ...(coordinates && { coordinates }) }))
}

/** Coordinates as written, with the name of their system where one stands after them. */
function coordinatesOf(thing: Thing): AccessPoint['coordinates'] {
  const written = textOf(thing, 'geographicalCoordinates')
  if (written === undefined) return undefined
  const [, text = written, system = ''] = /^(.{1,200}\d.{0,5}?) (\S*[A-Za-z]{3}\S*)$/.exec(written) ?? []
  return { text, system }
}

/** What is said of who holds a unit. */
export interface Holder {
  readonly name: string | undefined
  /** ISILs: that of the repository before that of the agency, where the two differ. */
  readonly isils: readonly string[]
  /** Codes besides them. */
  readonly codes: readonly string[]
}

/** Who holds a unit or a finding aid, by the first name. */
export function holderOf(thing: Thing): Holder {
  const typed = thingsOf(thing, 'hasOrHadIdentifier').map(identifierOf)
  const isils = typed.flatMap(({ kind, said }) => (kind === 'ISIL' ? [said.text] : []))
  const others = typed.flatMap(({ kind, said }) => (kind === 'ISIL' ? [] : [said.text || (said.identifier ?? '')]))
  const codes = [...textsOf(thing, 'identifier'), ...others].filter(code => code !== '' && !isils.includes(code))
  const name = namingsIn(thing, false)[0]?.text
  return { name: name !== undefined && isils.includes(name) ? undefined : name, isils, codes }
}

/** A repository; its code is left out of the first where the reference code of the unit says it. */
export function repositoriesOf(thing: Thing, at: At, saidByCode: string | undefined): readonly Repository[] {
  const { isils, codes } = holderOf(thing)
  const { source, rules } = authorityOf(thing, at)
  const [first = { text: '' }, ...others] = namingsOf(thing, at).filter(({ text }) => !isils.includes(text))
  const [isil] = isils
  const registered = isMade(thing) ? undefined : thing.id
  const code = registered ?? (isil === saidByCode ? undefined : isil) ?? codes[0]
  const address = thingsOf(thing, 'agentHasOrHadLocation', 'hasOrHadLocation').flatMap(place => labelOf(place) ?? [])
  const lines = [...address, ...wordsOf(thing, 'location').map(({ words }) => words)].flatMap(line => line.split(', '))
  const named = (naming: Naming, identifier: string | undefined): Repository => ({
    type: 'corporateBody',
    ...naming,
    ...(identifier !== undefined && { identifier }),
    ...(identifier !== undefined && identifier === isil ? { source: 'isil' } : source !== undefined && { source }),
    ...(rules !== undefined && { rules }),
    ...(lines.length > 0 && { address: lines }),
  })
  return [named(first, code), ...others.map(naming => named(naming, registered ?? isil ?? code))]
}
