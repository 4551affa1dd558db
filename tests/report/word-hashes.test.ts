import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordHashes } from '../../src/report/ledger/word-hashes.ts'

function hashesOf(pieces: Iterable<string>): readonly number[] {
  const taken: number[] = []
  const words = wordHashes(hash => taken.push(hash))
  for (const piece of pieces) words.text(piece)
  words.boundary()
  return taken
}

const ascii = fc.string({
  unit: fc.constantFrom('a', 'B', 'z', '0', '9', ' ', '-', '\n', '\u007f', '\0'),
  minLength: 30,
  maxLength: 90,
})
const piece = fc.oneof(
  ascii,
  fc.string({ maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'Ω', '漢', '𝔉', '\ud835', '\u0301'), minLength: 30, maxLength: 90 }),
  fc.tuple(ascii, fc.constantFrom('é', '漢', '\udd09', '𝔉'), ascii).map(parts => parts.join('')),
)

it('finds the same words in a text, whatever the pieces it comes in', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
      const units = pieces.join('').split('')
      expect(hashesOf(pieces)).toEqual(hashesOf(units))
      expect(hashesOf([pieces.join('')])).toEqual(hashesOf(units))
    }),
  )
})

it('finds the same words in values that come again and again', () => {
  const value = fc.oneof(fc.constantFrom('', 'file', 'File 1', ' a', 'é-b', 'x'.repeat(32), 'x y '.repeat(9)), piece)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), value), { maxLength: 20 }), steps => {
      const taken: number[] = []
      const byWay: number[] = []
      const words = wordHashes(hash => taken.push(hash))
      const long = wordHashes(hash => byWay.push(hash))
      for (const [whole, said] of steps) {
        if (whole) words.value(said)
        else words.text(said)
        if (whole) long.boundary()
        long.text(said)
        if (whole) long.boundary()
      }
      expect(taken).toEqual(byWay)
    }),
  )
})

it('finds the same words in texts of any length', () => {
  for (const words of ['Letters of 1887, to Anthony Trollope; ', 'é', 'éé ', 'né e'])
    for (const length of [47, 48, 49, 96, 4_096, 8_191, 8_192, 8_193, 18_000]) {
      const text = words.repeat(9_000).slice(0, length)
      expect(hashesOf([text])).toEqual(hashesOf(text.split('')))
    }
})
