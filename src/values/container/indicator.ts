/** One stretch of numbers in an indicator; the same at both ends for a single number. */
export interface IndicatorRange {
  readonly from: string
  readonly to: string
}

const END = /^(?<prefix>(?:\p{L}{1,6}[ .-]?)?(?:\d{1,8}\.)?)(?<number>\d{1,10})(?<suffix>\p{L}?)$/u
const LONGEST_INDICATOR = 500
const NUMBER = /^\d{1,10}$/
/** Both forms of code begin with two letters, and have a figure. */
const FIGURE_AFTER_LETTER = /^\p{L}{2}.*\d/su

/**
 * The ranges of an indicator such as `3-5, 7`, or `undefined` when it is a single mark (`320-A`, `B-001160`, `16`). A
 * hyphen stands for a range only between two numbers of which the second is greater.
 *
 * @example indicatorRanges('3-5, 7') // [{ from: '3', to: '5' }, { from: '7', to: '7' }]
 * @example indicatorRanges('OV 4-5') // [{ from: 'OV 4', to: 'OV 5' }]
 */
export function indicatorRanges(indicator: string): readonly IndicatorRange[] | undefined {
  if (indicator.length > LONGEST_INDICATOR || NUMBER.test(indicator)) return undefined
  const parts = indicator.split(/[,;&]/).map(part => part.trim())
  const ranges: IndicatorRange[] = []
  for (const part of parts) {
    const range = rangeOf(part)
    if (range === undefined) return undefined
    ranges.push(range)
  }
  const first = ranges[0]
  return ranges.length === 1 && first?.from === first?.to ? undefined : ranges
}

function rangeOf(part: string): IndicatorRange | undefined {
  if (END.test(part)) return { from: part, to: part }
  const cut = /[-–—]/.exec(part.replace(/^(?:\p{L}+-)/u, prefix => '_'.repeat(prefix.length)))
  if (cut === null) return undefined
  const from = END.exec(part.slice(0, cut.index).trim())
  const to = END.exec(part.slice(cut.index + 1).trim())
  if (from?.groups === undefined || to?.groups === undefined) return undefined
  const [a, b] = [from.groups, to.groups]
  if (b.prefix !== '' && a.prefix !== b.prefix) return undefined
  const order = Number(b.number) - Number(a.number)
  if (order < 0 || (order === 0 && (a.suffix ?? '') >= (b.suffix ?? ''))) return undefined
  return { from: from[0], to: b.prefix === '' ? `${a.prefix}${to[0]}` : to[0] }
}

/**
 * A key by which indicators sort as people count: `2` before `10`, `1A` after `1`, `II.4` among the letters. Compare keys
 * by code unit.
 */
export function indicatorSortKey(indicator: string): string {
  return indicator
    .trim()
    .toLowerCase()
    .replace(/\d+/g, digits => {
      const number = digits.replace(/^0+(?=\d)/, '')
      return `${String(number.length).padStart(3, '0')}${number}`
    })
}

/**
 * The identifier an indicator holds instead of the number of a container: one marked `ID:`, or the code of a digital
 * object (`AD_MC_028_ref1221`, `AD-MC-004`, `cuid15871`).
 */
export function identifierIn(indicator: string): string | undefined {
  return beginsWithFigure(indicator) ? undefined : identifierInFull(indicator)
}

/** Identifiers begin with letters, and most marks with a figure. */
function beginsWithFigure(indicator: string): boolean {
  const first = indicator.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

/** The same, of a mark that may begin with anything. */
export function identifierInFull(indicator: string): string | undefined {
  const marked = /^id:\s*(?=\S)/i.exec(indicator)
  if (marked !== null) return indicator.slice(marked[0].length)
  if (indicator.length > LONGEST_INDICATOR || !FIGURE_AFTER_LETTER.test(indicator)) return undefined
  const code = /^\p{L}{2,}[\p{L}\d]*(?:[._-][\p{L}\d]+){2,}$/u.test(indicator) || /^\p{Ll}{3,}\d{4,}$/u.test(indicator)
  return code ? indicator : undefined
}
