import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { controlArbitraries, findingAid, unitArbitraries } from '../model-arbitrary.ts'
import { canAskOracles, dtdFindings, oracleFindings, titled } from './ead2002-oracle.ts'
import { asEad2002, checked } from './ead2002-write.ts'

const seed = 20260103

const faults = (said: readonly Diagnostic[]) => said.filter(({ severity }) => severity === 'error')

/** Finding aids of every kind, to ask the published schemas about. */
const samples = () => [
  ...fc.sample(findingAid, { seed, numRuns: 10 }),
  ...Object.entries(unitArbitraries).flatMap(([field, values]) =>
    fc
      .sample<unknown>(values, { seed: seed + 1, numRuns: 2 })
      .map(value => ({ control: {}, unit: { [field]: value } })),
  ),
  ...Object.entries(controlArbitraries).flatMap(([field, values]) =>
    fc
      .sample<unknown>(values, { seed: seed + 1, numRuns: 2 })
      .map(value => ({ control: { [field]: value }, unit: {} })),
  ),
]

describe('EAD 2002 is valid whatever the finding aid holds', () => {
  it.each(Object.entries(unitArbitraries))('in %s of a unit', (field, values) => {
    fc.assert(
      fc.property(fc.array<unknown>(values, { minLength: 2, maxLength: 2 }), ([first, second]) => {
        const unit = { [field]: first, units: [{ [field]: second }] }
        const { xml, said } = asEad2002({ control: {}, unit })
        expect(faults(said)).toEqual([])
        expect(checked(xml)).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it.each(Object.entries(controlArbitraries))('in %s of the control section', (field, values) => {
    fc.assert(
      fc.property(values, value => {
        const { xml, said } = asEad2002({ control: { [field]: value }, unit: {} })
        expect(faults(said)).toEqual([])
        expect(checked(xml)).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it('in whole finding aids', () => {
    fc.assert(
      fc.property(findingAid, made => {
        const { xml, said } = asEad2002(made)
        expect(faults(said)).toEqual([])
        expect(checked(xml)).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it.skipIf(!canAskOracles)(titled('say jing and xmllint'), () => {
    const documents = samples().map(made => asEad2002(made).xml)
    expect(oracleFindings(documents).split('\n').slice(0, 20)).toEqual([''])
  })

  it.skipIf(!canAskOracles)(titled('says xmllint of the form of the DTD'), () => {
    const documents = samples().map(made => asEad2002(made, { dtd: true }).xml)
    expect(dtdFindings(documents).split('\n').slice(0, 20)).toEqual([''])
  })
})
