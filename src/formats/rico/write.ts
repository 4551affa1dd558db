import { baseOf, refusing } from '../../linked-data/base.ts'
import { graphText } from '../../linked-data/graph-text.ts'
import { checkTemplates } from '../../linked-data/iri-template.ts'
import { namesFor } from '../../linked-data/naming.ts'
import type { Losses } from '../../linked-data/say.ts'
import type { Control } from '../../model/control.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import { amended } from '../../model/tree.ts'
import type { Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import { bcp47 } from '../../values/language/codes.ts'
import type { WriteOptions } from '../format.ts'
import { context } from './context.ts'
import { sayControl, sayUnit } from './fields.ts'
import { instantiationsOf } from './instantiations.ts'
import { labelFor } from './label.ts'
import { classOf } from './level.ts'
import { add, type Draft, draft, finished, linkTo, type Reference } from './node.ts'
import { parts } from './parts.ts'
import type { Scope } from './row.ts'
import type { Release } from './terms.ts'
import { noThings } from './things.ts'

interface Open {
  unit: Unit
  readonly id: string
  readonly also: string | undefined
  readonly parent: string | undefined
  readonly position: number
  /** The sibling before it. */
  readonly before: string | undefined
  /** The parts, in order. */
  readonly parts: Part[]
}

/** A unit within another. */
interface Part {
  readonly id: string
  /** A record or record set, which a record set can include; of other resources it can only be said that they are parts. */
  isIncluded: boolean
}

const FINDING_AID = 'https://www.ica.org/standards/RiC/vocabularies/documentaryFormTypes#FindingAid'

/**
 * Writes a finding aid as one JSON-LD document in the vocabulary of Records in Contexts: a `@graph` with a record set or
 * record for every unit, the finding aid as a record that describes the whole, instantiations where there is something to
 * say of one, and one node for each agent, place, term and rule.
 *
 * A node is written once, whole, when its unit closes, so that nothing is kept but the open units, the ids of what was
 * written and the distinct agents, places and terms. Every node has an IRI and a label.
 *
 * Reports `rico/not-carried` and `rico/carried-in-part` for what RiC-O has no place for, `rico/address`, `rico/base-uri`,
 * `rico/half-character`, `rico/no-record-id` and `rico/repeated-id`.
 *
 * Source: RiC-O 1.1 (2025-05-22) or 1.0.2 (2024-09-04); JSON-LD 1.1.
 *
 * @example walk(findingAid, write(output, report, { baseUri: 'https://example.org/fa' }))
 */
export function write(out: TextSink, report: Report, options: WriteOptions = {}): UnitSink {
  const release: Release = options.rico ?? '1.1'
  checkTemplates(options)
  const base = baseOf(options.baseUri, report, 'rico')
  const trail = breadcrumb()
  const open: Open[] = []
  let control: Control = {}
  let scope: Scope | undefined

  const where = (): string | undefined => (trail.depth() === 0 ? undefined : trail.words())
  const losses: Losses = { format: 'rico', report, where }
  const text = graphText(out, { losses, syntax: options.syntax, indent: options.indent, words: options.words })

  function begun(top: Unit): Scope {
    const naming = namesFor(control, top, base, report, 'rico', options)
    return {
      release,
      naming,
      things: noThings(naming),
      findingAid: draft(naming.page, 'Record'),
      refuse: refusing(losses),
    }
  }

  function putUnit(closed: Open, within: Scope): void {
    const isTop = closed.parent === undefined
    const node = draft(closed.id, classOf(closed.unit, isTop, closed.parts.length > 0))
    const own = parts(closed.id)
    const instantiations = instantiationsOf(node, own)
    const tag = closed.unit.language === undefined ? undefined : bcp47(closed.unit.language)
    add(node, 'rdfs:label', labelFor(closed.unit, closed.position))
    if (closed.also !== undefined) add(node, 'owl:sameAs', { '@id': closed.also })
    sayUnit({ unit: closed.unit, node, isTop, scope: within, instantiations, part: own, tag }, losses)
    const part = open.at(-1)?.parts.at(-1)
    if (part) part.isIncluded = open.at(-1)?.unit.level !== 'item' && node.type !== 'RecordResource'
    place(closed, node, part?.isIncluded ?? false, within)
    const linked = instantiations.linked(release)
    text.node(finished(node, release))
    for (const instantiation of linked) text.node(instantiation)
  }

  return {
    begin(given) {
      control = given
      text.begin(context(base))
    },
    open(unit) {
      trail.open(unit)
      scope ??= begun(unit)
      const parent = open.at(-1)
      const position = (parent?.parts.length ?? 0) + 1
      const before = parent?.parts.at(-1)?.id
      const ordinals = (): readonly number[] => [...open.map(outer => outer.position), position]
      const { id, also } = scope.naming.unit(unit, ordinals, trail.words)
      parent?.parts.push({ id, isIncluded: false })
      open.push({ unit, id, also: also?.id, parent: parent?.id, position, before, parts: [] })
    },
    amend(more) {
      const inner = open.at(-1)
      if (inner) inner.unit = amended(inner.unit, more)
    },
    close() {
      const closed = open.pop()
      if (closed && scope) putUnit(closed, scope)
      trail.close()
    },
    end() {
      scope ??= begun({})
      const node = scope.findingAid
      add(node, 'hasDocumentaryFormType', linkTo(scope.things.known('DocumentaryFormType', FINDING_AID, 'finding aid')))
      const tag = control.language === undefined ? undefined : bcp47(control.language)
      sayControl({ control, node, scope, part: parts(node.id), tag }, losses)
      add(node, 'rdfs:label', ...(node.values.get('title') ?? ['Finding aid']))
      text.node(finished(node, release))
      for (const thing of scope.things.nodes(release)) text.node(thing)
      text.end()
    },
  }
}

/** Where a unit stands: in its whole, after its sibling; what its parts are. The top is what the finding aid describes. */
function place(
  { parent, position, before, parts }: Open,
  node: Draft,
  isIncluded: boolean,
  { findingAid }: Scope,
): void {
  if (parent === undefined) {
    add(node, 'isOrWasDescribedBy', { '@id': findingAid.id })
    add(findingAid, 'describesOrDescribed', { '@id': node.id })
  } else {
    add(node, isIncluded ? 'isDirectlyIncludedIn' : 'isDirectPartOf', { '@id': parent })
    add(node, 'rankInSequence', { '@value': String(position), '@type': 'http://www.w3.org/2001/XMLSchema#int' })
    if (before !== undefined) add(node, 'directlyFollowsInSequence', { '@id': before })
  }
  const linksTo = (some: readonly Part[]): Reference[] => some.map(({ id }) => ({ '@id': id }))
  const included = linksTo(parts.filter(part => part.isIncluded))
  const others = linksTo(parts.filter(part => !part.isIncluded))
  if (included.length > 0) node.values.set('directlyIncludes', included)
  if (others.length > 0) node.values.set('hasDirectPart', others)
}
