import type { UnitDate } from '../../model/date.ts'
import type { Unit } from '../../model/unit.ts'
import { reconcileDate } from '../../values/date/reconcile.ts'
import { type Codec, type RowContext, unitCodec } from './codec.ts'
import { bars } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'
import { remembered } from './remembered.ts'

/** What is known of a date beside its words. */
interface Known {
  readonly normal?: string
  readonly type?: 'inclusive' | 'bulk'
  readonly event?: string
}

const understood = remembered(
  (text: string, normal: string | undefined, aggregate: boolean, country: string | undefined) =>
    reconcileDate(text, normal, { aggregate, ...(country !== undefined && { country }) }),
  (...given) => given.join('\u0000'),
)

/**
 * Reads the words of a date, with a machine form if there is one. Bulk dates in the same words become a statement of their
 * own. What is not certain is reported for the column.
 */
export function datesIn(text: string, known: Known, column: string, context: RowContext): UnitDate[] {
  const { date, bulk, findings } = understood(text, known.normal, context.level !== 'item', context.country)
  for (const { code, severity, message, hint, value } of findings)
    context.say(column, {
      code,
      severity,
      message,
      ...(hint !== undefined && { hint }),
      ...(value !== undefined && { value }),
    })
  const whole: UnitDate = {
    text,
    ...date,
    ...(known.normal !== undefined && { normal: known.normal }),
    ...(known.type !== undefined && { type: known.type }),
    ...(known.event !== undefined && { event: known.event }),
  }
  return bulk ? [whole, { ...bulk, text: bulk.text ?? text, type: 'bulk' }] : [whole]
}

const MARKS = ['internal', 'label', 'normal', 'bulk', 'inclusive', 'event', 'calendar', 'era'] as const

const quiet: RowContext = { say() {} }

function datesOf(cell: string, column: string, context: RowContext): UnitDate[] {
  return bars.split(cell).flatMap(item => {
    const [text, marks] = splitMarks(item, MARKS)
    const type = marks.bulk !== undefined ? 'bulk' : marks.inclusive !== undefined ? 'inclusive' : undefined
    const [first, ...more] = datesIn(
      text,
      {
        ...(marks.normal !== undefined && { normal: marks.normal }),
        ...(type !== undefined && { type }),
        ...(marks.event !== undefined && { event: marks.event }),
      },
      column,
      marks.internal === undefined ? context : { ...context, say() {} },
    )
    if (!first) return []
    return [
      {
        ...first,
        ...(marks.internal !== undefined && { audience: 'internal' as const }),
        ...(marks.label !== undefined && { label: marks.label }),
        ...(marks.calendar !== undefined && { calendar: marks.calendar }),
        ...(marks.era !== undefined && { era: marks.era }),
      },
      ...more,
    ]
  })
}

/** The words of a date, with those marks that reading the words alone would not give. */
function dateText(date: UnitDate): string {
  const [read] = datesIn(date.text, {}, '', quiet)
  const stated = date.normal ?? (sameSpan(read, date) ? undefined : spanOf(date))
  return withMarks(date.text, {
    internal: date.audience === 'internal' ? '' : undefined,
    label: date.label,
    normal: stated,
    bulk: date.type === 'bulk' && read?.type !== 'bulk' ? '' : undefined,
    inclusive: date.type === 'inclusive' && read?.type !== 'inclusive' ? '' : undefined,
    event: date.event === read?.event ? undefined : date.event,
    calendar: date.calendar,
    era: date.era === read?.era ? undefined : date.era,
  })
}

const sameSpan = (a: UnitDate | undefined, b: UnitDate): boolean => a?.begin === b.begin && a?.end === b.end

/** Begin and end as EAD's `normal` has them. */
export function spanOf({ begin, end }: UnitDate): string | undefined {
  if (begin === undefined || end === undefined) return undefined
  return begin === end ? begin : `${begin}/${end}`
}

/** A statement that repeats the bulk dates which the statement before it already names in its words. */
const repeated = (date: UnitDate, before: UnitDate | undefined): boolean =>
  before !== undefined && date.type === 'bulk' && datesIn(before.text, {}, '', quiet)[1]?.text === date.text

/** A column that holds dates in words, with marks for what the words do not say. */
export function dates(column: string): Codec<Unit, 'dates'> {
  return unitCodec({
    fields: ['dates'],
    columns: [column],
    read: (cells, context) => ({ dates: datesOf(cells[column] ?? '', column, context) }),
    write: ({ dates: given = [] }) => ({
      [column]: bars.join(given.filter((date, i) => !repeated(date, given[i - 1])).map(dateText)),
    }),
  })
}
