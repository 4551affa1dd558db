import type { Unit } from '../../model/unit.ts'
import { unitName } from '../../report/breadcrumb.ts'
import type { Rule } from '../rule.ts'

interface Whole {
  readonly span: Span
  readonly outside: Part[]
  count: number
}

/** What the dates of a unit say, and the days they may mean as numbers: 1905-03 is from 19050300 to 19050399. */
interface Span {
  readonly begin: string | undefined
  readonly end: string | undefined
  readonly text: string
  readonly beginFrom: number
  readonly beginTo: number
  readonly endFrom: number
  readonly endTo: number
}

/** A part whose dates lie outside. */
interface Part {
  readonly unit: Unit
  readonly text: string
  readonly early: boolean
}

const SHOWN = 10

/** The digits of an ISO date of any precision, eight of them; those it does not give are `filler`. */
function digits(date: string | undefined, filler: 0 | 9): number {
  if (date === undefined) return Number.NaN
  let number = 0
  let found = 0
  for (let at = 0; at < date.length && found < 8; at++) {
    const digit = date.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) {
      if (date.charAt(at) === '-') continue
      break
    }
    number = number * 10 + digit
    found++
  }
  for (; found < 8; found++) number = number * 10 + filler
  return number
}

/** Negative years are left alone. */
function spanOf(unit: Unit): Span | undefined {
  if (!unit.dates) return undefined
  for (const { type, begin, end, edtf, text } of unit.dates) {
    if (type === 'bulk' || (begin === undefined && end === undefined)) continue
    if (begin?.startsWith('-') || end?.startsWith('-')) return undefined
    return {
      begin,
      end,
      text: edtf ?? text,
      beginFrom: digits(begin, 0),
      beginTo: digits(begin, 9),
      endFrom: digits(end, 0),
      endTo: digits(end, 9),
    }
  }
  return undefined
}

export const dateOutsideWhole: Rule = {
  id: 'date-outside-whole',
  severity: 'warning',
  profiles: ['minimum', 'core', 'dacs', 'isadg'],
  summary: 'The dates of a part lie inside the dates of every whole it belongs to.',
  why: 'Readers search by date at the top level first; a part that begins or ends outside it is not found, or the dates of the whole are wrong.',
  fix: 'Widen the dates of the whole, or correct those of the part.',
  source: 'DACS 2.4.9; ISAD(G) 3.1.3',
  valid: [
    {
      unit: {
        dates: [{ text: '1900-1910', begin: '1900', end: '1910' }],
        units: [{ dates: [{ text: 'May 1905', begin: '1905-05', end: '1905-05' }] }, { dates: [{ text: 'undated' }] }],
      },
    },
    {
      unit: {
        dates: [{ text: 'February 1997', begin: '1997-02', end: '1997-02' }],
        units: [{ dates: [{ text: '1997', begin: '1997', end: '1997' }] }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        level: 'fonds',
        title: { text: 'Rivera papers' },
        dates: [{ text: '1900-1910', begin: '1900', end: '1910' }],
        units: [
          { level: 'series', title: { text: 'Letters' }, dates: [{ text: '1899-1905', begin: '1899', end: '1905' }] },
          { level: 'file', title: { text: 'Notebook' }, dates: [{ text: '1911', begin: '1911', end: '1911' }] },
        ],
      },
      says: ['2 units have dates outside those of Fonds "Rivera papers" (1900-1910).'],
    },
  ],
  check(say) {
    const wholes: (Whole | undefined)[] = []
    return {
      open(unit) {
        const own = spanOf(unit)
        if (own)
          for (const whole of wholes) {
            if (!whole) continue
            // What is not there is no number, and compares as false.
            const early = own.beginTo < whole.span.beginFrom
            if (!early && !(whole.span.endTo < own.endFrom)) continue
            whole.count++
            if (whole.outside.length < SHOWN) whole.outside.push({ unit, text: own.text, early })
          }
        wholes.push(own && { span: own, outside: [], count: 0 })
      },
      close(unit) {
        const whole = wholes.pop()
        if (!whole || whole.count === 0) return
        const { begin, end, text } = whole.span
        say({
          message: `${whole.count} ${whole.count === 1 ? 'unit has' : 'units have'} dates outside those of ${unitName(unit)} (${text}).`,
          related: () =>
            whole.outside.map(part => ({
              message: `${unitName(part.unit)} (${part.text}) ${part.early ? `begins before ${begin}` : `ends after ${end}`}.`,
            })),
        })
      },
    }
  },
}
