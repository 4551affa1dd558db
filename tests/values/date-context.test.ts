import { describe, expect, it } from 'vitest'
import { type DateContext, parseDate } from '../../src/values/date/parse-date.ts'

function read(text: string, context: DateContext) {
  const { date, findings } = parseDate(text, context)
  return { edtf: date.edtf, codes: findings.map(finding => finding.code) }
}

describe('what is known around a date', () => {
  it('reads figures as the country of the repository writes them, and says that it had to', () => {
    expect(read('12/6/1980', { country: 'US' })).toEqual({ edtf: '1980-12-06', codes: ['date/ambiguous-order'] })
    expect(read('12/6/1980', { country: 'gb' })).toEqual({ edtf: '1980-06-12', codes: ['date/ambiguous-order'] })
    expect(read('12/6/1980', {})).toEqual({ edtf: '1980-06-12', codes: ['date/ambiguous-order'] })
  })

  it('needs no country when a number can only be a day, anywhere in the statement', () => {
    expect(read('7/1/2006-6/30/2009', { country: 'GB' })).toEqual({ edtf: '2006-07-01/2009-06-30', codes: [] })
    expect(read('7/7/2006', {})).toEqual({ edtf: '2006-07-07', codes: [] })
  })

  it('takes the century of two digits from the unit above', () => {
    const code = ['date/two-digit-year']
    expect(read('Sept 94', { parent: { begin: '1890', end: '1899' } })).toEqual({ edtf: '1894-09', codes: code })
    expect(read('Sept 94', { parent: { begin: '1850', end: '1999-05' } })).toEqual({ edtf: '1994-09', codes: code })
    expect(read('Sept 94', {})).toEqual({ edtf: '1994-09', codes: code })
    expect(read('6/13/05', {}).edtf).toBe('2005-06-13')
    expect(read('6/13/25', { latestYear: 2020 }).edtf).toBe('1925-06-13')
  })

  it('takes "between" as one unknown date for an item and as a span for a group of documents', () => {
    expect(parseDate('between 1900 and 1910').date).toEqual({
      begin: '1900',
      end: '1910',
      edtf: '[1900..1910]',
      certainty: ['alternative'],
    })
    expect(parseDate('between 1900 and 1910', { aggregate: true }).date).toEqual({
      begin: '1900',
      end: '1910',
      edtf: '1900/1910',
    })
  })

  it('refuses what lies after the latest year', () => {
    expect(read('1990-2027', { latestYear: 2026 })).toEqual({ edtf: undefined, codes: ['date/in-future'] })
    expect(read('1990-2027', { latestYear: 2027 })).toEqual({ edtf: '1990/2027', codes: [] })
    expect(read('2101', {})).toEqual({ edtf: undefined, codes: ['date/in-future'] })
  })

  it('reads the initials of Japanese eras only when asked to', () => {
    expect(read('S20.8.15', { eraLetters: true }).edtf).toBe('1945-08-15')
    expect(parseDate('S20.8.15').status).toBe('not understood')
  })

  it('divides inclusive and bulk dates, wherever the word stands', () => {
    const { date, bulk } = parseDate('1944-1998 (bulk 1968-1987), undated')
    expect(date).toEqual({ type: 'inclusive', undated: 'part', begin: '1944', end: '1998', edtf: '1944/1998' })
    expect(bulk).toEqual({ begin: '1968', end: '1987', edtf: '1968/1987' })
    expect(parseDate('1968-1987 (bulk)').date.type).toBe('bulk')
    expect(parseDate('1900-1950, mostly 1920s').bulk).toEqual({ begin: '1920', end: '1929', edtf: '192X' })
  })

  it('gives each member the words it was read from', () => {
    expect(parseDate('circa 1951, 1966-[1970], undated').date).toEqual({
      undated: 'part',
      begin: '1951',
      end: '1970',
      edtf: '1951~/1970',
      certainty: ['approximate', 'inferred'],
      members: [
        { begin: '1951', end: '1951', edtf: '1951~', certainty: ['approximate'], text: 'circa 1951' },
        { begin: '1966', end: '1970', edtf: '1966/1970', certainty: ['inferred'], text: '1966-[1970' },
      ],
    })
  })
})
