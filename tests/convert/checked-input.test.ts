import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'

const ead = (body: string): string =>
  `<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>x</eadid><filedesc><titlestmt><titleproper>X</titleproper></titlestmt></filedesc></eadheader>
<archdesc level="fonds"><did><unittitle>X</unittitle></did>
${body}
</archdesc></ead>`

async function found(body: string) {
  const { diagnostics, outputs } = await convert(ead(body), { file: 'x.xml', to: 'json' })
  return {
    outputs,
    found: diagnostics.filter(({ code, concern }) => code === 'input/not-valid' || concern === 'schema'),
  }
}

describe('the source of a conversion is checked while it is read', () => {
  it('and nothing is said of a valid one', async () => {
    expect(await found('<odd><p>x</p></odd>')).toMatchObject({ outputs: [{ format: 'json' }], found: [] })
  })

  it('one finding tells how many errors there are, and the first with its place; it is converted all the same', async () => {
    expect(await found('<odd><p>x</p></odd>\n<zebra/>\n<odd type="a"/>')).toMatchObject({
      outputs: [{ format: 'json' }],
      found: [
        {
          code: 'input/not-valid',
          severity: 'info',
          message: expect.stringMatching(
            /^The source is not valid EAD 2002.*: \d errors, the first: .* has no element <zebra>/,
          ),
          place: { file: 'x.xml', line: 4, column: 1 },
          hint: expect.stringContaining('fonds validate x.xml'),
        },
      ],
    })
  })

  it('nothing of what is internal is named', async () => {
    const said = await found('<odd audience="internal"><zqname zqattribute="zqvalue">zqword</zqname></odd>')
    expect(said.found).toHaveLength(1)
    expect(JSON.stringify(said.found)).not.toContain('zq')
  })
})
