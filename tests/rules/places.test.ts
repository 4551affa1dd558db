import { expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'

const ead3 = `<ead xmlns="http://ead3.archivists.org/schema/">
  <control><recordid>ms1</recordid></control>
  <archdesc level="fonds">
    <did>
      <unitid>MS 1</unitid><unittitle>Letters</unittitle>
      <unitdate>1900-1910</unitdate>
    </did>
    <dsc>
      <c level="file"><did><unittitle>Late</unittitle><unitdate>1999</unitdate></did></c>
    </dsc>
  </archdesc>
</ead>`

it('says where in XML the unit begins that breaks a rule', async () => {
  const { diagnostics } = await validate(ead3, { from: 'ead3', file: 'a.xml' })
  const found = diagnostics.find(({ code }) => code === 'date-outside-whole')
  expect(found?.place).toEqual({ file: 'a.xml', line: 3, column: 3 })
})

it('says where in JSON the unit begins that breaks a rule, with its pointer', async () => {
  const json = JSON.stringify(
    {
      fonds: '1',
      control: {},
      unit: {
        units: [
          { title: { text: 'One' } },
          {
            dates: [{ text: '1900', begin: '1900', end: '1900' }],
            units: [{ dates: [{ text: '1999', begin: '1999', end: '1999' }] }],
          },
        ],
      },
    },
    null,
    1,
  )
  const { diagnostics } = await validate(json, { from: 'json' })
  const found = diagnostics.find(({ code }) => code === 'date-outside-whole')
  const line = json.split('\n').findIndex(each => each.includes('"dates"'))
  expect(found?.place).toEqual({ pointer: '/unit/units/1', line, column: 4 })
})

it('says nothing again that the schema has said of the same line', async () => {
  const twice = ead3
    .replace('<archdesc level="fonds">', '<archdesc level="fonds" id="a">')
    .replace('<c level="file">', '<c level="file" id="a">')
  const { diagnostics } = await validate(twice, { from: 'ead3' })
  const codes = diagnostics.map(({ code }) => code)
  expect(codes.filter(code => code === 'schema/id-duplicate')).toHaveLength(1)
  expect(codes).not.toContain('identity-id-duplicate')
})

it('looks at the rules of the profiles that are named, as they grade them', async () => {
  const { diagnostics } = await validate(ead3, { from: 'ead3', profiles: ['dacs'] })
  const rules = diagnostics.filter(({ concern }) => concern === 'rule')
  expect(rules.find(({ code }) => code === 'dacs-extent')?.severity).toBe('error')
  expect(rules.some(({ code }) => code === 'control-record-id')).toBe(false)
  await expect(validate(ead3, { profiles: JSON.parse('["good"]') })).rejects.toThrow('"good" is not a profile of fonds')
})

it('offers the upper case of a country that is written small, at its place', async () => {
  const small = ead3.replace('<unitid>', '<unitid countrycode="us">')
  const { diagnostics } = await validate(small, { from: 'ead3' })
  expect(diagnostics.find(({ code }) => code === 'ead/code-spelling')).toMatchObject({
    place: { line: 5 },
    repair: { kind: 'country-code', from: 'us', to: 'US' },
  })
})

it('says nothing of the list of countries about what is no code of one', async () => {
  const { diagnostics } = await validate(ead3.replace('<unitid>', '<unitid countrycode="Our Country">'), {
    from: 'ead3',
  })
  expect(diagnostics.map(({ code }) => code)).not.toContain('ead/code-spelling')
})

it.each([
  ['of the material', '<unitid>', '<langmaterial><language langcode="fra">French</language></langmaterial><unitid>', 5],
  [
    'of the description',
    '</recordid>',
    '</recordid><languagedeclaration><language langcode="fra">French</language></languagedeclaration>',
    2,
  ],
])('offers the code of ISO 639-2b for one %s that another list has', async (_, at, more, line) => {
  const found = async (text: string) => {
    const { diagnostics } = await validate(text, { from: 'ead3' })
    return diagnostics.find(({ code }) => code === 'ead/code-spelling')
  }
  const other = ead3.replace(at, more)
  expect(await found(other)).toMatchObject({
    severity: 'warning',
    message: 'ISO 639-2b has fre for "fra".',
    place: { line },
    repair: { kind: 'language-code', from: 'fra', to: 'fre' },
  })
  expect(await found(other.replace('<control>', '<control langencoding="iso639-3">'))).toBeUndefined()
  expect(await found(other.replace('"fra"', '"fre"'))).toBeUndefined()
})
