import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validate } from '../../generated/baseline.js'
import { baseline, recording } from '../../src/report/baseline.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { finding } from './a-run.ts'

type Found = readonly (readonly [file: string, diagnostic: Diagnostic])[]

const found: fc.Arbitrary<Found> = fc
  .array(
    fc.tuple(
      fc.constantFrom('a.xml', '__proto__', 'b/c.xml'),
      fc.record({
        code: fc.constantFrom('a/b', 'rule-one'),
        unit: fc.constantFrom('Series 1 › File 2 "X"', 'Fonds "Y"'),
        value: fc.constantFrom('', 'x', 'y'),
        more: fc.constantFrom(0, 3),
      }),
    ),
    { maxLength: 12 },
  )
  .map(list => list.map(([file, { more, ...rest }]) => [file, finding({ ...rest, ...(more > 0 && { more }) })]))

function recorded(list: Found) {
  const record = recording()
  for (const [file, diagnostic] of list) expect(record.fresh(file, diagnostic)).toBeUndefined()
  return record.accepted()
}

const count = (list: readonly Diagnostic[]): number => list.reduce((sum, { more = 0 }) => sum + 1 + more, 0)

it('accepts what was found, in whatever order it is found again', () => {
  fc.assert(
    fc.property(
      found.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length }))),
      ([list, again]) => {
        const known = baseline(recorded(list))
        expect(again.map(([file, diagnostic]) => known.fresh(file, diagnostic)).filter(Boolean)).toEqual([])
        expect(known.known()).toBe(count(list.map(([, diagnostic]) => diagnostic)))
      },
    ),
  )
})

it('reports what is found besides, to the last of its kind', () => {
  fc.assert(
    fc.property(found, found, (list, besides) => {
      const known = baseline(recorded(list))
      const fresh = [...list, ...besides].flatMap(([file, diagnostic]) => known.fresh(file, diagnostic) ?? [])
      expect(count(fresh)).toBe(count(besides.map(([, diagnostic]) => diagnostic)))
    }),
  )
})

it('survives JSON, in an order that does not depend on the run, and is as its schema asks', () => {
  fc.assert(
    fc.property(found, list => {
      const accepted = recorded(list)
      expect(JSON.stringify(recorded([...list].reverse()))).toBe(JSON.stringify(accepted))
      expect(validate({ version: 1, files: JSON.parse(JSON.stringify(accepted)) })).toBe(true)
    }),
  )
})

it('holds no word of a finding but its code', () => {
  const accepted = recorded([['a.xml', finding({ value: 'zqcanary', unit: 'zqcanary', message: 'zqcanary' })]])
  expect(JSON.stringify(accepted)).not.toContain('zqcanary')
})

it('never accepts an output that is wrong', () => {
  const wrong = finding({ concern: 'output', severity: 'error' })
  expect(recording().fresh('a.xml', wrong)).toBe(wrong)
})

it('counts what is accepted and found no more, in the files that were looked at', () => {
  const one = finding({ code: 'a/b', value: 'x' })
  const several = finding({ code: 'a/b', value: 'y', more: 2 })
  const known = baseline(
    recorded([
      ['a.xml', one],
      ['a.xml', several],
      ['b.xml', one],
    ]),
  )
  known.fresh('a.xml', finding({ code: 'a/b', value: 'y' }))
  expect(known.gone(['a.xml'])).toBe(3)
  expect(known.gone(['a.xml', 'b.xml'])).toBe(4)
  expect(known.gone([])).toBe(0)
})
