import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controlArbitraries, findingAid, unitArbitraries } from '../model-arbitrary.ts'
import { missing } from './ead-words.ts'
import { asEad2002 } from './ead2002-write.ts'

const seed = 20260104

describe('every word of the finding aid is in the EAD 2002 or in the report', () => {
  it.each(Object.entries(unitArbitraries))('of %s of a unit', (field, values) => {
    fc.assert(
      fc.property(fc.array<unknown>(values, { minLength: 2, maxLength: 2 }), ([first, second]) => {
        const found = missing(asEad2002, { control: {}, unit: { [field]: first, units: [{ [field]: second }] } })
        if (found.missing.length > found.reported) expect(found.missing).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it.each(Object.entries(controlArbitraries))('of %s of the control section', (field, values) => {
    fc.assert(
      fc.property(values, value => {
        const found = missing(asEad2002, { control: { [field]: value }, unit: {} })
        if (found.missing.length > found.reported) expect(found.missing).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it('of whole finding aids', () => {
    fc.assert(
      fc.property(findingAid, made => {
        const found = missing(asEad2002, made)
        if (found.missing.length > found.reported) expect(found.missing).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })
})
