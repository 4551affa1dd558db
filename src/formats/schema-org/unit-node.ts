import type { UnitName } from '../../linked-data/naming.ts'
import type { Losses } from '../../linked-data/say.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { levelNames } from '../../report/breadcrumb.ts'
import { sayUnit } from './fields.ts'
import { classesOf } from './level.ts'
import { add, type Draft, draft, embedded, type Node, type Reference, type Said } from './node.ts'
import type { Scope } from './row.ts'
import type { ClassName } from './vocabulary.ts'

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

/** What is said of a unit in the document of another one: what it is, its title, and where it belongs. */
export function stub(
  { unit, id, parent, position, parts }: Open,
  hasParts = parts.length > 0,
  besides: Said = {},
): Node {
  const [first = 'ArchiveComponent', ...others] = classesOf(unit, parent === undefined, hasParts)
  const node = embedded(
    first,
    {
      name: tidy(unit.title?.text ?? ''),
      ...(parent !== undefined && { isPartOf: { '@id': parent }, position }),
      ...besides,
    },
    id,
  )
  const types: readonly ClassName[] = [first, ...others]
  return others.length === 0 ? node : { ...node, '@type': types }
}

/** What a unit is called: its title, else its dates, its code, or its level and number. */
export function labelOf({ unit, position }: Open): string {
  const said = [unit.title?.text, unit.dates?.[0]?.text, unit.referenceCode?.text].map(word => tidy(word ?? ''))
  return said.find(word => word !== '') ?? `${levelNames[unit.level ?? 'otherlevel']} ${position}`
}
