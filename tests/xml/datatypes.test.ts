import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ead3Grammar } from '../../src/formats/ead/ead3.grammar.ts'
import { isPortableName } from '../../src/formats/ead/portable-names.ts'
import {
  anyUri,
  collapse,
  dateUpTo2099,
  id,
  idrefs,
  isNcName,
  languageTag,
  nmtoken,
  oneOfValues,
  token,
} from '../../src/xml/datatypes.ts'
import { ncName } from '../../src/xml/names.ts'
import { schemaOf, takes } from '../../src/xml/schema.ts'
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

  const value = fc.oneof(
    fc.constantFrom(
      'a',
      'A.b-c',
      '_1',
      '1',
      '',
      ' ',
      'a ',
      ' a',
      'a b',
      'a  b',
      'a\nb',
      'a:b',
      'é',
      'é1',
      'ß\u0085',
      'a\u00a0',
    ),
    fc.constantFrom('file', ' file', 'files', 'otherlevel', 'true', '1987', '1987-13', 'x'.repeat(64), 'x'.repeat(300)),
    fc.string({ unit: fc.constantFrom('a', '1', ' ', '.', 'é', '\t', ':'), maxLength: 4 }),
  )
  const values = fc.array(value, { maxLength: 12 })

  it('are told the same whatever was looked at before', () => {
    const whole = new RegExp(`^${ncName}$`, 'u')
    const collapsed = (text: string) =>
      /^\s|\s$|[\t\r\n]|\s\s/.test(text)
        ? text
            .split(/[ \t\r\n]+/)
            .filter(Boolean)
            .join(' ')
        : text
    fc.assert(
      fc.property(values, each => {
        for (const one of each) {
          const words = collapsed(one).split(' ')
          expect(isNcName(one)).toBe(whole.test(one))
          expect(collapse(one)).toBe(collapsed(one))
          expect(id.accepts(one)).toBe(whole.test(collapsed(one)))
          expect(idrefs.accepts(one)).toBe(words.every(word => whole.test(word)))
          expect(isPortableName(one)).toBe(/^[_a-zé][a-zé0-9._-]*$/i.test(one) && !one.includes('ß'))
        }
      }),
    )
  })

  it('take the same on each attribute whatever it had before', () => {
    const attributes = [...schemaOf(ead3Grammar).named.values()].flatMap(element => element.attributes)
    fc.assert(
      fc.property(fc.constantFrom(...attributes), values, (attribute, each) => {
        for (const one of each) expect(takes(attribute, one)).toBe(attribute.type.accepts(one))
      }),
    )
  })
})
