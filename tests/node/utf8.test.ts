import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inUtf8 } from '../../src/node/utf8.ts'

it('gives the bytes that any text has in UTF-8, however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(1, 2, 5_000), (text, times) => {
      const long = text.repeat(times)
      inUtf8(long, bytes => expect(Buffer.compare(bytes, Buffer.from(long, 'utf8'))).toBe(0))
    }),
  )
  const longest = '漢'.repeat(200_000)
  inUtf8(longest, bytes => expect(bytes).toHaveLength(600_000))
})

it('writes U+FFFD for half a character, as Node does', () => {
  inUtf8('a\ud800', bytes => expect([...bytes]).toEqual([0x61, 0xef, 0xbf, 0xbd]))
})
