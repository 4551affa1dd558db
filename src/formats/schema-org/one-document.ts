import { type GraphText, type GraphTextOptions, graphText } from '../../linked-data/graph-text.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import { countModelWords } from '../../model/words.ts'
import type { Report } from '../../report/diagnostic.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { contextOf } from './context.ts'
import { add, finished } from './node.ts'
import type { Scope } from './row.ts'
import { wayToFindingAid } from './scope.ts'
import { MOST_NAMED, type Open, stub, unitDraft, unitWithLinks } from './unit-node.ts'

/** Takes the units of a finding aid as they are complete, parts before the whole, and writes its documents. */
export interface Documents {
  begin(base: string | undefined): void
  /** The top unit opens: for layouts that need the page, and who keeps the whole, before the units. */
  first?(top: Unit, scope: Scope): void
  /** A unit that is complete, and the units it is within, from the top. */
  unit(closed: Open, above: readonly Open[], scope: Scope): void
  end(scope: Scope, top: Unit): void
}

/** What the layouts share. */
export interface DocumentOptions extends GraphTextOptions {
  /** Says in the node of the page what the description control area says. */
  readonly sayPage: (scope: Scope) => void
}

/** One document with a node for every unit, the page of the finding aid and everything that is named in it. */
export function oneGraph(out: TextSink, options: DocumentOptions): Documents {
  const text = graphText(out, options)
  return {
    begin: base => text.begin(contextOf(base)),
    unit: (closed, _, scope) => text.node(finished(unitDraft(closed, scope, options.losses))),
    end: (scope, top) => endOfDocument(text, scope, top, options),
  }
}

/**
 * One document with the top unit, which names its parts and links to them: what a search engine is told on the page of a
 * finding aid. Everything else about the units below is reported as not carried.
 */
export function topOnly(out: TextSink, options: DocumentOptions): Documents {
  const text = graphText(out, options)
  let named = 0
  let units = 0
  let words = 0
  return {
    begin: base => text.begin(contextOf(base)),
    unit(closed, above, scope) {
      if (above.length === 0) {
        text.node(finished(unitWithLinks(closed, scope, options.losses)))
        return
      }
      units++
      const { title, ...rest } = closed.unit
      const isNamed = above.length === 1 && ++named <= MOST_NAMED
      words += countModelWords(rest) + (isNamed ? 0 : countModelWords(title))
      if (isNamed) text.node(finished(stub(closed, false)))
    },
    end(scope, top) {
      endOfDocument(text, scope, top, options)
      if (units > 0) reportUnwritten(units, words, options.losses.report)
    },
  }
}

function endOfDocument(text: GraphText, scope: Scope, top: Unit, { sayPage }: DocumentOptions): void {
  sayPage(scope)
  add(scope.page, 'breadcrumb', breadcrumbs(wayToFindingAid(scope, top)))
  text.node(finished(scope.page))
  for (const node of scope.things.nodes()) text.node(node)
  text.end()
}

function reportUnwritten(units: number, words: number, report: Report): void {
  report({
    code: 'schema-org/not-carried',
    concern: 'loss',
    severity: 'warning',
    message: `${units === 1 ? 'One unit' : `${units} units`} below the whole: at most the title is in the output, because the document describes the whole.`,
    words,
    hint: 'Choose the layout one-graph or per-unit to have them all.',
  })
}
