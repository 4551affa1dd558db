import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbered, outputNames } from '../../src/node/output-names.ts'
import { growth } from '../growth.ts'

const names = (inputs: readonly string[], extension = 'ead3.xml', endings: readonly string[] = []): string[] =>
  outputNames(
    inputs.map(input => ({ input, extension })),
    endings,
  )

it.each([
  ['puts the ending of the format in place of its own', ['ms1.txt'], ['ms1.ead3.xml']],
  ['keeps the folders', ['a/b/ms1.txt'], ['a/b/ms1.ead3.xml']],
  ['keeps dots within a name', ['ms.1.2.txt', 'v1.0/ms'], ['ms.1.2.ead3.xml', 'v1.0/ms.ead3.xml']],
  ['keeps a name that begins with a dot', ['a/.hidden', '.txt'], ['a/.hidden.ead3.xml', '.txt.ead3.xml']],
  ['keeps both endings of two inputs of one name', ['a.txt', 'a.xml'], ['a.txt.ead3.xml', 'a.xml.ead3.xml']],
  ['numbers what differs in case alone', ['A.txt', 'a.txt'], ['A.txt.ead3.xml', 'a.txt-2.ead3.xml']],
  [
    'numbers two spellings of one accent',
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
    ['caf\u00e9.txt.ead3.xml', 'cafe\u0301.txt-2.ead3.xml'],
  ],
  ['numbers inputs of one name from two folders', ['x.txt', 'x.txt'], ['x.txt.ead3.xml', 'x.txt-2.ead3.xml']],
])('%s', (_, inputs, expected) => expect(names(inputs)).toEqual(expected))

it('takes off the whole of an ending that is known', () => {
  expect(
    names(['a.fonds.json', 'b/C.EAD3.XML', '.fonds.json', 'x/.ead3.xml'], 'oai_dc.xml', ['fonds.json', 'ead3.xml']),
  ).toEqual(['a.oai_dc.xml', 'b/C.oai_dc.xml', '.fonds.oai_dc.xml', 'x/.ead3.oai_dc.xml'])
})

it('never gives one name twice, by whatever rule a file system compares names', () => {
  const part = fc.string({
    unit: fc.constantFrom('a', 'A', '.', '-', '2', '\u00e9', 'e\u0301', 'x'),
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('ead3.xml', 'xml'), (inputs, extension) => {
      const folded = names(inputs, extension).map(name => name.normalize('NFC').toLowerCase())
      expect(new Set(folded).size).toBe(inputs.length)
      for (const name of folded) expect(name.endsWith(`.${extension}`)).toBe(true)
    }),
  )
})

describe('the second finding aid of a source', () => {
  it.each([
    ['ms1.ead3.xml', 1, 'ms1.ead3.xml'],
    ['ms1.ead3.xml', 2, 'ms1-2.ead3.xml'],
    ['out.xml', 2, 'out-2.xml'],
    ['v1.0/out', 3, 'v1.0/out-3'],
    ['a/.out', 2, 'a/.out-2'],
  ])('%s, %i: %s', (name, ordinal, expected) => expect(numbered(name, 'ead3.xml', ordinal)).toBe(expected))
})

it('takes no longer for a name that many inputs have', () => {
  expect(growth(size => names(Array.from({ length: size }, () => 'x.txt')), 20_000)).toBeLessThan(1.6)
})
