import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { Name, Repository } from '../../../model/name.ts'
import type { Note } from '../../../model/note.ts'
import { type AtUnit, addressesOf, some, textsOf, thingsOf } from './at.ts'
import { isNamedAfter, referenceCode } from './identifiers.ts'
import { notesOf, withPointers } from './notes.ts'
import { inOrder } from './order.ts'
import { holderOf, namesOf, repositoriesOf } from './things.ts'

/** The part that an agent had, by the properties that lead to it. */
const roles: Readonly<Record<string, string | undefined>> = {
  hasCreator: 'creator',
  hasAuthor: 'author',
  hasAccumulator: undefined,
  hasCollector: 'collector',
  hasOrganicProvenance: undefined,
  hasOrganicOrFunctionalProvenance: undefined,
}

interface Creator {
  readonly agent: Thing
  readonly role: string | undefined
}

function agentsOf({ thing, scope }: AtUnit): readonly Creator[] {
  const lists = Object.entries(roles).map(([property, role]) =>
    thingsOf(thing, property).map(agent => ({ agent, role })),
  )
  return inOrder(lists, ({ agent }) => scope.position(agent))
}

/** Who made, collected or accumulated the unit. */
export function creators(at: AtUnit): readonly Name[] | undefined {
  const named = agentsOf(at).flatMap(({ agent, role }) =>
    namesOf(agent, at).map(name => ({ ...name, ...(role !== undefined && { role }) })),
  )
  const inWords = textsOf(at.thing, 'creator', 'author', 'collector', 'accumulator').map(text => ({
    type: 'unknown' as const,
    text,
  }))
  return some([...named, ...inWords].filter(({ text, identifier = '' }: Name) => text !== '' || identifier !== ''))
}

/**
 * The history of the creator, which is told once: at the first unit of which it is the only creator, or at the first that
 * it created when it is the only creator of none.
 */
export function biogHist(at: AtUnit): readonly Note[] | undefined {
  const agents = [...new Set(agentsOf(at).map(({ agent }) => agent))]
  const told = agents.filter(agent => !at.scope.told.has(agent) && (agents.length === 1 || !at.scope.isSole(agent)))
  return some(
    told.flatMap(agent => {
      at.scope.told.add(agent)
      return withPointers(notesOf({ ...at, thing: agent }, 'history'), addressesOf(agent))
    }),
  )
}

/**
 * Who holds the unit. Its ISIL is left out where the reference code of the unit says it, or the agency of the finding aid:
 * where that is who holds it, and its id was made before the code was known.
 */
export function repository(at: AtUnit): readonly Repository[] | undefined {
  const code = referenceCode(at)?.repositoryCode
  const agencies = new Set([...at.scope.findingAids].flatMap(each => thingsOf(each, 'hasOrHadHolder')))
  const holders = [...new Set(thingsOf(at.thing, 'hasOrHadHolder').concat(thingsOf(at.analogue, 'hasOrHadHolder')))]
  return some(
    holders.flatMap((holder, i) => {
      const [isil] = holderOf(holder).isils
      const isSaid = (i === 0 && isil === code) || (agencies.has(holder) && !isNamedAfter(holder, isil))
      return repositoriesOf(holder, at, isSaid ? isil : undefined)
    }),
  )
}
