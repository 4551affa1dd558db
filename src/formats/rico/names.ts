import { authorityUri } from '../../linked-data/authority.ts'
import { leftovers } from '../../linked-data/lost.ts'
import type { AccessPoint } from '../../model/access-point.ts'
import type { Name, Repository } from '../../model/name.ts'
import type { Note } from '../../model/note.ts'
import { tidy } from '../../model/prose-text.ts'
import { add, type Draft, draft, finished, linkTo } from './node.ts'
import type { AtUnit, Codec, Scope } from './row.ts'
import type { ClassName, PropertyName } from './terms.ts'
import { addLinks, notes, noteWords, proseWords } from './words.ts'

const nameWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'type',
  'source',
  'identifier',
  'rules',
  'normal',
  'language',
])

/** A name without words and without a number names nobody. */
const isSaid = ({ text, identifier = '' }: Omit<Name, 'type'>): boolean => tidy(text) !== '' || tidy(identifier) !== ''

/** Roles that say how the material came to be. Codes and words of the MARC relator list. */
const byRole: Readonly<Record<string, PropertyName>> = {
  art: 'hasCreator',
  artist: 'hasCreator',
  aut: 'hasCreator',
  author: 'hasCreator',
  cre: 'hasCreator',
  creator: 'hasCreator',
  pht: 'hasCreator',
  photographer: 'hasCreator',
  col: 'hasCollector',
  collector: 'hasCollector',
}

function propertyOf({ role = '', type }: Name, { unit, node }: AtUnit): PropertyName {
  const key = tidy(role)
    .toLowerCase()
    .replace(/^.*[/#]/, '')
    .replace(/\s*\((?:cre|aut|col|art|pht)\)$/, '')
  const known = Object.hasOwn(byRole, key) ? byRole[key] : undefined
  if (known) return known
  if (node.type === 'RecordSet' && unit.level === 'fonds' && type !== 'unknown') return 'hasAccumulator'
  return 'hasOrganicProvenance'
}

/** Creators as agents, each by the part it had in the making of the records. */
export const creators: Codec<readonly Name[], AtUnit> = (names, at) => {
  for (const name of names) if (isSaid(name)) add(at.node, propertyOf(name, at), linkTo(at.scope.things.agent(name)))
  return leftovers(names, nameWords)
}

/** Administrative or biographical history: of the creator when there is exactly one, else of the records. */
export const biogHist: Codec<readonly Note[], AtUnit> = (history, at) => {
  const [creator, ...others] = (at.unit.creators ?? []).filter(isSaid)
  if (!creator || others.length > 0) return notes('history')(history, at)
  const agent = at.scope.things.agent(creator)
  for (const note of history) {
    add(agent, 'history', noteWords(note, at.tag))
    addLinks(note, { node: agent, scope: at.scope })
  }
  return leftovers(history, proseWords)
}

/** Who holds the unit. */
export const repository: Codec<readonly Repository[], AtUnit> = (all, { unit, node, scope }) => {
  for (const [i, said] of all.entries()) {
    const isil = /^(?:isil|iso15511)$/i.test(said.source ?? '') ? said.identifier : undefined
    const code = isil ?? (i === 0 ? unit.referenceCode?.repositoryCode : undefined)
    const agency = scope.things.agency({
      name: said.text,
      ...(code !== undefined && { code }),
      uri: authorityUri(said),
    })
    add(node, 'hasOrHadHolder', linkTo(agency))
    if (said.normal !== undefined) add(agency, 'name', tidy(said.normal))
    scope.things.authority(agency, isil === undefined ? said : { rules: said.rules })
    if (said.identifier !== undefined) add(agency, 'identifier', tidy(said.identifier))
    const address = (said.address ?? []).map(tidy).filter(Boolean).join(', ')
    if (address !== '')
      add(agency, 'agentHasOrHadLocation', linkTo(scope.things.place({ text: address, sort: 'address' })))
  }
  return leftovers(all, new Set([...nameWords, 'address']))
}

const accessPointWords: ReadonlySet<string> = new Set([...nameWords, 'coordinates', 'system'])

/** Names, subjects, places, genres, functions and occupations, each as the thing it is. */
export const accessPoints: Codec<readonly AccessPoint[], AtUnit> = (points, at) => {
  for (const point of points) if (isSaid(point)) say(point, at)
  return leftovers(points, accessPointWords)
}

/** RiC-O gives forms to records and sets of them; what may be either can only be related to one. */
const toForm: { readonly [Type in ClassName]?: PropertyName } = {
  Record: 'hasDocumentaryFormType',
  RecordSet: 'hasOrHadSomeMembersWithDocumentaryFormType',
}

function say(point: AccessPoint, { node, scope, part }: AtUnit): void {
  const { things } = scope
  const { type } = point
  switch (type) {
    case 'person':
    case 'family':
    case 'corporateBody':
    case 'unknown':
      add(node, 'hasOrHadSubject', linkTo(things.agent({ ...point, type })))
      break
    case 'place':
      add(node, 'hasOrHadSubject', linkTo(located(point, scope)))
      break
    case 'genre': {
      add(node, toForm[node.type] ?? 'isRelatedTo', linkTo(things.term('DocumentaryFormType', point)))
      break
    }
    case 'function': {
      const activity = draft(part('activity'), 'Activity')
      const kind = things.term('ActivityType', point)
      add(activity, 'rdfs:label', ...(kind.values.get('rdfs:label') ?? []))
      add(activity, 'hasActivityType', linkTo(kind))
      add(node, 'documents', finished(activity, scope.release))
      break
    }
    case 'occupation':
      add(node, 'hasOrHadSubject', linkTo(things.term('OccupationType', point)))
      break
    case 'title':
      add(node, 'hasOrHadSubject', linkTo(things.term('Thing', point)))
      break
    default:
      add(node, 'hasOrHadSubject', linkTo(things.term('Concept', point)))
  }
}

function located(point: AccessPoint, { things }: Scope): Draft {
  const place = things.place(point)
  if (point.coordinates) {
    const { text, system } = point.coordinates
    add(place, 'geographicalCoordinates', [tidy(text), tidy(system)].filter(Boolean).join(' '))
  }
  return place
}
