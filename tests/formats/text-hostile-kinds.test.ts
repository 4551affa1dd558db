import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profiles } from '../../src/formats/text/profiles.ts'
import { readText } from './text-outline.ts'

/** The beginning of a text that each kind of profile takes for its own, and pieces such texts are made of. */
const kinds: Readonly<
  Record<string, { readonly start: string; readonly end: string; readonly pieces: readonly string[] }>
> = {
  record: {
    start: 'March 9, 1989\n\nTelegram No. 3, A to B (1 of 2)\n\nFrom: A\nTo: B\n\n',
    end: '\nDocument Information\nArchive, File No. 4.\nRecord ID\n5\n',
    pieces: [
      ...[
        'W [TN: W blacked out] W',
        '[TN: ',
        '[W]',
        'No. 5 Secret',
        '(Limited Distribution)',
        'Sent: W, May 1, 1990, W',
      ],
      ...[
        'Related Documents',
        'May 2, 1990',
        'Telegram No. 6 (2 of 2) W',
        'Summary',
        'Document Information',
        'Translated by W.',
      ],
      ...['W discusses W.', 'Rights', 'Date: W', 'Full Text', 'Back to top', 'Home', ''],
    ],
  },
  report: {
    start: `Chapter I. Ferries\n\n1. Fares\n\n${'Prose of some length stands here. '.repeat(10)}\n\n`,
    end: `\n\n2. Freight\n\n${'Prose of some length stands here. '.repeat(10)}\n`,
    pieces: [
      ...[
        'A. W',
        'B. W',
        'I. W',
        'V. W',
        '1.2 W',
        '1.2.3.4.5.6 W',
        '(a) W',
        'Chapter II.',
        'Chapter III, W',
        'Part Two: W',
      ],
      ...[
        'W (see Chapter I, Section 1, Part B) W.',
        'see Section 1',
        'Published by: W',
        'Ministry of W',
        '12',
        'Back to Index',
        '',
      ],
    ],
  },
  inventory: {
    start: '1/1 Letters\n1/2 Logs\n1/3 Bills\n1/4 Maps\n',
    end: '\n2/1 Ledger\n2/2 Diary\n2/3 Oars\n2/4 Lamps\n',
    pieces: [
      ...[
        '1/5 W, 1901-1903',
        '1/6-7 W',
        '1/8W',
        '1/ 9 W',
        'HEADING W',
        'W',
        '    W',
        'Box 3',
        'Folder 2: W',
        'W ..... 3/4',
      ],
      ...['- 4 -', 'I. W', 'A. W', '3 W', 'W (W', 'Box/Folder Description', 'W and', '\f', 'HEADING W (continued)', ''],
    ],
  },
}

const MANY = 4000

describe.each(Object.entries(kinds))('a hostile text of the kind %s', (kind, { start, end, pieces }) => {
  const textProfile = profiles.find(profile => profile.kind === kind)
  const options = textProfile ? { textProfile } : {}
  const patterns = [
    '[',
    ']',
    '(',
    ')',
    '[TN: ',
    '. ',
    '1/',
    '1/2 ',
    'Chapter ',
    'see ',
    'No. ',
    ' ',
    '\n',
    '\t',
    'A. ',
    '~ ',
    '"',
    ', ',
    '1.',
  ]
  const cases = [
    ...patterns.map(pattern => ['many times', JSON.stringify(pattern), pattern.repeat(MANY * 5)] as const),
    ...pieces.map(
      piece => ['line after line', JSON.stringify(piece), `${piece.replaceAll('W', 'Word')}\n`.repeat(MANY)] as const,
    ),
    ['pages', 'with headers', 'TOP LINE\nSECOND LINE\n1/9 x\n - 3 -\n'.repeat(MANY)] as const,
  ]

  it.each(cases)('%s %s is read in time that grows with its length', (_how, _what, middle) => {
    const begun = performance.now()
    expect(readText(start + middle + end, options).findingAids).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(25_000)
  })

  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map(lines => {
    let n = 0
    return start + lines.map(line => line.replaceAll('W', () => `Q${n++}q`)).join('\n') + end
  })

  it('has every word in a unit or counted in the report', () => {
    fc.assert(
      fc.property(text, source => {
        const { findingAids, diagnostics } = readText(source, options)
        const said = JSON.stringify(findingAids)
        const missing = (source.match(/Q\d+q/g) ?? []).filter(word => !said.includes(word))
        const reported = diagnostics.reduce((sum, { words = 0 }) => sum + words, 0)
        expect(missing.length, missing.join(' ')).toBeLessThanOrEqual(reported)
      }),
      { numRuns: 300 },
    )
  })

  it('is read the same in chunks of any size, with a place for everything', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (source, chunk) => {
        const whole = readText(source, options)
        expect(readText(source, options, chunk)).toEqual(whole)
        const lines = source.split(/\r\n|\n|\r/)
        for (const { place } of whole.diagnostics) expect(lines[(place?.line ?? 0) - 1]).toBeDefined()
      }),
      { numRuns: 60 },
    )
  })
})
