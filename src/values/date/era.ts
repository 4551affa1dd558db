import { type CalendarDate, dayOrder, firstDay, lastDay } from './calendar.ts'

/** A Japanese era: its Latin initial and the day it began. */
interface JapaneseEra {
  readonly letter: string
  readonly start: Required<CalendarDate>
}

/** Oldest first. Meiji, Taisho, Showa, Heisei, Reiwa, by the calendar of the Japanese government. */
const eras: readonly JapaneseEra[] = [
  { letter: 'm', start: { year: 1868, month: 10, day: 23 } },
  { letter: 't', start: { year: 1912, month: 7, day: 30 } },
  { letter: 's', start: { year: 1926, month: 12, day: 25 } },
  { letter: 'h', start: { year: 1989, month: 1, day: 8 } },
  { letter: 'r', start: { year: 2019, month: 5, day: 1 } },
]

/** The names of the eras as they are written, each with its place in the list of eras. */
export const eraNames: readonly (readonly [name: string, era: number])[] = [
  ['明 治', 0],
  ['大 正', 1],
  ['昭 和', 2],
  ['平 成', 3],
  ['令 和', 4],
]

/** The era an initial stands for, when initials are in use: `H` is Heisei. */
export function eraOfLetter(letter: string): number | undefined {
  const found = eras.findIndex(era => era.letter === letter.toLowerCase())
  return found < 0 ? undefined : found
}

/** The common year of a year of an era: Heisei 9 is 1997. */
export function yearOfEra(era: number, year: number): number | undefined {
  const start = eras[era]?.start.year
  return start === undefined ? undefined : start + year - 1
}

/** Whether a date, as far as it is stated, falls in the era it is given in: Showa 64 had seven days. */
export function isInEra(era: number, date: CalendarDate): boolean {
  const start = eras[era]?.start
  if (start === undefined) return false
  const next = eras[era + 1]?.start
  if (dayOrder(lastDay(date)) < dayOrder(start)) return false
  return next === undefined || dayOrder(firstDay(date)) < dayOrder(next)
}
