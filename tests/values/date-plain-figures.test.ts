import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresInFull } from '../../src/values/date/figures.ts'
import { plainFigure } from '../../src/values/date/plain-figures.ts'

const surroundings = [
  { afterMonth: false, latestYear: 2100 },
  { afterMonth: true, latestYear: 1900 },
]

function expectSame(text: string, at = 0): void {
  const plain = plainFigure(text, at)
  if (plain === undefined) return
  for (const known of surroundings) {
    const read = figuresInFull(text, at, known)
    const wanted = { figures: [plain], end: at + plain.digits }
    if (JSON.stringify(read) !== JSON.stringify(wanted)) expect({ text, read }).toEqual({ text, read: wanted })
  }
}

const endings = [
  '',
  ',',
  ';',
  ')',
  ' ',
  ' s',
  " 's",
  ' S',
  ' \u017f',
  ' \u2019s',
  ' 12',
  ' I 1850',
  ' May',
  '-',
  '-1',
  '-12',
]
const more = [
  '-1950',
  '-1950-12',
  '-19500',
  '- 1950',
  '-1950s',
  '.',
  '..',
  '. 12. 1850',
  '--',
  '?',
  '??',
  's',
  'th',
  'x',
  'xx',
]

describe('plain figures', () => {
  it('are those of all the patterns, whatever follows', () => {
    for (let number = 0; number < 3000; number += 1)
      for (const digits of [1, 2, 3, 4])
        for (const ending of [...endings, ...more]) expectSame(`${String(number).padStart(digits, '0')}${ending}`)
  })

  it('are those of all the patterns, in any statement', () => {
    const figures = fc.stringMatching(/^\d{1,5}$/)
    const sign = fc.constantFrom(
      ' ',
      '-',
      '/',
      '.',
      ',',
      ', ',
      '. ',
      ' - ',
      ')',
      '(',
      "'",
      's',
      'T',
      ':',
      '\u017f',
      '年',
    )
    const statement = fc
      .array(fc.oneof(figures, figures, sign), { minLength: 1, maxLength: 8 })
      .map(all => all.join(''))
    fc.assert(
      fc.property(statement, text => {
        for (let at = 0; at < text.length; at += 1) if (/\d/.test(text.charAt(at))) expectSame(text, at)
      }),
      { numRuns: 10_000 },
    )
  })

  it.each(['1850', '1850-1950', '1850, ', '1850 May', '12 May', '3,', '1850.', '1850?', '1850/1950'])(
    'are told without a pattern: %s',
    text => {
      expect(plainFigure(text, 0)).toBeDefined()
    },
  )

  it.each(['', 'x', '185', '18500', '1850s', "1850 's", '1850-12', '12.', '12/5/1850', '12?', '12th'])(
    'are left to the patterns: %j',
    text => {
      expect(plainFigure(text, 0)).toBeUndefined()
    },
  )
})
