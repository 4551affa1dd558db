import { expect, it } from 'vitest'
import { fingerprint } from '../../src/report/fingerprint.ts'
import { finding } from './a-run.ts'

const known = fingerprint(finding({ unit: 'Series 2 › File 14 "Box 3"', value: 'x', place: { line: 3 } }))

it.each([
  ['its line', { place: { line: 900 } }],
  ['its number among its siblings', { unit: 'Series 1 › File 9 "Box 3"' }],
  ['its wording', { message: 'Said otherwise.', hint: 'Do it.' }],
  ['its severity', { severity: 'error' }],
] as const)('knows a finding again whatever %s', (_, change) => {
  expect(fingerprint(finding({ unit: 'Series 2 › File 14 "Box 3"', value: 'x', ...change }))).toBe(known)
})

it.each([
  ['code', { code: 'area/other' }],
  ['unit', { unit: 'Series 2 › File 14 "Box 4"' }],
  ['level', { unit: 'Series 2 › Item 14 "Box 3"' }],
  ['value', { value: 'y' }],
] as const)('tells findings apart by their %s', (_, change) => {
  expect(fingerprint(finding({ unit: 'Series 2 › File 14 "Box 3"', value: 'x', ...change }))).not.toBe(known)
})

it('spreads well', () => {
  const seen = new Set(Array.from({ length: 100_000 }, (_, i) => fingerprint(finding({ value: String(i) }))))
  expect(seen.size).toBe(100_000)
})
