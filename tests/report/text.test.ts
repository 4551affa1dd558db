import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { SHOWN_OF_EACH } from '../../src/report/kinds.ts'
import { none } from '../../src/report/tally.ts'
import { type Paint, type TextReportOptions, textReport } from '../../src/report/text.ts'
import { counted, grouped, visible } from '../../src/report/visible.ts'

const finding = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'area/what',
  concern: 'input',
  severity: 'warning',
  message: 'Something is odd.',
  ...more,
})

/** The text about one file with these findings, without the end of the run. */
function text(found: readonly Diagnostic[], options: TextReportOptions = {}, file = 'ms1.txt'): string {
  let said = ''
  const sink = textReport(
    {
      write(more) {
        said += more
      },
      end() {},
    },
    options,
  )
  sink.open(file)
  for (const each of found) sink.finding(each)
  sink.close({ file, tally: none })
  return said
}

const report = (...found: readonly Diagnostic[]): string[] => text(found).split('\n')

it('says nothing when nothing was found', () => {
  expect(text([])).toBe('')
})

it('puts errors before warnings before notes, and keeps the order within each', () => {
  const lines = report(
    finding({ severity: 'info', message: 'a.' }),
    finding({ severity: 'warning', message: 'b.', code: 'x/b' }),
    finding({ severity: 'error', message: 'c.' }),
    finding({ severity: 'warning', message: 'd.', code: 'x/d' }),
  )
  expect(lines).toEqual([
    'ms1.txt',
    '  error    c.  area/what',
    '  warning  b.  x/b',
    '  warning  d.  x/d',
    '  note     a.  area/what',
    '',
  ])
})

it('shows place, unit, value, other places and what to do', () => {
  expect(
    report(
      finding({
        place: { file: 'ms1.txt', line: 3, column: 7 },
        unit: 'Series 2 › File 1',
        value: 'circa 19xx',
        related: [{ message: 'It is said here.', place: { line: 1 } }, { message: 'And somewhere.' }],
        hint: 'Write it out.',
      }),
    ),
  ).toEqual([
    'ms1.txt',
    '  warning  3:7  Something is odd.  area/what',
    '           in Series 2 › File 1',
    '           found: circa 19xx',
    '           · 1: It is said here.',
    '           · And somewhere.',
    '           → Write it out.',
    '',
  ])
})

it.each([
  [{ line: 3 }, '3  '],
  [{ pointer: '/unit/title' }, '/unit/title  '],
  [{ line: 3, column: 2, pointer: '/unit' }, '3:2  '],
  [{}, ''],
])('shows the place %j', (place, shown) => {
  expect(report(finding({ place }))[1]).toBe(`  warning  ${shown}Something is odd.  area/what`)
})

it('does not repeat a value that the message says', () => {
  expect(report(finding({ message: 'There is "box".', value: 'box' }))).toHaveLength(3)
})

it('cuts a long value between characters', () => {
  expect(report(finding({ value: '😀'.repeat(200) }))[2]).toBe(`           found: ${'😀'.repeat(80)}…`)
})

it('shows the first few of a kind and counts the rest', () => {
  const lines = report(...Array.from({ length: 1500 }, (_, i) => finding({ message: `No ${i}.` })))
  expect(lines.filter(line => line.includes('No '))).toHaveLength(SHOWN_OF_EACH)
  expect(lines.at(-2)).toBe('           … and 1,495 more like it (area/what)')
})

it('sets words with the paint it is given', () => {
  const mark =
    (name: string) =>
    (words: string): string =>
      `<${name}>${words}</${name}>`
  const paint: Paint = {
    error: mark('e'),
    warning: mark('w'),
    info: mark('i'),
    strong: mark('s'),
    faint: mark('f'),
  }
  expect(text([finding()], { paint })).toBe('<s>ms1.txt</s>\n  <w>warning</w>  Something is odd.  <f>area/what</f>\n')
})

describe('what could move the cursor, hide or turn what follows', () => {
  const hostile = '\u001b[31m\u0007\u009b2J\u202e\u2028\r\n\u200f'
  const shown = '\\u001b[31m\\u0007\\u009b2J\\u202e\\u2028\\u000d⏎\\u200f'

  it('is written out', () => expect(visible(hostile)).toBe(shown))

  it('is written out wherever it stands in a finding', () => {
    const said = text(
      [
        finding({
          message: hostile,
          unit: hostile,
          value: `x${hostile}`,
          hint: hostile,
          related: [{ message: hostile }],
        }),
      ],
      {},
      hostile,
    )
    expect(said.split(shown)).toHaveLength(7)
    for (const character of ['\u001b', '\u0007', '\u009b', '\u202e', '\u2028', '\r', '\u200f'])
      expect(said).not.toContain(character)
  })

  it('leaves every other character as it is', () => expect(visible('café 漢字 😀 \u00a0')).toBe('café 漢字 😀 \u00a0'))
})

it.each(['::error::', ' ::set-output name=x::', '##[error]'])('begins no line with a command of a log: %s', file => {
  expect(text([finding()], {}, file)).toMatch(/^\.\//)
})

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('groups %i', (n, expected) => expect(grouped(n)).toBe(expected))

it('counts in words', () => {
  expect([0, 1, 2, 1000].map(n => counted(n, 'word'))).toEqual(['0 words', '1 word', '2 words', '1,000 words'])
  expect(counted(2, 'is lost', 'are lost')).toBe('2 are lost')
})
