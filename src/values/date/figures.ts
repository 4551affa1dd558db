import { plainFigure } from './plain-figures.ts'
import type { Token, TokenKind } from './token.ts'

/** What a token made of figures is, before its place is known. */
export type Figure = Pick<Token, 'kind' | 'value' | 'digits'> & Partial<Pick<Token, 'second' | 'ambiguous'>>

type Groups = readonly (string | undefined)[]

/** A pattern of figures and what it means; no figures when the numbers rule the pattern out. */
interface FigurePattern {
  readonly pattern: RegExp
  read(groups: Groups, rest: FigureSurroundings): readonly Figure[] | undefined
}

/** What stands around the figures, where that decides. */
export interface FigureSurroundings {
  /** What follows, up to a few characters. */
  readonly after: string
  /** A month stands directly before, so that the figures begin with a day. */
  readonly afterMonth: boolean
  /** The latest year a date may have. */
  readonly latestYear: number
}

const number = (text: string | undefined): number => Number(text ?? 0)
const figure = (kind: TokenKind, value: number, digits = 0): Figure => ({ kind, value, digits })
const isMonth = (value: number): boolean => value >= 1 && value <= 12
const isDay = (value: number): boolean => value >= 1 && value <= 31

/** Year, month and day; 0 stands for a part that is not known, as in `1895/10/00`. */
function yearMonthDay(year: number, month: number, day: number): readonly Figure[] | undefined {
  if (year === 0 && month === 0 && day === 0) return [figure('undated', 0)]
  if (month === 0) return day === 0 ? [figure('year', year, 4)] : undefined
  if (!isMonth(month)) return undefined
  if (day === 0) return [figure('year', year, 4), figure('month', month)]
  return isDay(day) ? [figure('year', year, 4), figure('month', month), figure('day', day)] : undefined
}

function yearFigure(text: string | undefined): Figure {
  return figure(text?.length === 2 ? 'shortYear' : 'year', number(text), text?.length ?? 0)
}

/** `1998-05` is a month, `1908-09` the years 1908 to 1909, unless a dash and a year follow. */
function yearAndNumber(groups: Groups, { after }: FigureSurroundings): readonly Figure[] | undefined {
  const [, year, mark, part] = groups
  const value = number(part)
  const digits = part?.length ?? 0
  if (!isMonth(value) || (mark === '.' && digits < 2)) return undefined
  if (/^(?: |\. ?)?[a-zA-Z\u00c0-\u024f]{3}/.test(after)) return undefined
  const read = [figure('year', number(year), 4), figure('month', value)]
  if (/^ ?[-/] ?\d{4}/.test(after) || mark === '.') return read
  if (value > number(year) % (digits === 1 ? 10 : 100)) return undefined
  return digits === 1
    ? [figure('year', number(year), 4), { ...figure('month', value), ambiguous: 'year-number' }]
    : read
}

/** Tried in order at each run of figures. Every pattern is bounded, so that reading stays linear. */
const patterns: readonly FigurePattern[] = [
  {
    pattern:
      /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/y,
    read: ([, year, , month, day]) => yearMonthDay(number(year), number(month), number(day)),
  },
  {
    pattern: /(\d{4})(\d{2})(\d{2})(?!\d)/y,
    read: ([, year, month, day]) =>
      isMonth(number(month)) && isDay(number(day)) && number(year) > 0
        ? yearMonthDay(number(year), number(month), number(day))
        : undefined,
  },
  {
    pattern: /(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y,
    read: ([, a, , b, year]) => {
      const [first, second] = [number(a), number(b)]
      if (!isDay(first) || !isDay(second) || (first > 12 && second > 12)) return undefined
      return [{ kind: 'figures', value: first, second, digits: 0 }, yearFigure(year)]
    },
  },
  {
    pattern: /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/y,
    read: ([, a, b, year]) => {
      const [first, second] = [number(a), number(b)]
      if (isDay(first) && isMonth(second)) return [figure('day', first), figure('month', second), yearFigure(year)]
      return isMonth(first) && isDay(second)
        ? [figure('month', first), figure('day', second), yearFigure(year)]
        : undefined
    },
  },
  {
    pattern: /(\d{1,2})([-/.])(\d{4})(?!\d)/y,
    read: ([, month, mark, year], { afterMonth }) => {
      if (afterMonth || (mark === '-' && month?.length !== 2)) return undefined
      const read = figure('year', number(year), 4)
      if (number(month) === 0 && month?.length === 2) return [read]
      return isMonth(number(month)) ? [figure('month', number(month)), read] : undefined
    },
  },
  { pattern: /(\d{4})([-/.])(\d{1,2})(?!\d)/y, read: yearAndNumber },
  { pattern: /(\d{4}) ?'?s(?![a-z])/iy, read: ([, year]) => [decade(number(year))] },
  { pattern: /(\d{3}0)'?er(?:nes?)?(?![a-z])/iy, read: ([, year]) => [decade(number(year))] },
  {
    pattern: /(\d{2}00)-?(?:tall?(?:ets?)?|lu(?:ku|vu[nl]\p{L}*))(?!\p{L})/iuy,
    read: ([, year]) => [figure('centuryYears', number(year), 4)],
  },
  {
    pattern: /(\d{3}0)-?(?:tall?(?:ets?)?|lu(?:ku|vu[nl]\p{L}*))(?!\p{L})/iuy,
    read: ([, year]) => [figure('decadeYears', number(year), 4)],
  },
  { pattern: /(\d0)'?(?:s|er)(?![a-z])/iy, read: ([, year]) => [figure('decadeYears', number(year), 2)] },
  { pattern: /(\d{3})[xu](?![a-z])/iy, read: ([, start]) => [figure('decadeYears', number(start) * 10, 4)] },
  { pattern: /(\d{2})(?:xx|uu)(?![a-z])/iy, read: ([, start]) => [figure('centuryYears', number(start) * 100, 4)] },
  { pattern: /(\d{2})(?=\?\?)/y, read: ([, start]) => [figure('centuryYears', number(start) * 100, 4)] },
  { pattern: /(\d{2})\.\.(?![.\d])/y, read: ([, start]) => [figure('centuryYears', number(start) * 100, 4)] },
  { pattern: /(\d{2})--(?!-|\d| \d)/y, read: ([, start]) => [figure('centuryYears', number(start) * 100, 4)] },
  {
    pattern: /(\d{3})(?:-(?![-\d]| \d)|(?=\?))/y,
    read: ([, start], { latestYear }) =>
      number(start) * 10 <= latestYear ? [figure('decadeYears', number(start) * 10, 4)] : undefined,
  },
  {
    pattern: /(\d{1,2})(?:st|nd|rd|th|er|ere|e|eme|o|a|ste|[\u00ba\u00b0\u00aa]|\u00e8re|\u00e8me)(?![\p{L}\d])/iuy,
    read: ([, value]) => [figure('ordinal', number(value))],
  },
]

/** `1900s` may be the decade or the century: the decade is taken, and said so. */
function decade(year: number): Figure {
  const start = year - (year % 10)
  return start % 100 === 0
    ? { ...figure('decadeYears', start, 4), ambiguous: 'decade-or-century' }
    : figure('decadeYears', start, 4)
}

interface Figures {
  readonly figures: readonly Figure[]
  readonly end: number
}

/** Reads the figures that begin at a place in the text: what they are and where they end. */
export function figuresAt(text: string, at: number, known: Omit<FigureSurroundings, 'after'>): Figures {
  const plain = plainFigure(text, at)
  return plain === undefined ? figuresInFull(text, at, known) : { figures: [plain], end: at + plain.digits }
}

/** The same, by every pattern there is. */
export function figuresInFull(text: string, at: number, known: Omit<FigureSurroundings, 'after'>): Figures {
  for (const { pattern, read } of patterns) {
    pattern.lastIndex = at
    const groups = pattern.exec(text)
    if (groups === null) continue
    const end = at + groups[0].length
    const figures = read(groups, { ...known, after: text.slice(end, end + 12) })
    if (figures !== undefined) return { figures, end }
  }
  let end = at
  while (text.charAt(end) >= '0' && text.charAt(end) <= '9') end += 1
  const digits = end - at
  const value = digits > 4 ? 0 : number(text.slice(at, end))
  return { figures: [{ kind: digits > 4 ? 'bad' : digits > 2 ? 'year' : 'number', value, digits }], end }
}
