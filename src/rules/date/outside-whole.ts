import type { Unit } from '../../model/unit.ts'
import { unitName } from '../../report/breadcrumb.ts'
import type { Rule } from '../rule.ts'

interface Whole {
  readonly begin: string | undefined
  readonly end: string | undefined
  readonly text: string
  readonly outside: Part[]
  count: number
}

/** A part whose dates lie outside. */
interface Part {
  readonly unit: Unit
  readonly text: string
  readonly early: boolean
}

const SHOWN = 10

/** ISO dates of any precision compare by their digits as far as the shorter goes; negative years are left alone. */
const before = (a: string, b: string): boolean => a < b && !b.startsWith(a)

function inclusive(unit: Unit): { begin: string | undefined; end: string | undefined; text: string } | undefined {
  const date = unit.dates?.find(d => d.type !== 'bulk' && (d.begin !== undefined || d.end !== undefined))
  if (!date || date.begin?.startsWith('-') || date.end?.startsWith('-')) return undefined
  return { begin: date.begin, end: date.end, text: date.edtf ?? date.text }
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
        const own = inclusive(unit)
        if (own)
          for (const whole of wholes) {
            if (!whole) continue
            const early = own.begin !== undefined && whole.begin !== undefined && before(own.begin, whole.begin)
            const late = own.end !== undefined && whole.end !== undefined && before(whole.end, own.end)
            if (!early && !late) continue
            whole.count++
            if (whole.outside.length < SHOWN) whole.outside.push({ unit, text: own.text, early })
          }
        wholes.push(own && { ...own, outside: [], count: 0 })
      },
      close(unit) {
        const whole = wholes.pop()
        if (!whole || whole.count === 0) return
        say({
          message: `${whole.count} ${whole.count === 1 ? 'unit has' : 'units have'} dates outside those of ${unitName(unit)} (${whole.text}).`,
          related: () =>
            whole.outside.map(part => ({
              message: `${unitName(part.unit)} (${part.text}) ${part.early ? `begins before ${whole.begin}` : `ends after ${whole.end}`}.`,
            })),
        })
      },
    }
  },
}
