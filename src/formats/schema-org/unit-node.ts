import type { UnitName } from '../../linked-data/naming.ts'
import type { Losses } from '../../linked-data/say.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { levelNames } from '../../report/breadcrumb.ts'
import { yearsOf } from './dates.ts'
import { sayUnit } from './fields.ts'
import { fullCode } from './identifiers.ts'
import { classesOf, levelOf } from './level.ts'
import { add, type Draft, draft, type Reference } from './node.ts'
import type { Scope } from './row.ts'

/** A unit that is open while it is written. */
export interface Open {
  unit: Unit
  readonly id: string
  readonly also: UnitName['also']
  readonly parent: string | undefined
  readonly position: number
  /** The parts, in order. */
  readonly parts: Reference[]
}

/** Everything about a unit, in a node that more can be added to. */
export function unitDraft({ unit, id, also, parent, position, parts }: Open, scope: Scope, losses: Losses): Draft {
  const isTop = parent === undefined
  const node = draft(id, classesOf(unit, isTop, parts.length > 0))
  if (also) add(node, also.property, also.id)
  sayUnit({ unit, node, isTop, scope }, losses)
  if (parent !== undefined) {
    add(node, 'isPartOf', { '@id': parent })
    add(node, 'position', position)
  } else {
    add(node, 'subjectOf', { '@id': scope.naming.page })
    add(scope.page, 'mainEntity', { '@id': id })
  }
  if (parts.length > 0) node.values.set('hasPart', parts)
  return node
}

/** So many parts of a unit are named in its document; the others are links that say what they lead to. */
export const MOST_NAMED = 1000

/** Everything about a unit, in a document that has not all of its parts. */
export function unitWithLinks(closed: Open, scope: Scope, losses: Losses): Draft {
  const node = unitDraft(closed, scope, losses)
  const links = closed.parts.map((part, i) =>
    i < MOST_NAMED ? part : { ...part, '@type': 'ArchiveComponent' as const },
  )
  if (links.length > MOST_NAMED) node.values.set('hasPart', links)
  return node
}

/**
 * What is said of a unit in the document of another one: what it is, its title, and where it belongs.
 *
 * @param hasParts whether its parts are in the documents too: without a level, they alone show that it is a collection
 */
export function stub({ unit, id, also, parent, position }: Open, hasParts: boolean): Draft {
  const node = draft(id, classesOf(unit, parent === undefined, hasParts))
  if (also) add(node, also.property, also.id)
  add(node, 'name', tidy(unit.title?.text ?? ''))
  add(node, 'additionalType', ...levelOf(unit))
  if (parent !== undefined) {
    add(node, 'isPartOf', { '@id': parent })
    add(node, 'position', position)
  }
  return node
}

/** What a unit is called: its title, else its years, its code, or its level and number, all as its document has them. */
export function labelOf({ unit, position }: Open): string {
  const { title, dates = [], referenceCode: code, level = 'otherlevel' } = unit
  const said = [tidy(title?.text ?? ''), yearsOf(dates), code && fullCode(code)]
  return said.find(Boolean) ?? `${levelNames[level]} ${position}`
}
