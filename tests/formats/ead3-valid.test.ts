import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/formats/ead/ead3.ts'
import { convert } from '../../src/index.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { controlArbitraries, findingAid, unitArbitraries } from '../model-arbitrary.ts'
import { ead3 } from './ead-reading.ts'
import { canAskOracles, oracleFindings, titled } from './ead3-oracle.ts'
import { asEad3 } from './ead3-write.ts'

const seed = 20260101

const faults = (said: readonly Diagnostic[]) => said.filter(({ severity }) => severity === 'error')

function checked(xml: string): Diagnostic[] {
  const said: Diagnostic[] = []
  const input = check(diagnostic => said.push(diagnostic))
  input.write(xml)
  input.end()
  return said
}

describe('EAD3 is valid whatever the finding aid holds', () => {
  it.each(Object.entries(unitArbitraries))('in %s of a unit', (field, values) => {
    fc.assert(
      fc.property(fc.array<unknown>(values, { minLength: 2, maxLength: 2 }), ([first, second]) => {
        const unit = { [field]: first, units: [{ [field]: second }] }
        const { xml, said } = asEad3({ control: {}, unit })
        expect(faults(said)).toEqual([])
        expect(checked(xml)).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it.each(Object.entries(controlArbitraries))('in %s of the control section', (field, values) => {
    fc.assert(
      fc.property(values, value => {
        const { xml, said } = asEad3({ control: { [field]: value }, unit: {} })
        expect(faults(said)).toEqual([])
        expect(checked(xml)).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it('in whole finding aids', () => {
    fc.assert(
      fc.property(findingAid, made => {
        const { xml, said } = asEad3(made)
        expect(faults(said)).toEqual([])
        expect(checked(xml)).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it.skipIf(!canAskOracles)(titled('say jing and xmllint'), () => {
    const documents = [
      ...fc.sample(findingAid, { seed, numRuns: 10 }).map(made => asEad3(made).xml),
      ...Object.entries(unitArbitraries).flatMap(([field, values]) =>
        fc
          .sample<unknown>(values, { seed: seed + 1, numRuns: 1 })
          .map(value => asEad3({ control: {}, unit: { [field]: value } }).xml),
      ),
      ...Object.entries(controlArbitraries).flatMap(([field, values]) =>
        fc
          .sample<unknown>(values, { seed: seed + 1, numRuns: 1 })
          .map(value => asEad3({ control: { [field]: value }, unit: {} }).xml),
      ),
    ]
    expect(oracleFindings(documents).split('\n').slice(0, 20)).toEqual([''])
  })
})

it('what is wrapped in no namespace is reported and not written again, because XML Schema does not allow it', async () => {
  const wrapped = (xml: string) =>
    ead3(
      '<unittitle>A</unittitle>',
      `<relations><relation relationtype="cpfrelation"><relationentry>B</relationentry><objectxmlwrap>${xml}</objectxmlwrap></relation></relations>`,
    )
  const kept = await convert(wrapped('<m:m xmlns:m="urn:m">words</m:m>'), { to: 'ead3' })
  expect(kept.outputs[0]?.text).toContain('words')
  for (const xml of ['<c12><did><unittitle>two words</unittitle></did></c12>', '<m xmlns="">two words</m>']) {
    const { outputs, diagnostics } = await convert(wrapped(xml), { to: 'ead3' })
    expect(outputs[0]?.text).toContain('<relationentry>B</relationentry>')
    expect(outputs[0]?.text).not.toContain('two words')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ concern: 'loss', message: expect.stringContaining('objectxmlwrap') }),
    )
  }
})
