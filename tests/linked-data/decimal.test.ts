import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/linked-data/decimal.ts'

describe('a number as a decimal', () => {
  it.each([
    [3, '3'],
    [-2.5, '-2.5'],
    [5e-7, '0.0000005'],
    [-1.5e-7, '-0.00000015'],
    [1e21, `1${'0'.repeat(21)}`],
    [1.25e22, `125${'0'.repeat(20)}`],
  ])('%d', (number, written) => expect(decimal(number)).toBe(written))

  it('has no exponent and is the same number, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => {
        expect(decimal(number)).toMatch(/^-?\d+(?:\.\d+)?$/)
        expect(Number(decimal(number))).toBe(Object.is(number, -0) ? 0 : number)
      }),
    )
  })
})
