import { expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { supply } from '../../src/convert/supply.ts'
import type { Supplied } from '../../src/formats/format.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect, walk } from '../../src/model/tree.ts'

function supplied(findingAid: FindingAid, given: Supplied): { result: FindingAid | undefined; said: string[] } {
  const said: string[] = []
  let result: FindingAid | undefined
  walk(
    findingAid,
    supply(
      collect(found => {
        result = found
      }),
      given,
      ({ code, severity, message, value }) => said.push(`${severity} ${code} ${value}: ${message}`),
    ),
  )
  return { result, said }
}

const everything = {
  title: 'Rivera papers',
  agency: 'Example Library',
  agencyCode: 'XX-EL',
  country: 'PT',
  recordId: 'ms1',
  level: 'collection',
  descriptionLanguage: 'eng',
} as const satisfies Required<Supplied>

it('changes nothing when nothing is supplied', () => {
  const findingAid: FindingAid = { control: { recordId: 'a' }, unit: { units: [{ title: { text: 'b' } }] } }
  expect(supplied(findingAid, {})).toEqual({ result: findingAid, said: [] })
})

it('fills in what is not said, in the control section and the top unit alone', () => {
  const { result, said } = supplied({ control: {}, unit: { units: [{}] } }, everything)
  expect(result).toEqual({
    control: {
      recordId: 'ms1',
      titles: [{ kind: 'proper', text: 'Rivera papers' }],
      agency: { name: 'Example Library', code: 'XX-EL', countryCode: 'PT' },
      languages: [{ code: 'eng' }],
    },
    unit: { level: 'collection', title: { text: 'Rivera papers' }, units: [{}] },
  })
  expect(said).toHaveLength(8)
  expect(said.filter(line => !line.startsWith('info supplied/used '))).toEqual([])
  expect(said).toContain(
    'info supplied/used Example Library: The agency is not in the source; it was supplied with --agency.',
  )
})

it('never overrules the source, and says so', () => {
  const stated: FindingAid = {
    control: {
      recordId: 'a',
      titles: [{ kind: 'proper', text: 'Guide' }],
      agency: { name: 'Archive', code: 'AA-A', countryCode: 'DE' },
      languages: [{ code: 'ger' }],
    },
    unit: { level: 'fonds', title: { text: 'Papers' } },
  }
  const { result, said } = supplied(stated, everything)
  expect(result).toEqual(stated)
  expect(said).toHaveLength(7)
  expect(said.filter(line => !line.startsWith('warning supplied/not-used '))).toEqual([])
})

it('is silent about what the source says in the same words', () => {
  const once = supplied({ control: {}, unit: {} }, everything).result
  expect(once && supplied(once, everything)).toEqual({ result: once, said: [] })
})

it('keeps what else is said of the agency, the titles and the languages', () => {
  const { result } = supplied(
    {
      control: {
        agency: { code: 'AA-A', otherCodes: [{ text: 'x' }] },
        titles: [{ kind: 'filing', text: 'Papers, Rivera' }],
        languages: [{ text: 'Latin and other tongues' }],
      },
      unit: {},
    },
    everything,
  )
  expect(result?.control).toEqual({
    recordId: 'ms1',
    agency: { name: 'Example Library', code: 'AA-A', countryCode: 'PT', otherCodes: [{ text: 'x' }] },
    titles: [
      { kind: 'proper', text: 'Rivera papers' },
      { kind: 'filing', text: 'Papers, Rivera' },
    ],
    languages: [{ text: 'Latin and other tongues' }, { code: 'eng' }],
  })
})

it('gives the title to the finding aid when the top unit has one of its own, without a warning', () => {
  const { result, said } = supplied({ control: {}, unit: { title: { text: 'Papers' } } }, { title: 'Guide' })
  expect(result).toEqual({
    control: { titles: [{ kind: 'proper', text: 'Guide' }] },
    unit: { title: { text: 'Papers' } },
  })
  expect(said).toEqual([
    'info supplied/used Guide: The title of the finding aid is not in the source; it was supplied with --title.',
  ])
})

it('gives the title to the top unit when the finding aid has one of its own', () => {
  const { result, said } = supplied(
    { control: { titles: [{ kind: 'proper', text: 'Guide' }] }, unit: {} },
    { title: 'T' },
  )
  expect(result?.unit).toEqual({ title: { text: 'T' } })
  expect(said).toHaveLength(1)
})

it('takes the place of what is internal, unless that is asked for', async () => {
  const source = JSON.stringify({
    fonds: '1',
    control: { titles: [{ kind: 'proper', text: 'Guide' }] },
    unit: { title: { audience: 'internal', text: 'Secret papers' } },
  })
  const titleOf = async (includeInternal: boolean) => {
    const { outputs } = await convert(source, { to: 'json', title: 'Papers', includeInternal })
    return JSON.parse(outputs[0]?.text ?? '').unit.title.text
  }
  expect(await titleOf(false)).toBe('Papers')
  expect(await titleOf(true)).toBe('Secret papers')
})
