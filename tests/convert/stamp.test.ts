import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/convert/api.ts'
import { version } from '../../src/version.ts'
import { shared, whySkipped } from '../shared.ts'

const old = `<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>ms1</eadid>
<filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc>
<profiledesc><creation>Keyed by hand by A. Reyes, <date>1998</date></creation></profiledesc>
<revisiondesc><change><date normal="2004-05-06">6 May 2004</date><item>Box list added.</item></change>
<change><date>2010</date><item>Restriction lifted.</item></change></revisiondesc></eadheader>
<archdesc level="fonds"><did><unittitle>Papers</unittitle></did></archdesc></ead>`

const events = async (text: string) => (await read(text)).findingAids[0]?.control.events ?? []

describe('the history of a finding aid', () => {
  it('has an event for every change and for its creation, and none for the conversion', async () => {
    const { outputs } = await convert(old, { to: 'ead3' })
    expect(await events(outputs[0]?.text ?? '')).toMatchObject([
      { type: 'created', descriptions: [{ text: expect.stringContaining('Keyed by hand by A. Reyes') }] },
      { dateText: '6 May 2004', date: '2004-05-06', descriptions: [{ text: 'Box list added.' }] },
      { dateText: '2010', descriptions: [{ text: 'Restriction lifted.' }] },
    ])
  })

  it.each(['ead3', 'ead2002'] as const)('has one event more when the conversion is to be recorded: %s', async to => {
    const before = await convert(old, { to })
    const after = await convert(old, { to, stamp: '2031-05-04T12:00:00Z' })
    const [last, ...others] = (await events(after.outputs[0]?.text ?? '')).toReversed()
    expect(others.length).toBe((await events(before.outputs[0]?.text ?? '')).length)
    expect(JSON.stringify(last)).toContain(`Converted from EAD 2002 to`)
    expect(JSON.stringify(last)).toContain('2031-05-04')
    expect(JSON.stringify(last)).toContain(`fonds ${version}`)
    expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe.skipIf(!shared)(`the history of real finding aids${shared ? '' : ` (${whySkipped})`}`, () => {
  it.each(['lc-findingaids', 'ehri-rest'])('keeps every change: %s', async source => {
    const folder = join(shared ?? '', 'corpora', source)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.xml'))
      .sort()
    let changes = 0
    for (const file of files.slice(0, 25)) {
      const text = readFileSync(join(folder, file), 'utf8')
      const count = (text.replace(/<!--[\s\S]*?-->/g, '').match(/<change[\s>]/g) ?? []).length
      const { from, outputs } = await convert(text, { to: 'ead3', includeInternal: true })
      if (from !== 'ead2002' || outputs.length !== 1) continue
      changes += count
      expect((outputs[0]?.text.match(/<maintenanceevent[\s>]/g) ?? []).length, file).toBeGreaterThanOrEqual(count)
    }
    expect(changes).toBeGreaterThan(0)
  })
})
