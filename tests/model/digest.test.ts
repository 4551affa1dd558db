import { expect, it } from 'vitest'
import { digest } from '../../src/model/digest.ts'

it('is twelve letters and digits, the same every time', () => {
  expect(digest('')).toMatch(/^[0-9a-z]{12}$/)
  expect(digest('Letters, 1912')).toBe(digest('Letters, 1912'))
  expect(digest('Letters, 1912')).toBe('a4ympde6duqe')
})

it('differs for texts that are nearly alike, also in half of its characters', () => {
  const texts = Array.from({ length: 60_000 }, (_, n) => `u-top|file|Letters ${n}|19${n % 100}`)
  const whole = texts.map(digest)
  expect(new Set(whole).size).toBe(texts.length)
  for (const half of [whole.map(text => text.slice(0, 6)), whole.map(text => text.slice(6))])
    expect(texts.length - new Set(half).size).toBeLessThan(8)
})
