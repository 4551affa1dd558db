import { describe, expect, it } from 'vitest'
import { type Bounds, dayBounds, within } from '../../src/values/date/bounds.ts'
import { daysInMonth, isoDate, readIsoDate } from '../../src/values/date/calendar.ts'
import { isEdtf } from '../../src/values/edtf.ts'

describe('the calendar', () => {
  it('has the months of the proleptic Gregorian calendar', () => {
    for (let year = 1; year <= 2400; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(2000, 0, 1))
        last.setUTCFullYear(year, month, 0)
        expect(daysInMonth(year, month)).toBe(last.getUTCDate())
      }
    }
  })

  it('writes what it reads', () => {
    for (const iso of ['1997', '1997-02', '1996-02-29', '-0043', '0000', '0001-12-31']) {
      const date = readIsoDate(iso)
      expect(date && isoDate(date)).toBe(iso)
    }
    for (const iso of ['1997-02-29', '1997-13', '97', '-0000', '1997-2', '19970201']) {
      expect(readIsoDate(iso)).toBeUndefined()
    }
  })
})

describe('bounds to the day', () => {
  it('go from the first day of the begin to the last day of the end', () => {
    expect(dayBounds({ begin: '1996', end: '1996-02' })).toEqual({ begin: '1996-01-01', end: '1996-02-29' })
    expect(dayBounds({ begin: '-0043' })).toEqual({ begin: '-0043-01-01' })
    expect(dayBounds({ begin: 'some time', end: '1900-02' })).toEqual({ end: '1900-02-28' })
  })
})

describe('a span within another', () => {
  const rows: readonly (readonly [span: Bounds, outer: Bounds, inside: boolean])[] = [
    [{ begin: '1960', end: '1970' }, { begin: '1960', end: '1980' }, true],
    [{ begin: '1950', end: '1970' }, { begin: '1960', end: '1980' }, false],
    [{ begin: '1970', end: '1981' }, { begin: '1960', end: '1980' }, false],
    [{ begin: '1997', end: '1997' }, { begin: '1997-03', end: '1998' }, true],
    [{ begin: '1997-02', end: '1997-02' }, { begin: '1997-03', end: '1998' }, false],
    [{ begin: '1997-03-01', end: '1997-03-01' }, { begin: '1997-03', end: '1997-03' }, true],
    [{ begin: '1970' }, { begin: '1960', end: '1980' }, true],
    [{ begin: '1981' }, { begin: '1960', end: '1980' }, false],
    [{ end: '1950' }, { begin: '1960' }, false],
    [{}, { begin: '1960', end: '1980' }, true],
    [{ begin: '-0050', end: '0014' }, { begin: '-0100', end: '0100' }, true],
  ]
  it.each(rows)('%j within %j: %s', (span, outer, inside) => {
    expect(within(span, outer)).toBe(inside)
  })
})

describe('EDTF', () => {
  it.each([
    ['1985-04-12', 0],
    ['1985~', 1],
    ['{1990,1992}', 2],
    ['circa 1985', undefined],
    ['', undefined],
    ['1'.repeat(5000), undefined],
  ])('has the level of "%.20s"', (text, level) => {
    expect(isEdtf(text)).toBe(level)
  })
})
