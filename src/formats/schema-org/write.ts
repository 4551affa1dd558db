import { baseOf, refusing } from '../../linked-data/base.ts'
import { jsonLdText } from '../../linked-data/graph-text.ts'
import { namesFor, type UnitName } from '../../linked-data/naming.ts'
import type { Losses } from '../../linked-data/say.ts'
import type { Control } from '../../model/control.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import { amended } from '../../model/tree.ts'
import type { Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { WriteOptions } from '../format.ts'
import { contextOf } from './context.ts'
import { sayControl, sayUnit } from './fields.ts'
import { classesOf } from './level.ts'
import { add, draft, finished, type Node, type Reference } from './node.ts'
import type { Scope } from './row.ts'
import { noThings } from './things.ts'

interface Open {
  unit: Unit
  readonly id: string
  readonly also: UnitName['also']
  readonly parent: string | undefined
  readonly position: number
  /** The parts, in order. */
  readonly parts: Reference[]
}

/**
 * Writes a finding aid as one JSON-LD document in the vocabulary of schema.org: a `@graph` with a node for every unit, for
 * the page that is the finding aid, and for each archive, person, body and place it names.
 *
 * A node is written once, whole, when its unit closes: parts come before the whole they are part of, the page and the
 * agents last. So nothing is kept but the units that are open and the ids of what was written, `hasPart` is complete, and
 * what a source says after the parts is said too. The order of nodes means nothing in JSON-LD; `position` gives the order of
 * units.
 *
 * Reports `schema-org/not-carried` and `schema-org/carried-in-part` for what schema.org has no place for,
 * `schema-org/address` for an address that no program should follow, `schema-org/half-character`, `schema-org/base-uri`,
 * `schema-org/no-record-id` and `schema-org/repeated-id`.
 *
 * Source: JSON-LD 1.1; schema.org 30.0.
 *
 * @example walk(findingAid, write(output, report, { baseUri: 'https://example.org/fa' }))
 */
export function write(out: TextSink, report: Report, options: WriteOptions = {}): UnitSink {
  const base = baseOf(options.baseUri, report, 'schema-org')
  const trail = breadcrumb()
  const open: Open[] = []
  let control: Control = {}
  let scope: Scope | undefined

  const where = (): string | undefined => (trail.depth() === 0 ? undefined : trail.words())
  const losses: Losses = { format: 'schema-org', report, where }
  const text = jsonLdText(out, { losses, indent: options.indent, words: options.words })

  function begun(top: Unit): Scope {
    const naming = namesFor(control, top, base, report, 'schema-org')
    return {
      naming,
      things: noThings(naming),
      page: draft(naming.page, ['WebPage']),
      refuse: refusing(losses),
    }
  }

  return {
    begin(given) {
      control = given
      text.begin(contextOf(base))
    },
    open(unit) {
      trail.open(unit)
      scope ??= begun(unit)
      const parent = open.at(-1)
      const position = (parent?.parts.length ?? 0) + 1
      const ordinals = (): readonly number[] => [...open.map(outer => outer.position), position]
      const { id, also } = scope.naming.unit(unit, ordinals, trail.words)
      parent?.parts.push({ '@id': id })
      open.push({ unit, id, also, parent: parent?.id, position, parts: [] })
    },
    amend(more) {
      const inner = open.at(-1)
      if (inner) inner.unit = amended(inner.unit, more)
    },
    close() {
      const closed = open.pop()
      if (closed && scope) text.node(unitNode(closed, scope, losses))
      trail.close()
    },
    end() {
      scope ??= begun({})
      sayControl({ control, node: scope.page, scope }, losses)
      text.node(finished(scope.page))
      for (const node of scope.things.nodes()) text.node(node)
      text.end()
    },
  }
}

function unitNode({ unit, id, also, parent, position, parts }: Open, scope: Scope, losses: Losses): Node {
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
  return finished(node)
}
