import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateContext, parseDate, parseInFull } from '../../src/values/date/parse-date.ts'
import { parseNormal, parseNormalInFull } from '../../src/values/date/parse-normal.ts'
import { yearsAlone } from '../../src/values/date/years-alone.ts'

const contexts: readonly DateContext[] = [
  {},
  { aggregate: true },
  { aggregate: false, country: 'US', latestYear: 1900 },
  { country: 'DE', parent: { begin: '1850', end: '1899' } },
  { eraLetters: true, latestYear: 2500 },
]

function same(read: unknown, inFull: unknown, statement: string): void {
  const [given, wanted] = [JSON.stringify(read), JSON.stringify(inFull)]
  if (given !== wanted) expect({ statement, read: given }).toEqual({ statement, read: wanted })
}

/** Expects the same, to the order of its parts, with and without a full stop, in every context. */
function expectSame(words: string): void {
  for (const context of contexts)
    for (const text of [words, `${words}.`]) same(parseDate(text, context), parseInFull(text, context), text)
}

function expectSameNormal(normal: string): void {
  for (const options of [{}, { latestYear: 1900 }, { latestYear: 2500 }])
    same(parseNormal(normal, options), parseNormalInFull(normal, options), normal)
}

const padded = (year: number): string => String(year).padStart(4, '0')

describe('years alone', () => {
  it('are read as in full, every one', () => {
    for (let year = 0; year < 3000; year += 1) {
      expectSame(String(year))
      expectSame(padded(year))
      expectSameNormal(padded(year))
    }
  })

  it('are read as in full, in pairs', () => {
    for (let first = 0; first < 3000; first += 61)
      for (const last of [first - 1, first, first + 1, first + 9, first + 100, 1850, 1900, 1901, 2100, 2101, 9999]) {
        if (last < 0) continue
        expectSame(`${padded(first)}-${padded(last)}`)
        expectSameNormal(`${padded(first)}/${padded(last)}`)
      }
  })

  it('are read as in full, whatever stands with them', () => {
    const year = fc.integer({ min: 0, max: 2999 }).map(padded)
    const part = fc.oneof(
      year,
      year,
      fc.stringMatching(/^\d{1,5}$/),
      fc.constantFrom('', 'circa', 's', '?', '[', '１９２７'),
    )
    const sign = fc.constantFrom('-', '-', '/', '/', '–', '--', ' - ', '.', ', ', ' ', '~', '..')
    const end = fc.constantFrom('', '', '', '.', '..', ',', ' ', '?', 's', '-', '\n')
    const written = fc.tuple(part, sign, part, end).map(parts => parts.join(''))
    fc.assert(
      fc.property(written, text => {
        expectSame(text)
        expectSameNormal(text)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['1927', '1850-1950', '1900-1900', '2100'])('are told by a glance: %s', text => {
    expect(yearsAlone(text, '-', 2100)).toBeDefined()
  })

  it.each(['', '192', '19277', '0999', '1950-1850', '2101', '1850-2101', '1850/1950', '1850-19', '1850-195x', '185O'])(
    'are not taken for years: %s',
    text => {
      expect(yearsAlone(text, '-', 2100)).toBeUndefined()
    },
  )
})
