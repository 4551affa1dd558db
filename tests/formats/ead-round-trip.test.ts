import { describe, expect, it } from 'vitest'
import { convert, read, write } from '../../src/index.ts'
import { differences } from './ead-round-trip/differences.ts'
import { allowed, documentOf } from './ead-round-trip/document.ts'

const between = (before: string, after: string) =>
  differences(documentOf(before), documentOf(after)).map(({ kind }) => kind)

describe('what may differ between a document and itself written again', () => {
  it.each(Object.entries(allowed))('%s', (_, { before, after, why }) => {
    expect(why).not.toBe('')
    expect(before).not.toBe(after)
    expect(between(before, after)).toEqual([])
  })

  it.each([
    ['<p>a</p>', '<p>b</p>', 'text of p changed'],
    ['<p>a <emph>b</emph></p>', '<p>a<emph>b</emph></p>', 'text of p changed'],
    ['<p>a<emph>b</emph></p>', '<p>a b</p>', 'text of p changed'],
    ['<did><unitid/><unittitle/></did>', '<did><unittitle/><unitid/></did>', 'unittitle of did added or moved'],
    ['<p id="a"/>', '<p/>', '@id of p lost'],
    ['<p/>', '<p id="a"/>', '@id of p added'],
    ['<p id="a"/>', '<p id="b"/>', '@id of p changed'],
    ['<did><unitid/></did>', '<did/>', 'unitid of did lost or moved'],
    ['<c/>', '<did/>', 'root c became did'],
  ])('and nothing else: %s is not %s', (before, after, kind) => {
    expect(between(before, after)).toContain(kind)
  })
})

const document = (archdesc: string) =>
  `<ead xmlns="http://ead3.archivists.org/schema/"><control><recordid>r</recordid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc><maintenancestatus value="new"/><maintenanceagency><agencyname>a</agencyname></maintenanceagency><maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime>2001</eventdatetime><agenttype value="human"/><agent>x</agent></maintenanceevent></maintenancehistory></control><archdesc level="fonds">${archdesc}</archdesc></ead>`

describe('a finding aid that was changed', () => {
  const text = document(
    '<did><unittitle altrender="x">Letters</unittitle></did><odd altrender="y"><p>One</p></odd><scopecontent altrender="z"><p>Two</p></scopecontent>',
  )

  it('is written as it was where it was not changed', async () => {
    const { findingAids } = await read(text)
    const [aid = { control: {}, unit: {} }] = findingAids
    const changed = {
      ...aid,
      unit: { ...aid.unit, scopeContent: [{ blocks: [{ type: 'paragraph', content: ['Three'] }] }] },
    }
    const written = await write(changed as typeof aid, 'ead3')
    expect(written.text).toContain('<odd altrender="y">')
    expect(written.text).toContain('<p>Three</p>')
    expect(written.text).not.toContain('Two')
    expect(written.text).toContain('<unittitle altrender="x">')
  })

  it('says what is lost of what was left out of the model when it is not written as it was', async () => {
    const source = document(
      '<did altrender="x"><unittitle>Letters</unittitle><unitid audience="internal">7</unitid></did>',
    )
    const { outputs, diagnostics } = await convert(source, { to: 'ead3' })
    expect(outputs[0]?.text).not.toContain('altrender')
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toContain(
      'ead/attribute-not-kept The attribute altrender of did was not kept, because did only groups what is said of the unit.',
    )
  })

  it('says what other formats lose, as they have it from nowhere', async () => {
    const source = document('<did altrender="x"><unittitle>Letters</unittitle></did>')
    const lossesTo = async (to: 'ead3' | 'json') =>
      (await convert(source, { to })).diagnostics.filter(({ code }) => code === 'ead/attribute-not-kept').length
    expect(await lossesTo('ead3')).toBe(0)
    expect(await lossesTo('json')).toBe(1)
  })
})

describe('a finding aid that is not valid', () => {
  const links = [
    '<did><unittitle>Letters</unittitle></did><daogrp><daoloc xlink:href="a.jpg"/><daoloc xlink:title="b"/></daogrp>',
    '<did><unittitle>Letters</unittitle><daogrp><daoloc xlink:href="a.jpg"/><daoloc xlink:title="b"/></daogrp></did>',
    '<did><unittitle>Letters</unittitle></did><odd><p><linkgrp><extrefloc>there</extrefloc><extptrloc/><refloc>here</refloc><ptrloc/></linkgrp></p></odd>',
  ]

  it.each(links)('is not written as it was where an address is missing that EAD 2002 asks for: %s', async archdesc => {
    const text = `<ead xmlns="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink"><eadheader><eadid>r</eadid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc></eadheader><archdesc level="fonds">${archdesc}</archdesc></ead>`
    const { outputs, diagnostics } = await convert(text, { to: ['ead2002', 'ead3'] })
    expect(diagnostics.filter(({ code }) => code.startsWith('output/'))).toEqual([])
    expect(outputs.map(({ format }) => format)).toEqual(['ead2002', 'ead3'])
  })
})
