import { baseOf } from '../../linked-data/base.ts'
import { checkTemplates } from '../../linked-data/iri-template.ts'
import type { Losses } from '../../linked-data/say.ts'
import type { Control } from '../../model/control.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import { amended } from '../../model/tree.ts'
import type { Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { WriteOptions } from '../format.ts'
import { sayControl } from './fields.ts'
import { layoutFor, type SchemaOrgLayout } from './layout.ts'
import { noteCodes } from './names.ts'
import { type DocumentOptions, type Documents, oneGraph, topOnly } from './one-document.ts'
import { perUnit } from './pages.ts'
import type { Scope } from './row.ts'
import { scopeOf } from './scope.ts'
import type { Open } from './unit-node.ts'

const layouts: { readonly [Layout in SchemaOrgLayout]: (out: TextSink, options: DocumentOptions) => Documents } = {
  'one-graph': oneGraph,
  'per-unit': perUnit,
  'top-only': topOnly,
}

/**
 * Writes a finding aid as JSON-LD in the vocabulary of schema.org: a node for every unit, for the page that is the finding
 * aid, and for each archive, person, body and place it names; in one document, or in one for the page of each unit (see
 * {@link SchemaOrgLayout}).
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
 * @example walk(findingAid, write(output, report, { baseUri: 'https://example.org/fa', layout: 'per-unit' }))
 */
export function write(out: TextSink, report: Report, options: WriteOptions = {}): UnitSink {
  checkTemplates(options)
  const base = baseOf(options.baseUri, report, 'schema-org')
  const trail = breadcrumb()
  const open: Open[] = []
  let control: Control = {}
  let top: Unit = {}
  let scope: Scope | undefined

  const where = (): string | undefined => (trail.depth() === 0 ? undefined : trail.words())
  const losses: Losses = { format: 'schema-org', report, where }
  const documents = layouts[layoutFor(options)](out, {
    losses,
    syntax: options.syntax,
    indent: options.indent,
    words: options.words,
    sayPage: within => sayControl({ control, node: within.page, scope: within }, losses),
  })

  return {
    begin(given) {
      control = given
      documents.begin(base)
    },
    open(unit) {
      if (!scope) {
        scope = scopeOf(control, unit, base, losses, options)
        documents.first?.(unit, scope)
      }
      trail.open(unit)
      const parent = open.at(-1)
      const position = (parent?.parts.length ?? 0) + 1
      const ordinals = (): readonly number[] => [...open.map(outer => outer.position), position]
      const { id, also } = scope.naming.unit(unit, ordinals, trail.words)
      parent?.parts.push({ '@id': id })
      scope.histories.meet(unit, id)
      noteCodes(scope.codes, unit)
      open.push({ unit, id, also, parent: parent?.id, position, parts: [] })
    },
    amend(more) {
      const inner = open.at(-1)
      if (inner) inner.unit = amended(inner.unit, more)
    },
    close() {
      const closed = open.pop()
      if (closed && scope) documents.unit(closed, open, scope)
      if (closed && open.length === 0) top = closed.unit
      trail.close()
    },
    end() {
      scope ??= scopeOf(control, top, base, losses, options)
      documents.end(scope, top)
    },
  }
}
