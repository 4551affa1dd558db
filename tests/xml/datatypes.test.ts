import { describe, expect, it } from 'vitest'
import { anyUri, dateUpTo2099, id, idrefs, languageTag, nmtoken, oneOfValues, token } from '../../src/xml/datatypes.ts'
import { growth } from '../growth.ts'

describe('datatypes', () => {
  it.each([
    ['an identifier', id, ['a', '_1', ' é ', 'a.b-c'], ['', '1a', 'a b', 'a:b']],
    ['identifiers', idrefs, ['a', ' a  b '], ['', ' ', 'a 1']],
    ['a word', nmtoken, ['1', 'a:b', ' x ', '-'], ['', 'a b', 'a/b']],
    ['any text', token, ['', ' x  y '], []],
    ['one of a list', oneOfValues('item', 'file'), ['item', ' file '], ['Item', '', 'item file']],
    ['a web address', anyUri, ['', 'a b', 'http://example.org/%41', 'é'], ['%zz', 'a#b#c', '1:x', 'a:']],
    ['a language', languageTag, ['', 'en', 'pt-BR'], ['e n', 'abcdefghi', '-']],
    [
      'a date',
      dateUpTo2099,
      ['1987', '1987-06', '2000-02-29', '1987-06-05T10:00:00Z', '-0044'],
      ['1900-02-29', '2100', '1987-6', '0000'],
    ],
  ] as const)('%s', (_, type, right, wrong) => {
    expect(right.filter(value => !type.accepts(value))).toEqual([])
    expect(wrong.filter(value => type.accepts(value))).toEqual([])
  })

  it('take no longer than the value is long', () => {
    for (const piece of ['1', '-', ' ', '%', ':', 'a ', '+', 'T00'])
      for (const type of [id, idrefs, nmtoken, anyUri, dateUpTo2099, languageTag])
        expect(growth(size => type.accepts(piece.repeat(size)), 400_000)).toBeLessThan(1.6)
  })
})
