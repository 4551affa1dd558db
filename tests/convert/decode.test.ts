import { describe, expect, it } from 'vitest'
import { decoder } from '../../src/convert/decode.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

const text = 'Extent\n\n3 folders, ça 漢字 😀'
const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  const units = (mark ? '\uFEFF' : '') + text
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian)
  return bytes
}

function decoded(bytes: Uint8Array, size: number): { text: string; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const decode = decoder(diagnostic => diagnostics.push(diagnostic), 'a.txt')
  let result = ''
  for (let i = 0; i < bytes.length; i += size) result += decode.write(bytes.subarray(i, i + size)) ?? '<broken>'
  return { text: result + (decode.end() ?? '<broken>'), diagnostics }
}

describe.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
  ['UTF-16 little endian', utf16(false, true)],
  ['UTF-16 big endian', utf16(true, true)],
  ['UTF-16 without a byte order mark', utf16(false, false)],
  ['UTF-16 big endian without a byte order mark', utf16(true, false)],
])('%s', (_, bytes) => {
  it.each([2, 7, 1000])('is decoded whatever the chunks: %i bytes', size => {
    expect(decoded(bytes, size)).toEqual({ text, diagnostics: [] })
  })
})

it('says at which line bytes are not in the encoding, once', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('one\ntwo\n'), 0xe9, 0x0a, 0x65])
  for (const size of [3, 100]) {
    const { diagnostics } = decoded(bytes, size)
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'input/encoding', severity: 'error', place: { file: 'a.txt', line: 3 } }),
    ])
  }
})
