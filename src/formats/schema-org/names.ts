import { authorityUri } from '../../linked-data/authority.ts'
import { codesLost, type Lost, leftovers, lostWords, nothingLost, together } from '../../linked-data/lost.ts'
import type { AccessPoint } from '../../model/access-point.ts'
import type { Control } from '../../model/control.ts'
import type { Name, Repository } from '../../model/name.ts'
import type { Note } from '../../model/note.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { add, addOnce, addParagraphs, type Draft, embedded } from './node.ts'
import type { AtUnit, Codec, Scope } from './row.ts'
import { type AgencyCode, addCode, isSaid, linkTo, term } from './things.ts'
import { noteLines, told, withoutHeadings } from './words.ts'

const nameWords: ReadonlySet<string> = new Set(['text', 'content', 'type', 'source', 'identifier', 'normal'])

/** The name of an authority file says nothing without a number in it, except of terms. */
const sourceLost = ({ source = '', identifier = '' }: Omit<Name, 'type'>): Lost =>
  source !== '' && identifier === '' ? codesLost : nothingLost

/** The kind of a name that says none is said in a makeshift way: as an organization that is some agent. */
const kindLost = ({ type }: { readonly type: string }): Lost => (type === 'unknown' ? codesLost : nothingLost)

/** Creators as links to persons and organizations. */
export const creators: Codec<readonly Name[], AtUnit> = (names, { node, scope }) => {
  add(node, 'creator', ...names.filter(isSaid).map(name => linkTo(scope.things.agent(name))))
  return together([leftovers(names, nameWords), ...names.map(kindLost), ...names.map(sourceLost)])
}

/**
 * Administrative or biographical history: the description of the creator when there is exactly one and no unit before this
 * one has the same, else a part of the description of the unit.
 */
export const biogHist: Codec<readonly Note[], AtUnit> = (history, at) => {
  const { unit, node, scope } = at
  const maker = scope.histories.toldBy(unit, node.id ?? '')
  if (maker === undefined) return told('description')(history, at)
  const agent = scope.things.agent(maker)
  scope.histories.tell(agent, node.id ?? '')
  for (const note of history) addParagraphs(agent, 'description', noteLines(note))
  return withoutHeadings(history)
}

const repositoryWords: ReadonlySet<string> = new Set([...nameWords, 'address'])

/** The institution that holds the unit, as a link to an archive. */
export const repository: Codec<readonly Repository[], AtUnit> = (all, { unit, node, isTop, scope }) => {
  for (const archive of archivesOf(all, unit, scope)) {
    add(node, 'holdingArchive', linkTo(archive))
    if (isTop && node.id !== undefined) add(archive, 'archiveHeld', { '@id': node.id })
  }
  return together([leftovers(all, repositoryWords), ...all.map(sourceLost)])
}

/** The archives that hold a unit. The code of the repository in its reference code is that of the first. */
export const archivesOf = (all: readonly Repository[], unit: Unit, scope: Scope): readonly Draft[] =>
  all.map((said, i) => archiveNode(said, isilOf(said, i, unit), scope))

function archiveNode(said: Repository, isil: string | undefined, scope: Scope): Draft {
  const registered = authorityUri(said)
  const known = { name: said.text, code: isil, uri: registered }
  const archive = scope.things.agency(known, 'ArchiveOrganization')
  if (registered !== undefined && archive.id !== registered) addOnce(archive, 'sameAs', registered)
  if (tidy(said.normal ?? '') !== tidy(said.text)) addOnce(archive, 'alternateName', tidy(said.normal ?? ''))
  const address = (said.address ?? []).map(tidy).filter(line => line !== '')
  scope.things.address(archive, address.join(', '), 'holder')
  if (said.identifier !== undefined && registered === undefined && said.identifier !== isil)
    addCode(archive, said.source, said.identifier)
  return archive
}

function isilOf({ source, identifier }: Repository, place: number, { referenceCode }: Unit): string | undefined {
  const isIsil = /^(?:isil|iso15511)$/i.test(source ?? '') && identifier !== ''
  return isIsil ? identifier : place === 0 ? referenceCode?.repositoryCode : undefined
}

/** What identifies the agency and who holds the whole, by their names: parts may give the name alone. */
export function knownCodes({ agency }: Control, top: Unit): Map<string, AgencyCode> {
  const known = new Map<string, AgencyCode>()
  noteCodes(known, top)
  note(known, agency?.name, agency?.code)
  return known
}

/** Adds what identifies those who hold a unit that opens: its parts may give the name alone. */
export function noteCodes(known: Map<string, AgencyCode>, unit: Unit): void {
  for (const [i, said] of (unit.repository ?? []).entries())
    note(known, said.text, isilOf(said, i, unit), authorityUri(said))
}

function note(known: Map<string, AgencyCode>, name = '', code = '', uri?: string): void {
  const words = tidy(name)
  const before = known.get(words)
  if (words !== '') known.set(words, { code: before?.code ?? (tidy(code) || undefined), uri: before?.uri ?? uri })
}

const accessPointWords: ReadonlySet<string> = new Set([...nameWords, 'coordinates'])

/** Names and subjects as `about`, terms of no vocabulary as `keywords`, places as `contentLocation`, genres as `genre`. */
export const accessPoints: Codec<readonly AccessPoint[], AtUnit> = (points, { node, scope }) => {
  const losses: Lost[] = []
  const isPlace = ({ type }: AccessPoint): boolean => type === 'place'
  for (const point of [...points.filter(each => !isPlace(each)), ...points.filter(isPlace)]) {
    const { coordinates, ...besides } = point
    if (!isSaid(point)) {
      losses.push(leftovers(point, accessPointWords))
      continue
    }
    const lost = coordinates ? locate(point, coordinates, scope) : nothingLost
    losses.push(lost, leftovers(besides, accessPointWords), say(point, node, scope))
  }
  return together(losses)
}

function say(point: AccessPoint, node: Draft, { things }: Scope): Lost {
  const { type } = point
  switch (type) {
    case 'person':
    case 'family':
    case 'corporateBody':
    case 'unknown':
      add(node, 'about', linkTo(things.agent({ ...point, type })))
      return together([kindLost({ type }), sourceLost(point)])
    case 'place':
      add(node, 'contentLocation', linkTo(things.place(point)))
      return sourceLost(point)
    case 'title': {
      const name = tidy(point.text)
      const alternateName = tidy(point.normal ?? '') === name ? undefined : tidy(point.normal ?? '')
      add(node, 'about', embedded('CreativeWork', { name, alternateName, ...registration(point) }, authorityUri(point)))
      return sourceLost(point)
    }
    case 'genre':
      add(node, 'genre', isControlled(point) ? term(point) : tidy(point.text))
      return isControlled(point) ? nothingLost : normalOf(point)
    default:
      if (isControlled(point)) add(node, 'about', term(point))
      else add(node, 'keywords', tidy(point.text))
      return type === 'subject' && isControlled(point) ? nothingLost : together([normalOf(point), kindOf(type)])
  }
}

const isControlled = ({ source, identifier }: AccessPoint): boolean => Boolean(source) || Boolean(identifier)

const normalOf = ({ normal, text }: AccessPoint): Lost =>
  normal === undefined || normal === text ? nothingLost : codesLost

/** Functions and occupations stand among the subjects. */
const kindOf = (type: AccessPoint['type']): Lost => (type === 'subject' ? nothingLost : codesLost)

function registration(point: AccessPoint) {
  if (point.identifier === undefined || authorityUri(point) !== undefined) return {}
  return { identifier: embedded('PropertyValue', { propertyID: point.source, value: point.identifier }) }
}

/** Latitude and longitude of a place, when they are two numbers in degrees. */
function locate(
  point: AccessPoint,
  { text, system }: { readonly text: string; readonly system: string },
  { things }: Scope,
): Lost {
  const [, latitude, longitude] =
    /^([+-]?\d{1,2}(?:\.\d{1,12})?)[,; ]\s?([+-]?\d{1,3}(?:\.\d{1,12})?)$/.exec(tidy(text)) ?? []
  const [north, east] = [Number(latitude), Number(longitude)]
  if (point.type !== 'place' || !(Math.abs(north) <= 90 && Math.abs(east) <= 180)) return lostWords(text, system)
  const place = things.place(point)
  if (!place.values.has('geo')) add(place, 'geo', embedded('GeoCoordinates', { latitude: north, longitude: east }))
  return /^\s*(?:wgs ?-?84|epsg:4326)?\s*$/i.test(system) ? nothingLost : codesLost
}
