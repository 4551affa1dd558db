import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateSpan } from '../../src/model/date.ts'
import { isReversed } from '../../src/values/date/bounds.ts'
import { daysInMonth, isoDate } from '../../src/values/date/calendar.ts'
import { dateFindings } from '../../src/values/date/findings.ts'
import { longestDate, type ParsedDate, parseDate } from '../../src/values/date/parse-date.ts'
import { parseNormal } from '../../src/values/date/parse-normal.ts'
import { reconcileDate } from '../../src/values/date/reconcile.ts'
import { isEdtf } from '../../src/values/edtf.ts'

/** What every reading must satisfy, whatever was read. */
function isSound({ date, bulk, findings }: ParsedDate): void {
  const spans: readonly DateSpan[] = [date, ...(date.members ?? []), ...(bulk === undefined ? [] : [bulk])]
  for (const span of spans) {
    if (span.edtf !== undefined) expect([span.edtf, isEdtf(span.edtf)]).not.toEqual([span.edtf, undefined])
    expect(isReversed(span)).toBe(false)
  }
  for (const finding of findings) expect(Object.keys(dateFindings)).toContain(finding.code)
}

const pieces = fc.constantFrom(
  ...['1990', '1985', '1870', '94', '7', '31', '0', '1908-09', '2007-05-03', '12/6/1980', '3.4.1920', '197-', '19--'],
  ...['1970s', "1880's", '70s', 'May', 'juin', 'März', 'Spring', 'winter', 'early', 'mid', 'late', 'half', 'quarter'],
  ...['19th', 'XIXe', 'siècle', 'century', '1st', 'second', 'circa', 'c', 'um', 'probably', '?', '(?)', '~', '[', ']'],
  ...[
    '(',
    ')',
    '{',
    '}',
    '-',
    '–',
    '--',
    '/',
    ',',
    ';',
    '&',
    '+',
    ':',
    '.',
    ' ',
    ' ',
    ' ',
    'and',
    'or',
    'to',
    'between',
  ],
  ...['before', 'after', 'from', 'until', 'undated', 'n.d.', 'bulk', 'inclusive', 'BC', 'AD', 'present', 'and later'],
  ...[
    'or earlier',
    'no year',
    'FY',
    'Q1',
    '昭和',
    '平成',
    '元',
    '二十',
    '年',
    '月',
    '日',
    'published',
    'fall',
    'tome',
    '99999',
  ],
)
const statements = fc.array(pieces, { maxLength: 14 }).chain(words => fc.constantFrom(words.join(' '), words.join('')))
const contexts = fc.record({
  country: fc.constantFrom('US', 'FR'),
  parent: fc.constantFrom({ begin: '1850', end: '1899-05' }, { begin: '1990' }, {}),
  aggregate: fc.boolean(),
  eraLetters: fc.boolean(),
  latestYear: fc.constantFrom(2026, 2100),
})

/** Asking the reference parser of EDTF about everything takes a while on a busy machine. */
const patient = { timeout: 60_000 }

describe('reading any text as a date', patient, () => {
  it('never throws, gives sound spans and says the same twice', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), { arbitrary: statements, weight: 8 })
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const parsed = parseDate(text, context)
        isSound(parsed)
        const { status, date, findings } = parsed
        if (status === 'dated') expect(findings.every(finding => finding.severity !== 'error')).toBe(true)
        else expect([date.begin, date.end, date.edtf]).toEqual([undefined, undefined, undefined])
        expect(parseDate(text, context)).toEqual(parsed)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on any machine form, nor on any pair', () => {
    const forms = fc.array(
      fc.constantFrom(
        '1990',
        '-',
        '/',
        '05',
        '..',
        '~',
        '?',
        '[',
        ']',
        '{',
        '}',
        ',',
        'X',
        '31',
        '0',
        'T',
        'open',
        ' ',
      ),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(statements, forms, (text, form) => {
        const normal = form.join('')
        const { span } = parseNormal(normal)
        if (span?.edtf !== undefined) expect(isEdtf(span.edtf)).toBeDefined()
        expect(span === undefined || !isReversed(span)).toBe(true)
        isSound(reconcileDate(text, normal))
      }),
      { numRuns: 300 },
    )
  })

  it('reads the dates it writes', () => {
    fc.assert(
      fc.property(statements, text => {
        const { begin, end } = parseDate(text).date
        for (const iso of [begin, end]) {
          if (iso === undefined) continue
          expect(parseNormal(iso).span ?? { begin: iso, end: iso }).toMatchObject({ begin: iso, end: iso })
          if (!iso.startsWith('-') && iso !== '0000') expect(parseDate(iso).date.begin).toBe(iso)
        }
      }),
      { numRuns: 300 },
    )
  })
})

const languages = {
  de: ['Januar Februar März April Mai Juni Juli August September Oktober November Dezember', 'D. M Y', 'um', 'bis'],
  en: [
    'January February March April May June July August September October November December',
    'M D, Y',
    'circa',
    'to',
  ],
  es: [
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'D de M de Y',
    'hacia',
    'a',
  ],
  fr: ['janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 'D M Y', 'vers', 'au'],
  it: [
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'D M Y',
    'verso',
    'al',
  ],
  nl: [
    'januari februari maart april mei juni juli augustus september oktober november december',
    'D M Y',
    'omstreeks',
    'tot',
  ],
  pt: [
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'D de M de Y',
    'cerca',
    'a',
  ],
} as const

describe('a date put together in words', patient, () => {
  const days = fc
    .record({ year: fc.integer({ min: 1000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
    .map(({ year, month, day }) => ({ year, month, day: (day % daysInMonth(year, month)) + 1 }))

  it.each(Object.entries(languages))('is read back in %s', (_language, [names, order, about, to]) => {
    const months = names.split(' ')
    const write = ({ year, month, day }: { year: number; month: number; day: number }): string =>
      order.replace(/[DMY]/g, part =>
        part === 'D' ? String(day) : part === 'Y' ? String(year) : (months[month - 1] ?? ''),
      )
    fc.assert(
      fc.property(days, days, fc.boolean(), (a, b, approximate) => {
        const [first, last] = isoDate(a) <= isoDate(b) ? [a, b] : [b, a]
        const mark = approximate ? '~' : ''
        const prefix = approximate ? `${about} ` : ''
        expect(parseDate(`${prefix}${write(a)}`).date.edtf).toBe(`${isoDate(a)}${mark}`)
        const range = `${isoDate(first)}${mark}/${isoDate(last)}${mark}`
        const expected = isoDate(first) === isoDate(last) ? `${isoDate(first)}${mark}` : range
        expect(parseDate(`${prefix}${write(first)} ${to} ${write(last)}`).date.edtf).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('hostile text', () => {
  const units = [
    '1',
    '1999-',
    '1999-1999-',
    ' ',
    '(',
    '[',
    ']',
    '{',
    '- ',
    ', ',
    'a',
    'May ',
    '?',
    '1, ',
    'n.',
    '昭和',
    '[1',
    '(1,',
  ]
  it.each(units)('of many "%s" is read in no time, up to the longest that is read and beyond', unit => {
    for (const length of [longestDate, 100_000]) {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      isSound(parseDate(text))
      parseNormal(text)
    }
  })

  it('that is too long is refused unread', () => {
    const parsed = parseDate(`1999${' '.repeat(longestDate)}`)
    expect([parsed.status, parsed.findings.map(finding => finding.code)]).toEqual(['not understood', ['date/too-long']])
  })
})
