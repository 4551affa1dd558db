import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../src/formats/text/limits.ts'
import { inShort, readText } from './text-outline.ts'

const start = 'Extent\n\n3 folders\n\nScope and Content Note\n\nFOIA 2033-0007-F\n\nContainer List\n\n'
const MANY = 10_000

describe('what is no finding aid gives one error and no unit', () => {
  const cases: readonly (readonly [what: string, text: string, said: string])[] = [
    ['an empty file', '', 'text/empty 1:1'],
    ['a byte order mark and nothing else', '\ufeff', 'text/empty 1:1'],
    ['blank lines', ' \t\u00a0\r\n\n'.repeat(MANY), 'text/empty 1:1'],
    ['a text of another kind', 'Chapter I.\n\nSummary\n\nThe sea was calm.\n', 'text/not-a-finding-aid 1:1'],
    ['one line of many characters', 'a'.repeat(2_000_000), 'text/not-a-finding-aid 1:1'],
    ['very many short lines', 'a\n'.repeat(1_000_000), 'text/not-a-finding-aid 1:1'],
    ['a zero byte', `${start}[a\0]`, 'text/binary 11:3'],
    ['a binary file', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'.repeat(MANY), 'text/binary 1:6'],
    ['a text of replacement characters', 'x\ufffd\ufffd'.repeat(MANY), 'text/binary 1:2'],
    ['a text that is too long', 'Extent\n'.repeat(LONGEST_TEXT / 7 + 1), 'text/too-large 1:1'],
  ]
  it.each(cases)('%s', (_, text, said) => {
    const { findingAids, diagnostics } = readText(text, {}, 100_000)
    expect(findingAids).toEqual([])
    expect(inShort(diagnostics)).toEqual([`error ${said}`])
  })
})

describe('damaged characters', () => {
  const long = 'The lamp was lit every evening of the year. '.repeat(4)

  it('are read as well as may be, and reported once with the first place', () => {
    const { unit, diagnostics } = readText(
      `Extent\n1 folder\nProvenance\n${long}caf\ufffd \ud800 and \u0007bell \u0001 😀.`,
    )
    expect(JSON.stringify(unit.custodialHistory)).toContain('caf\ufffd \ufffd and  bell   😀.')
    expect(inShort(diagnostics).filter(said => said.includes('character'))).toEqual([
      `warning text/control-character 4:${long.length + 12}`,
      `warning text/broken-character 4:${long.length + 6}`,
      `warning text/replacement-character 4:${long.length + 4}`,
    ])
  })
})

describe('hostile text is read in linear time', () => {
  const cases: readonly (readonly [what: string, text: string])[] = [
    ['plain lines', `${start}${'Aaa\n'.repeat(MANY)}x [OA/ID 1]`],
    ['boxes', start + 'Box 1\nBox 2\n'.repeat(MANY)],
    ['bracketed lines', start + '[a]\n'.repeat(MANY)],
    ['opening brackets on lines', start + '[\n'.repeat(MANY)],
    ['opening brackets', start + '['.repeat(MANY * 5)],
    ['closing brackets', start + ']'.repeat(MANY * 5)],
    ['empty brackets', start + '[]'.repeat(MANY * 5)],
    ['nested brackets', start + '['.repeat(MANY * 5) + ']'.repeat(MANY * 5)],
    ['numbers on one line', start + '[OA/ID 1] '.repeat(MANY * 5)],
    ['kinds of number', start + 'OA/ID '.repeat(MANY * 5)],
    ['reversed order', start + '[a]\nx [OA/ID 1]\n'.repeat(MANY)],
    ['round brackets', `${start}${'('.repeat(MANY * 5)})`],
    ['words of areas', start + 'records '.repeat(MANY * 5)],
    ['repeated areas', start + 'Records: x\n'.repeat(MANY)],
    ['white space', `${start}x${' '.repeat(MANY * 5)}y`],
    ['deeper and deeper lines', start + Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}X`).join('\n')],
    ['labels', `${'Extent\n'.repeat(MANY)}Provenance\nx`],
    ['sections', 'Extent\nx\nAccess\nx\n'.repeat(MANY)],
    ['colons', start + ':'.repeat(MANY * 5)],
    ['phrases before a date', `Extent\n1\nProvenance\n${'collection dates from '.repeat(MANY)}`],
    ['digits and hyphens', `Extent\n1\nProvenance\n${'2021-'.repeat(MANY * 5)}`],
    ['broken sentences', `Extent\n1\nProvenance\n${'aaa\n\n'.repeat(MANY)}`],
    ['menu lines', start + 'Back to top\n[x]\n'.repeat(MANY)],
    ['terms', `Extent\n1\nRecord Type\n${'a;'.repeat(MANY * 5)}`],
  ]
  it.each(cases)('%s', (_, text) => {
    const begun = performance.now()
    expect(readText(text).findingAids).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(25_000)
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'Extent',
      'SUMMARY:',
      'Scope and Content Note',
      'Access',
      'Container List',
      'Record Type: Maps',
      '',
    ),
    fc.constantFrom(
      'Box 1',
      'Box 2',
      'Staff Files: Press',
      'Mail',
      'A [OA/ID 1]',
      '[a]',
      '[05/21/1989]',
      'Back to top',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { maxLength: 30 })
    .map(lines => lines.flat().join(''))

  it('is read the same in chunks of any size', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (source, chunk) => {
        expect(readText(source, {}, chunk)).toEqual(readText(source))
      }),
      { numRuns: 150 },
    )
  })

  it('gives diagnostics with a place in the text, and an error exactly when there is no finding aid', () => {
    fc.assert(
      fc.property(text, source => {
        const { findingAids, diagnostics } = readText(source)
        const lines = source.split(/\r\n|\n|\r/)
        for (const { place } of diagnostics) {
          const at = lines[(place?.line ?? 0) - 1]
          expect(at).toBeDefined()
          expect(place?.column ?? 0).toBeGreaterThan(0)
          expect(place?.column ?? 0).toBeLessThanOrEqual(Math.max(1, at?.length ?? 0))
        }
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(
          findingAids.length === 0 ? 1 : 0,
        )
      }),
      { numRuns: 150 },
    )
  })

  it('has every word in a unit or counted in the report', () => {
    const shape = fc.constantFrom(
      ...['W', '[W]', 'W [OA/ID W1]', 'Box 9W', 'Home | W', 'W one two three four five six seven eight.', 'w lower'],
      ...[
        'W (1989)',
        'Records: W',
        '[W',
        'W]',
        'Search',
        'W (continued)',
        '[OA/ID W2]',
        'W OA/ID 4W',
        '[W] [1990]',
        '',
      ],
      ...[
        '[05/21/1989]',
        'Access: W',
        'Container List',
        'Record Type',
        'Last Modified Date',
        'Title',
        'FOIA 2033-0007-F W',
      ],
    )
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 14 }), shapes => {
        let n = 0
        const lines = shapes.map(line => line.replaceAll('W', () => `Q${n++}q`))
        const source = ['Extent', '1 folder', 'Provenance', 'Aaa', 'Container List', ...lines].join('\n')
        const { findingAids, diagnostics } = readText(source)
        const said = JSON.stringify(findingAids)
        const missing = (source.match(/Q\d+q/g) ?? []).filter(word => !said.includes(word))
        const reported = diagnostics.reduce((sum, { words = 0 }) => sum + words, 0)
        expect(missing.length).toBeLessThanOrEqual(reported)
      }),
      { numRuns: 300 },
    )
  })
})
