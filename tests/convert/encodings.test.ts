import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decoder } from '../../src/convert/decode.ts'
import { type Encoding, encodings } from '../../src/convert/encoding/labels.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { shared, whySkipped } from '../shared.ts'

function decoded(bytes: Uint8Array, encoding?: string) {
  const diagnostics: Diagnostic[] = []
  const decode = decoder(diagnostic => diagnostics.push(diagnostic), encoding === undefined ? {} : { encoding })
  const text = decode.write(bytes) + decode.end()
  return { text, diagnostics, broken: decode.broken() }
}

/** The character of one byte, or nothing. */
const characterOf = (byte: number, encoding: string): string | undefined => {
  const { text, broken } = decoded(Uint8Array.of(byte), encoding)
  return broken ? undefined : text
}

const bytesOf = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const multiByte: readonly Encoding[] = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'GBK',
  'GB18030',
  'Big5',
  'EUC-JP',
  'Shift_JIS',
  'EUC-KR',
]
const singleByte = encodings.filter(encoding => !multiByte.includes(encoding))

describe.each(encodings.filter(encoding => !encoding.startsWith('UTF-16')))('%s', encoding => {
  it('reads ASCII as ASCII, control characters included', () => {
    const ascii = String.fromCharCode(...bytesOf(0x00, 0x7f))
    expect(decoded(Uint8Array.from(bytesOf(0x00, 0x7f)), encoding)).toMatchObject({ text: ascii, diagnostics: [] })
  })
})

it('windows-1252 has the characters that Windows has, on every platform', () => {
  const { text } = decoded(Uint8Array.from(bytesOf(0x80, 0x9f)), 'windows-1252')
  expect(Array.from(text, character => character.charCodeAt(0).toString(16)).join(' ')).toBe(
    '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178',
  )
})

const without = (encoding: string): number[] =>
  bytesOf(0x80, 0xff).filter(byte => characterOf(byte, encoding) === undefined)

it.each([
  ['windows-874', [0xdb, 0xdc, 0xdd, 0xde, 0xfc, 0xfd, 0xfe, 0xff]],
  ['windows-1253', [0xaa, 0xd2, 0xff]],
  ['windows-1255', [0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xfb, 0xfc, 0xff]],
  ['windows-1257', [0xa1, 0xa5]],
  ['ISO-8859-7', [0xae, 0xd2, 0xff]],
  ['ISO-8859-8', [0xa1, ...bytesOf(0xbf, 0xde), 0xfb, 0xfc, 0xff]],
])('%s has no character at the bytes where the Encoding Standard has none', (encoding, bytes) => {
  expect(without(encoding)).toEqual(bytes)
})

it('no single byte stands for a private character, except the apple of Macintosh', () => {
  for (const encoding of singleByte)
    for (const byte of bytesOf(0x80, 0xff)) {
      const character = characterOf(byte, encoding)
      if (encoding === 'macintosh' && byte === 0xf0) expect(character).toBe('\uf8ff')
      else expect(character ?? '', `${encoding} ${byte}`).not.toMatch(/[\ufffd-\uffff]|\p{Co}/u)
    }
})

it.each(['Big5', 'EUC-KR', 'EUC-JP', 'Shift_JIS', 'GB18030', 'GBK'])(
  '%s: a lone or unassigned byte is wrong, and never a control character',
  encoding => {
    for (const byte of bytesOf(0x80, 0xff)) {
      const character = characterOf(byte, encoding)
      if (encoding === 'Shift_JIS' && byte >= 0xa1 && byte <= 0xdf) expect(character).toMatch(/^[｡-ﾟ]$/)
      else if (encoding.startsWith('GB') && byte === 0x80) expect(character).toBe('€')
      else expect(character, byte.toString(16)).toBeUndefined()
    }
  },
)

const iconvVersion = spawnSync('iconv', ['--version'], { encoding: 'utf8' }).stdout ?? ''
const iconvIsThere = /GNU libc|GLIBC/i.test(iconvVersion)
const unlessIconv = iconvIsThere ? '' : ' (skipped: no iconv of the GNU C Library here)'

function iconv(input: Uint8Array, from: string, to: string): Uint8Array {
  const { stdout } = spawnSync('iconv', ['-c', '-f', from, '-t', to], { input, maxBuffer: 10_000_000 })
  return new Uint8Array(stdout)
}

const iconvNames: { readonly [encoding: string]: string } = {
  'windows-874': 'CP874',
  macintosh: 'MACINTOSH',
  'x-mac-cyrillic': 'MAC-CYRILLIC',
  'ISO-8859-8-I': 'ISO-8859-8',
}

/** Where the Encoding Standard differs from the tables of the GNU C Library on purpose. */
const otherwise: { readonly [encoding: string]: { readonly [byte: number]: string } } = {
  macintosh: { 198: '\u2206', 240: '\uf8ff' },
  'x-mac-cyrillic': { 255: '€' },
  'windows-1255': { 202: '\u05ba' },
  'KOI8-U': { 174: 'ў', 190: 'Ў' },
}

describe.skipIf(!iconvIsThere)(`the characters of every byte are those of iconv${unlessIconv}`, () => {
  it.each(singleByte)('%s', encoding => {
    const bytes = bytesOf(0x80, 0xff)
    const input = Uint8Array.from(bytes.flatMap(byte => [byte, 0x0a]))
    const name = iconvNames[encoding] ?? encoding.replace(/^windows-/, 'CP')
    const expected = new TextDecoder().decode(iconv(input, name, 'UTF-8')).split('\n')
    expect(expected).toHaveLength(bytes.length + 1)
    bytes.forEach((byte, i) => {
      const character = characterOf(byte, encoding)
      const wanted = otherwise[encoding]?.[byte] ?? expected[i]
      // The standard lets a byte of this range that has no character stand for the control character of its number.
      if (wanted === '' && byte <= 0x9f) expect(character).toBe(String.fromCharCode(byte))
      else expect(character ?? '', byte.toString(16)).toBe(wanted)
    })
  })

  const ideographs = String.fromCharCode(...bytesOf(0x4e00, 0x9fa5))
  const kana = String.fromCharCode(...bytesOf(0x3041, 0x3093), ...bytesOf(0x30a1, 0x30f6))
  const syllables = String.fromCharCode(...bytesOf(0xac00, 0xd7a3))
  it.each([
    ['GB18030', 'GB18030', ideographs + kana + syllables, 32_000],
    ['GBK', 'GBK', ideographs + kana, 21_000],
    ['Big5', 'BIG5', ideographs, 13_000],
    ['EUC-JP', 'EUC-JP', ideographs + kana, 12_000],
    ['Shift_JIS', 'SHIFT_JIS', ideographs + kana, 6_500],
    ['EUC-KR', 'EUC-KR', ideographs + kana + syllables, 6_900],
  ])('%s', (encoding, name, characters, atLeast) => {
    const bytes = iconv(new TextEncoder().encode(characters), 'UTF-8', name)
    const expected = new TextDecoder().decode(iconv(bytes, name, 'UTF-8'))
    expect(expected.length).toBeGreaterThan(atLeast)
    expect(decoded(bytes, encoding)).toEqual({ text: expected, diagnostics: [], broken: false })
  })
})

describe.skipIf(!shared)(`real files that are not UTF-8${shared ? '' : ` (${whySkipped})`}`, () => {
  const folder = join(shared ?? '', 'corpora/ehri-rest/ehri-io/src/test/resources')
  const files = shared ? readdirSync(folder).filter(name => /\.(?:xml|csv|txt)$/.test(name)) : []
  const isUtf8 = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      return true
    } catch {
      return false
    }
  }
  const found = files.map(name => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
  const others = found.filter(({ bytes }) => !isUtf8(bytes))

  it('are there', () => expect(others.map(({ name }) => name)).toContain('wp2_virtualcollection.xml'))

  it.each(others)('$name is read without a damaged character', ({ bytes }) => {
    const { text, diagnostics, broken } = decoded(bytes)
    expect(broken).toBe(false)
    expect(text).not.toMatch(/[\ufffd\u0080-\u009f]/)
    expect(text).toHaveLength(bytes.length)
    for (const { code } of diagnostics) expect(code).toBe('input/encoding-guessed')
  })
})
