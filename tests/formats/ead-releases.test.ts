import { describe, expect, it } from 'vitest'
import { ead3 } from '../../src/formats/ead/ead3.ts'
import { ead2002 } from '../../src/formats/ead/ead2002.ts'
import type { Format } from '../../src/formats/format.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

function check(format: Format, text: string, release?: string) {
  const errors: Diagnostic[] = []
  const against: string[] = []
  const input = format.check?.(found => found.severity === 'error' && errors.push(found), {
    ...(release !== undefined && { release }),
    onSchema: title => against.push(title),
  })
  input?.write(text)
  input?.end()
  return { against, errors: errors.map(({ code, message }) => `${code} ${message}`) }
}

const ead2002Text = (root: string, link = '', code = 'eng') =>
  `<ead ${root}><eadheader><eadid/><filedesc><titlestmt><titleproper/></titlestmt></filedesc></eadheader>` +
  `<archdesc level="fonds"><did><unittitle>x</unittitle><langmaterial><language langcode="${code}">l</language></langmaterial>` +
  `<dao ${link}/></did></archdesc></ead>`

const namespace = 'xmlns="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink"'
const locatedAt = (where: string) =>
  `${namespace} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:isbn:1-931666-22-9 ${where}"`

const control =
  '<control><recordid>r</recordid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc>' +
  '<maintenancestatus value="new"/><maintenanceagency><agencyname>a</agencyname></maintenanceagency>' +
  '<maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime/><agenttype value="human"/><agent/>' +
  '</maintenanceevent></maintenancehistory></control>'

const ead3Text = (variant: string) =>
  `<ead xmlns="http://ead3.archivists.org/schema/${variant}">${control}<archdesc level="fonds"><did><unittitle>t</unittitle>` +
  '<physdesc><extent>3 boxes</extent></physdesc></did></archdesc></ead>'

describe('the release a finding aid is checked against', () => {
  it('is the DTD when there is no namespace', () => {
    const text = `<!DOCTYPE ead SYSTEM "ead.dtd">${ead2002Text('', 'linktype="simple" href="a b" actuate="onload"')}`
    expect(check(ead2002, text)).toEqual({ against: ['EAD 2002 (DTD)'], errors: [] })
  })

  it('is the last XML Schema when there is its namespace', () => {
    expect(check(ead2002, ead2002Text(namespace, 'xlink:href="a"', 'zzz'))).toEqual({
      against: ['EAD 2002'],
      errors: [],
    })
    expect(check(ead2002, ead2002Text(locatedAt('http://www.loc.gov/ead/ead.xsd'), '', 'zzz')).against).toEqual([
      'EAD 2002',
    ])
  })

  it('is that of 2008 when the document names it', () => {
    const { against, errors } = check(ead2002, ead2002Text(locatedAt('ead-200804.xsd'), '', 'zzz'))
    expect(against).toEqual(['EAD 2002 (release of 2008)'])
    expect(errors).toEqual([
      'schema/attribute-value The value of langcode on <language> must be a code of ISO 639-2 as it was in 2008.',
    ])
  })

  it('is the variant of EAD3 with elements of EAD 2002 when the namespace says so', () => {
    expect(check(ead3, ead3Text('undeprecated/'))).toEqual({ against: ['EAD3 (undeprecated)'], errors: [] })
    const { against, errors } = check(ead3, ead3Text(''))
    expect(against).toEqual(['EAD3'])
    expect(errors).toMatchObject([expect.stringMatching(/^schema\/unknown-element EAD3 has no element <extent>/)])
  })

  it('is the one the caller names', () => {
    const text = ead2002Text(namespace, '', 'zzz')
    expect(check(ead2002, text, 'ead2002-200804').errors).toHaveLength(1)
    expect(check(ead3, ead3Text('undeprecated/'), 'ead3-1.1.1').errors).toHaveLength(1)
    expect(check(ead2002, text, 'ead2002-dtd').errors).toMatchObject([
      expect.stringMatching(/^schema\/wrong-namespace/),
    ])
  })
})

describe('a namespace that is forgotten or mistaken', () => {
  it('is told once, and the rest is checked as if it were right', () => {
    const text = ead2002Text('xmlns="http://www.loc.gov/ead"').replace('<unittitle>', '<unittitle nonsense="1">')
    expect(check(ead2002, text).errors).toEqual([
      'schema/wrong-namespace <ead> has the namespace http://www.loc.gov/ead; EAD 2002 is in urn:isbn:1-931666-22-9.',
      'schema/attribute-not-allowed <unittitle> may not have the attribute nonsense.',
    ])
  })

  it('that a stylesheet took from components is told once', () => {
    const c = '<c xmlns=""><did><unittitle>x</unittitle></did></c>'
    const text = ead2002Text(namespace).replace('</archdesc>', `<dsc>${c}${c}${c}</dsc></archdesc>`)
    expect(check(ead2002, text).errors).toEqual([
      'schema/wrong-namespace <c> has no namespace; EAD 2002 is in urn:isbn:1-931666-22-9.',
    ])
  })
})

describe('a finding aid inside something else', () => {
  it('is checked by itself, and so is each of several', () => {
    const one = ead2002Text(namespace)
    const harvest = (records: string) =>
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${records}</ListRecords></OAI-PMH>`
    expect(check(ead2002, harvest(one + one))).toEqual({ against: ['EAD 2002', 'EAD 2002'], errors: [] })
    expect(check(ead2002, harvest(one + one.replace('level="fonds"', ''))).errors).toEqual([
      'schema/attribute-missing <archdesc> must have the attribute level.',
    ])
    expect(check(ead2002, harvest('')).errors).toMatchObject([
      expect.stringMatching(/^schema\/wrong-namespace <OAI-PMH>/),
    ])
  })
})
