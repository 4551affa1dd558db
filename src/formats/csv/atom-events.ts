import { append } from '../../model/append.ts'
import type { UnitDate } from '../../model/date.ts'
import type { Name } from '../../model/name.ts'
import type { Note } from '../../model/note.ts'
import type { Unit } from '../../model/unit.ts'
import { inPlaces, placesText } from './atom-list.ts'
import { headedText } from './atom-notes.ts'
import { type Codec, type RowContext, unitCodec } from './codec.ts'
import { datesIn } from './dates.ts'
import { blocksOf } from './prose.ts'

const COLUMNS = [
  'eventDates',
  'eventTypes',
  'eventStartDates',
  'eventEndDates',
  'eventActors',
  'eventActorHistories',
] as const

/** The kind of event that makes a creator and a date of creation, which needs no word. */
const CREATION = 'creation'

/**
 * The events of AtoM: what happened, when, by whom, and the history of who did it. A date with its kind is a date of the
 * unit; an actor is a creator, with the kind of event as the role unless it is creation; a history is a biographical or
 * administrative history.
 *
 * Columns with fewer values than others are told of: `csv/uneven-events`. Source: AtoM manual, CSV import and validation.
 *
 * Reading takes an event apart; writing puts the first date with the first creator, the second with the second.
 */
export const atomEvents: Codec<Unit, 'dates' | 'creators' | 'biogHist'> = unitCodec({
  fields: ['dates', 'creators', 'biogHist'],
  columns: COLUMNS,
  read(cells, context) {
    const [texts, types, starts, ends, actors, histories] = COLUMNS.map(column => inPlaces(cells[column]))
    const count = Math.max(...COLUMNS.map(column => inPlaces(cells[column]).length))
    tellUneven(cells, count, context)
    const dates: UnitDate[] = []
    const creators: Name[] = []
    const biogHist: Note[] = []
    for (let i = 0; i < count; i++) {
      const type = types?.[i] ?? ''
      append(dates, datesOfEvent(texts?.[i] ?? '', starts?.[i] ?? '', ends?.[i] ?? '', type, context))
      const actor = actors?.[i] ?? ''
      if (actor !== '') creators.push({ type: 'unknown', text: actor, ...(isCreation(type) ? {} : { role: type }) })
      const history = histories?.[i] ?? ''
      if (history !== '') biogHist.push({ blocks: blocksOf(history) })
    }
    return { dates, creators, biogHist }
  },
  write({ dates = [], creators = [], biogHist = [] }) {
    const count = Math.max(dates.length, creators.length, biogHist.length)
    const each = (text: (i: number) => string | undefined): string =>
      placesText(Array.from({ length: count }, (_, i) => text(i) ?? ''))
    return {
      eventDates: each(i => dates[i]?.text),
      eventTypes: each(i => (i < Math.max(dates.length, creators.length) ? typeOf(dates[i], creators[i]) : '')),
      eventStartDates: each(i => dates[i] && boundsOf(dates[i])[0]),
      eventEndDates: each(i => dates[i] && boundsOf(dates[i])[1]),
      eventActors: each(i => creators[i]?.text),
      eventActorHistories: each(i => biogHist[i] && headedText(biogHist[i], 'biogHist')),
    }
  },
})

/** AtoM puts the first value of each column together, the second with the second: one that is missing moves the others. */
function tellUneven(cells: Readonly<Record<string, string>>, count: number, context: RowContext): void {
  for (const column of COLUMNS) {
    const values = inPlaces(cells[column]).length
    if (values > 0 && values < count)
      context.say(column, {
        code: 'csv/uneven-events',
        severity: 'warning',
        message: `The cell has ${values} of ${count} values of events; those that are missing were taken to be the last.`,
        hint: 'Write NULL for each value that is not there, so that dates, kinds and actors stay together.',
      })
  }
}

const isCreation = (type: string): boolean => type === '' || type.toLowerCase() === CREATION

function typeOf(date: UnitDate | undefined, creator: Name | undefined): string {
  const word = date?.event ?? creator?.role ?? CREATION
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The first and the last day: as the source states them in figures, else as they were read from the words. */
function boundsOf({ normal, begin = '', end = '' }: UnitDate): readonly [string, string] {
  const [, from, to] = /^(-?\d{4}(?:-\d\d){0,2})(?:\/(-?\d{4}(?:-\d\d){0,2}))?$/.exec(normal ?? '') ?? []
  return from === undefined ? [begin, end] : [from, to ?? from]
}

/** AtoM writes a month or a day that is not known as `00`. */
const known = (date: string): string => date.replace(/(?:-00)+$/, '')

function datesOfEvent(text: string, start: string, end: string, type: string, context: RowContext): UnitDate[] {
  const [begin, until] = [known(start), known(end)]
  if (text === '' && begin === '' && until === '') return []
  const normal =
    begin === '' && until === '' ? undefined : begin === until || until === '' ? begin : `${begin}/${until}`
  const words = text !== '' ? text : (normal ?? '')
  return datesIn(
    words,
    { ...(normal !== undefined && { normal }), ...(isCreation(type) ? {} : { event: type.toLowerCase() }) },
    'eventDates',
    context,
  )
}
