import type { UnitDate } from '../../model/date.ts'
import type { Unit } from '../../model/unit.ts'
import { each, numbers, WRITTEN } from './aspace-numbers.ts'
import { type Cells, type Codec, type RowContext, together, unitCodec } from './codec.ts'
import { datesIn } from './dates.ts'

const dateColumns = (n: number): string[] =>
  ['dates_label', 'begin', 'end', 'date_type', 'expression', 'date_certainty', 'date_era', 'date_calendar'].map(
    name => `${name}_${n}`,
  )

/** The dates, each with label, begin, end, type, expression and certainty. */
export const aspaceDates: Codec<Unit, 'dates'> = unitCodec({
  fields: ['dates'],
  columns: each(dateColumns),
  read: (cells, context) => ({
    dates: numbers.flatMap(n =>
      dateOf(
        dateColumns(n).map(name => cells[name]),
        n,
        context,
      ),
    ),
  }),
  write: ({ dates = [] }) => together(dates.slice(0, WRITTEN).map((date, i) => dateCells(date, i + 1))),
})

function dateOf(
  [label, begin, end, type, expression, certainty, era, calendar]: readonly (string | undefined)[],
  n: number,
  context: RowContext,
): UnitDate[] {
  const span = begin !== undefined && end !== undefined && begin !== end ? `${begin}/${end}` : (begin ?? end)
  const text = expression ?? (span === undefined ? undefined : span.replace('/', '-'))
  if (text === undefined) return []
  const kind = /^bulk/i.test(type ?? '') ? 'bulk' : /^inclusive|^range/i.test(type ?? '') ? 'inclusive' : undefined
  const event = label === undefined || /^creation$/i.test(label) ? undefined : label.toLowerCase()
  const iso = /^-?\d{4}(?:-\d\d){0,2}(?:\/-?\d{4}(?:-\d\d){0,2})?$/
  return datesIn(
    text,
    {
      ...(span !== undefined && iso.test(span) && { normal: span }),
      ...(kind !== undefined && { type: kind }),
      ...(event !== undefined && { event }),
    },
    `${expression === undefined ? 'begin' : 'expression'}_${n}`,
    context,
  ).map(date => ({
    ...date,
    ...(certainty !== undefined && { statedCertainty: certainty }),
    ...(era !== undefined && { era }),
    ...(calendar !== undefined && { calendar }),
  }))
}

function dateCells(date: UnitDate, n: number): Cells {
  const { text, begin, end, normal, type, event, statedCertainty, era, calendar } = date
  const [, from, to] = /^([^/]+)(?:\/([^/]+))?$/.exec(normal ?? '') ?? []
  const [first = '', last = ''] = from === undefined ? [begin, end] : [from, to ?? from]
  const kind = type ?? (first !== '' && first === last ? 'single' : 'inclusive')
  const [
    labelName = '',
    beginName = '',
    endName = '',
    typeName = '',
    textName = '',
    sure = '',
    eraName = '',
    cal = '',
  ] = dateColumns(n)
  return {
    [labelName]: event ?? 'creation',
    [beginName]: first,
    [endName]: last === first ? '' : last,
    [typeName]: kind,
    [textName]: text,
    [sure]: statedCertainty ?? '',
    [eraName]: era ?? '',
    [cal]: calendar ?? '',
  }
}
