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
