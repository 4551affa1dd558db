import type { Extent, ExtentKind } from '../../model/extent.ts'
import type { Tie } from './candidate.ts'

/** An extent in the making: what was read, and the tokens it was read from (end exclusive). */
export interface Draft {
  readonly from: number
  to: number
  readonly quantity: number
  readonly unit: string
  readonly unitText: string
  readonly kind: ExtentKind
  readonly approximate: boolean
  readonly tie: Tie
  relation?: Extent['relation']
  coverage?: Extent['coverage']
  facet?: string
}

/**
 * How an extent stands to the one before it. Parentheses, `in` and `on` give the same material in another measure;
 * `and` and `+` add; `including` names a part already counted. Between commas, quantities of the same kind add up and
 * quantities of different kinds are measures of the same material (`3 folders, approximately 53 pages`).
 */
export function relationOf(
  before: ExtentKind | undefined,
  kind: ExtentKind,
  tie: Tie,
  bracketed: boolean,
): Extent['relation'] {
  if (tie === 'including') return before === undefined ? undefined : 'included'
  if (before === undefined) return bracketed ? 'parallel' : undefined
  if (tie === 'measure') return 'parallel'
  if (tie === 'also') return 'additional'
  return before === kind ? 'additional' : 'parallel'
}

/** Kinds that count things one by one; the others measure. */
function counts(kind: ExtentKind): boolean {
  return kind === 'carrier' || kind === 'material'
}

/**
 * A list that ends in `and` adds up, whatever it counts: in `22 boxes, four maps, and one folder` the maps are not
 * another measure of the boxes.
 */
export function addUp(drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i > 0; i -= 1) {
    const draft = drafts[i]
    const before = drafts[i - 1]
    if (draft === undefined || before === undefined) return
    if (draft.tie !== 'list' || draft.relation !== 'parallel' || !counts(draft.kind) || !counts(before.kind)) return
    draft.relation = 'additional'
  }
}
