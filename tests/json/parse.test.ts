import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultList, MOST_FAULTS } from '../../src/json/fault.ts'
import { parseJson } from '../../src/json/parse.ts'
import { MAX_DEPTH } from '../../src/json/scan.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { shared, whySkipped } from '../shared.ts'

function parse(text: string): { readonly value: unknown; readonly parsed: boolean; readonly found: Diagnostic[] } {
  const faults = faultList()
  const result = parseJson(text, faults)
  const found: Diagnostic[] = []
  faults.tell(text, diagnostic => found.push(diagnostic))
  return { value: result?.value, parsed: result !== undefined, found }
}

describe('JSON text that is right', () => {
  it.each(['1e-2', '-25E-1', '6.02e+23', '-1.5e-300', '0.00000000000000012', '0e-7', '1000000000000000000000'])(
    'takes %s as it is, without a word',
    literal => expect(parse(`[${literal}]`)).toEqual({ parsed: true, value: [Number(literal)], found: [] }),
  )

  it('gives the data JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), text => {
        expect(parse(text).value).toEqual(JSON.parse(text))
      }),
    )
  })

  it('is read with spaces, line ends and a byte order mark', () => {
    expect(parse('\uFEFF \t\r\n{ "a" : [ 1 , -0 , 2.50e-1 ] }\n').value).toEqual({ a: [1, -0, 0.25] })
  })

  it('keeps every escape', () => {
    expect(parse(String.raw`"\"\\\/\b\f\n\r\té\ud83d\ude00"`)).toEqual({
      value: '"\\/\b\f\n\r\té😀',
      parsed: true,
      found: [],
    })
  })

  it('treats __proto__ and constructor as members like any other', () => {
    const { value } = parse('{"__proto__":{"polluted":1},"constructor":2,"toString":3}')
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it.each(['0.1', '1.10', '100000000000000000000', '1e22', '9007199254740991', '0e999', '-0.000'])(
    'takes %s without a word, for nothing of it is lost',
    literal => {
      expect(parse(literal).found).toEqual([])
    },
  )
})

describe('JSON text that is wrong', () => {
  const cases: readonly (readonly [text: string, code: string, line: number, column: number, message: RegExp])[] = [
    ['', 'json/incomplete', 1, 1, /a value is still to come/],
    ['\uFEFF', 'json/incomplete', 1, 1, /a value/],
    ['{\n  "a": 1,\n}', 'json/syntax', 3, 1, /a name in double quotes, found "}"/],
    ['{"a" 1}', 'json/syntax', 1, 6, /Expected a colon, found "1"/],
    ['{"a":1 "b":2}', 'json/syntax', 1, 8, /comma or "}"/],
    ['[1 2]', 'json/syntax', 1, 4, /comma or "]"/],
    ['[1,]', 'json/syntax', 1, 4, /Expected a value/],
    ['[1}', 'json/syntax', 1, 3, /comma or "]"/],
    ['\r\n\r\n[007]', 'json/syntax', 3, 2, /cannot begin with 0/],
    ['\r[1.]', 'json/syntax', 2, 2, /not a number/],
    ['[-]', 'json/syntax', 1, 2, /digit must follow/],
    ['[NaN]', 'json/syntax', 1, 2, /Expected a value/],
    ['["a\nb"]', 'json/syntax', 1, 4, /U\+000A/],
    [String.raw`["\x41"]`, 'json/syntax', 1, 3, /After a backslash/],
    [String.raw`["\u12G4"]`, 'json/syntax', 1, 3, /hexadecimal/],
    ['["abc', 'json/incomplete', 1, 2, /has no end/],
    ['{"a":[1', 'json/incomplete', 1, 8, /where "]" is still to come/],
    ['{} {}', 'json/syntax', 1, 4, /end of the text/],
    ["{'a':1}", 'json/syntax', 1, 2, /double quotes/],
    ['[1] // note', 'json/syntax', 1, 5, /end of the text/],
    ['\u00a0[]', 'json/syntax', 1, 1, /U\+00A0/],
  ]
  it.each(cases)('%j is %s at %i:%i', (text, code, line, column, message) => {
    const { parsed, found } = parse(text)
    expect(parsed).toBe(false)
    expect(found).toEqual([
      expect.objectContaining({ code, severity: 'error', place: expect.objectContaining({ line, column }) }),
    ])
    expect(found[0]?.message).toMatch(message)
  })

  it('reports a name that comes twice, where it comes again', () => {
    const { found } = parse('{\n "a": {"b": 1,\n  "b": 2}, "__proto__": 1, "__proto__": 2 }')
    expect(found.map(({ code, place }) => [code, place?.line, place?.column, place?.pointer])).toEqual([
      ['json/duplicate-key', 3, 3, '/a/b'],
      ['json/duplicate-key', 3, 28, '/__proto__'],
    ])
  })

  it('reports half characters, written out or escaped, and keeps them', () => {
    const { value, found } = parse(`["\\ud83d", "\ude00", "\\ud83d\\ude00", "\\\\ud83d"]`)
    expect(value).toEqual(['\ud83d', '\ude00', '😀', '\\ud83d'])
    expect(found.map(({ code, place }) => [code, place?.pointer])).toEqual([
      ['json/lone-surrogate', '/0'],
      ['json/lone-surrogate', '/1'],
    ])
  })

  it.each([
    ['12345678901234567890', 'json/number-precision', 'warning'],
    ['0.12345678901234567890123', 'json/number-precision', 'warning'],
    ['1e-999', 'json/number-precision', 'warning'],
    ['1e999', 'json/number-range', 'error'],
    ['-1e999', 'json/number-range', 'error'],
  ])('reports %s as %s', (literal, code, severity) => {
    expect(parse(`[${literal}]`).found).toEqual([
      expect.objectContaining({ code, severity, value: literal, place: { line: 1, column: 2, pointer: '/0' } }),
    ])
  })

  it('never throws, and accepts just what JSON.parse accepts', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"\\u00e9"',
        '"',
        '\\',
        '0',
        '1',
        '-',
        '.',
        'e',
        '+',
        'true',
        'null',
        ' ',
        '\n',
        '\u0001',
        'x',
      ],
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map(list => list.join('')),
    )
    fc.assert(
      fc.property(texts, text => {
        let expected = true
        try {
          JSON.parse(text)
        } catch {
          expected = false
        }
        expect(parse(text).parsed).toBe(expected || (text.startsWith('\uFEFF') && parse(text.slice(1)).parsed))
      }),
      { numRuns: 2000 },
    )
  })

  it('lists a hundred faults and counts the others', () => {
    const { found } = parse(`[${'1e999,'.repeat(1000)}1]`)
    expect(found).toHaveLength(MOST_FAULTS + 1)
    expect(found.at(-1)).toMatchObject({ code: 'json/more', message: '900 more faults were found and are not listed.' })
  })
})

describe('depth and size', () => {
  it('reads what is nested as deep as the limit, and refuses deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(parse(nested(MAX_DEPTH)).parsed).toBe(true)
    expect(parse(nested(MAX_DEPTH + 1)).found[0]).toMatchObject({ code: 'json/too-deep' })
    expect(parse('{"a":'.repeat(500_000)).found[0]).toMatchObject({ code: 'json/too-deep' })
  })

  it.each([
    ['spaces', ' '.repeat(2_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['zeros', `0.${'0'.repeat(1_000_000)}x`],
    ['backslashes', `"${'\\'.repeat(1_000_001)}`],
    ['escapes', `"${'\\u0041'.repeat(300_000)}"`],
    ['lines', '\n'.repeat(1_000_000)],
    ['names', `{${Array.from({ length: 100_000 }, (_, i) => `"n${i}":1`).join(',')}}`],
    ['names that come twice', `{${'"n":1,'.repeat(200_000)}"n":1}`],
    ['quotes', '"'.repeat(1_000_000)],
  ])('takes a megabyte of %s without growing slow', (_, text) => {
    const begun = performance.now()
    parse(text)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})

const suite = shared && join(shared, 'reliability/material/json/parsing')

describe.skipIf(suite === undefined)(`the JSON parsing suite${suite === undefined ? ` (${whySkipped})` : ''}`, () => {
  const files = suite === undefined ? [] : readdirSync(suite)
  it.each(files)('%s', file => {
    const bytes = readFileSync(join(suite ?? '', file))
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      expect(file.startsWith('y_')).toBe(false)
      return
    }
    const { parsed, found } = parse(text)
    if (file.startsWith('y_')) expect(parsed).toBe(true)
    if (file.startsWith('n_')) expect(parsed).toBe(false)
    expect(found.some(({ severity }) => severity === 'error')).toBe(
      found.length > 0 && (!parsed || found.some(({ code }) => /duplicate|range/.test(code))),
    )
  })
})
