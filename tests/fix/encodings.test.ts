import { describe, expect, it } from 'vitest'
import { fix } from '../../src/fix/fix.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

const document = (label: string, words: string): string =>
  `<?xml version="1.0" encoding="${label}"?>\r\n<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>x</eadid><filedesc><titlestmt><titleproper>${words}</titleproper></titlestmt></filedesc></eadheader>\r<archdesc level="fonds"><did><unittitle>${words}</unittitle><unitid countrycode="us">${words}</unitid><unitdate>1990</unitdate></did></archdesc></ead>\n`

const mend = (text: string): string => text.replace('"us"', '"US"').replace('<unitdate>', '<unitdate normal="1990">')

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? `\uFEFF${text}` : text).split('').flatMap(unit => {
    const code = unit.charCodeAt(0)
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
  return Uint8Array.from(units)
}
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const cases: Readonly<Record<string, readonly [text: string, encode: (text: string) => Uint8Array]>> = {
  'UTF-8': [document('UTF-8', 'Café 漢字 😀'), utf8],
  'UTF-8 with a mark': [document('UTF-8', 'Café 😀'), text => utf8(`\uFEFF${text}`)],
  'UTF-16LE': [document('UTF-16', 'Café 漢字 😀'), text => utf16(text, true, true)],
  'UTF-16BE': [document('UTF-16', 'Café 漢字 😀'), text => utf16(text, false, true)],
  'ISO-8859-1': [document('ISO-8859-1', 'Café'), latin1],
  'windows-1252 that calls itself Latin-1': [document('ISO-8859-1', 'Caf\u00e9 \u0096 \u0093x\u0094'), latin1],
}

describe('changes nothing but the repairs, to the byte', () => {
  it.each(Object.entries(cases))('in %s', async (_, [text, encode]) => {
    const fixed = await fix(encode(text), {}, () => {})
    expect(Buffer.from(fixed?.bytes ?? []).equals(Buffer.from(encode(mend(text))))).toBe(true)
  })
})

it('leaves a file in an encoding whose characters have bytes of others in them', async () => {
  const found: Diagnostic[] = []
  const bytes = latin1(document('Shift_JIS', '\u0083\u0074\u0083\u0048'))
  expect(await fix(bytes, {}, each => found.push(each))).toBeUndefined()
  expect(found.map(({ code }) => code)).toEqual(['fix/encoding'])
})

it('writes no name that the encoding has no room for', async () => {
  const text = document('ISO-8859-1', 'x').replace('<unitid ', '<unitid id="1 \u00e9" ')
  const fixed = await fix(latin1(text), {}, () => {})
  expect(Buffer.from(fixed?.bytes ?? []).equals(Buffer.from(latin1(mend(text))))).toBe(true)
})
