import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/index.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { ead3, ead2002, reading, unitOf } from './ead-reading.ts'

const outline = ({ title, units = [] }: UnitTree): string =>
  (title?.text ?? '') + (units.length > 0 ? `(${units.map(outline).join(' ')})` : '')

const c = (name: string, title: string, inside = ''): string =>
  `<${name} level="file"><did><unittitle>${title}</unittitle></did>${inside}</${name}>`

const aid = (title: string): string =>
  `<ead xmlns="urn:isbn:1-931666-22-9"><archdesc level="fonds"><did><unittitle>${title}</unittitle></did></archdesc></ead>`

describe('components', () => {
  it.each([
    ['numbered', c('c01', 'A', c('c02', 'B', c('c03', 'C'))), '(A(B(C)))'],
    ['unnumbered', c('c', 'A', c('c', 'B', c('c', 'C'))), '(A(B(C)))'],
    ['numbered in unnumbered', c('c', 'A', c('c02', 'B', c('c', 'C'))) + c('c01', 'D'), '(A(B(C)) D)'],
    ['with numbers that do not tell their depth', c('c05', 'A', c('c02', 'B')), '(A(B))'],
    ['in a list of their own', c('c01', 'A', `<dsc type="othertype">${c('c', 'B')}</dsc>`), '(A(B))'],
    ['in nested lists', `<dsc>${c('c', 'A')}</dsc>`, '(A)'],
    ['with notes after their parts', c('c01', 'A', `${c('c02', 'B')}<odd><p>x</p></odd>${c('c02', 'C')}`), '(A(B C))'],
  ])('%s are read as they are nested', (_, list, expected) => {
    expect(outline(unitOf(ead2002('', `<dsc>${list}</dsc>`)))).toBe(expected)
  })

  it('are read outside any list', () => {
    expect(outline(unitOf(ead2002('', c('c01', 'A'))))).toBe('(A)')
  })

  it('hundreds deep are read', () => {
    let deep = ''
    for (let i = 0; i < 400; i++) deep = c('c', 'A', deep)
    expect(outline(unitOf(ead3('', `<dsc>${deep}</dsc>`))).match(/A/g)).toHaveLength(400)
  })
})

describe('the two vocabularies in each other', () => {
  it('elements of EAD3 in the namespace of EAD 2002 are read', () => {
    const text = ead2002(
      '<unitdatestructured unitdatetype="inclusive"><daterange><fromdate standarddate="1900">1900</fromdate><todate standarddate="1910">1910</todate></daterange></unitdatestructured><physdescstructured coverage="whole" physdescstructuredtype="spaceoccupied"><quantity>3</quantity><unittype>boxes</unittype></physdescstructured><didnote>Seen</didnote>',
      '<controlaccess><persname><part>Lund, B.</part></persname></controlaccess>',
      '<control><recordid>r 1</recordid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc></control>',
    )
    const { found } = reading(text)
    expect(found[0]?.control.recordId).toBe('r 1')
    expect(found[0]?.unit).toMatchObject({
      dates: [{ begin: '1900', end: '1910' }],
      physicalDescriptions: [{ extents: [{ quantity: 3 }] }],
      shortNotes: [{ text: 'Seen' }],
      accessPoints: [{ type: 'person', text: 'Lund, B.' }],
    })
  })

  it('elements of EAD 2002 in the namespace of EAD3 are read', () => {
    expect(
      unitOf(
        ead3(
          '<unitdate normal="1900/1910">1900-1910</unitdate><physdesc><extent>3 boxes</extent></physdesc>',
          '<descgrp><accessrestrict><p>Open.</p></accessrestrict></descgrp>',
        ),
      ),
    ).toMatchObject({
      dates: [{ begin: '1900', end: '1910' }],
      physicalDescriptions: [{ extents: [{ quantity: 3 }] }],
      accessRestrictions: [{ blocks: [{ content: ['Open.'] }] }],
    })
  })

  it.each(['http://ead3.archivists.org/schema/', 'http://ead3.archivists.org/schema/undeprecated/', ''])(
    'EAD3 in the namespace %j is read',
    namespace => {
      const text = ead3('<unittitle>A</unittitle>').replace('http://ead3.archivists.org/schema/', namespace)
      expect(unitOf(text).title?.text).toBe('A')
    },
  )
})

describe('links', () => {
  it.each(['xlink', 'xl', 'ns2'])('are known by their namespace, with the prefix %s', prefix => {
    const dao = `<dao xmlns:${prefix}="http://www.w3.org/1999/xlink" ${prefix}:href="a.jpg" ${prefix}:title="View"/>`
    expect(unitOf(ead2002('', dao)).digitalObjects).toEqual([{ link: { href: 'a.jpg', title: 'View' } }])
  })

  it('with several ends keep each of them', () => {
    const group = `<daogrp xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="extended"><daodesc><p>Pages</p></daodesc><daoloc xlink:type="locator" xlink:href="1.jpg" xlink:label="a"/><daoloc xlink:type="locator" xlink:href="2.jpg" xlink:label="b"/><arc xlink:type="arc" xlink:from="a" xlink:to="b"/></daogrp>`
    const text = JSON.stringify(unitOf(ead2002('', group)).digitalObjects)
    for (const said of ['Pages', '1.jpg', '2.jpg']) expect(text).toContain(said)
  })

  it.each([
    ['ref', '<ref target="x">there</ref>'],
    ['extref', '<extref href="http://a.example/">there</extref>'],
    ['archref', '<archref>there</archref>'],
    ['bibref', '<bibref>there</bibref>'],
    ['ptr', '<ptr target="x"/>there'],
    ['extptr', '<extptr href="http://a.example/"/>there'],
  ])('written as %s in a note stay there', (_, link) => {
    const text = JSON.stringify(unitOf(ead2002('', `<odd><p>See ${link}.</p></odd>`)).notes)
    expect(text).toContain('there')
    if (link.includes('target')) expect(text).toContain('"target":"x"')
    if (link.includes('http')) expect(text).toContain('http://a.example/')
  })
})

describe('what only some exporters write', () => {
  it('attributes of a vendor are kept or reported', () => {
    const text = ead2002('<unittitle v:n="kept 1" xmlns:v="urn:v" vendor="kept 2">A</unittitle>')
    const { found, diagnostics } = reading(text)
    for (const said of ['kept 1', 'kept 2']) expect(JSON.stringify([found, diagnostics])).toContain(said)
  })

  it.each(['scopecontent', 'bibliography', 'index', 'controlaccess', 'odd', 'dsc', 'descgrp', 'arrangement'])(
    'a heading on %s is kept',
    name => {
      const inside = name === 'controlaccess' ? '<subject>Ships</subject>' : '<p>Words.</p>'
      const { found, diagnostics } = reading(ead2002('', `<${name}><head>On Top</head>${inside}</${name}>`))
      expect(JSON.stringify(found)).toContain('On Top')
      expect(diagnostics.filter(({ concern }) => concern === 'loss')).toEqual([])
    },
  )

  it('front matter is kept', () => {
    const text = ead2002('<unittitle>A</unittitle>').replace(
      '<archdesc',
      '<frontmatter><titlepage><titleproper>Guide</titleproper><p>Printed in Bergen</p></titlepage></frontmatter><archdesc',
    )
    expect(JSON.stringify(reading(text).found[0]?.control)).toContain('Printed in Bergen')
  })
})

describe('finding aids in other XML', () => {
  it.each([
    [
      'GetRecord',
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><GetRecord><record><metadata>${aid('A')}</metadata></record></GetRecord></OAI-PMH>`,
      ['A'],
    ],
    [
      'ListRecords',
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${['A', 'B', 'C'].map(title => `<record><metadata>${aid(title)}</metadata></record>`).join('')}</ListRecords></OAI-PMH>`,
      ['A', 'B', 'C'],
    ],
    [
      'METS',
      `<mets:mets xmlns:mets="http://www.loc.gov/METS/">${['A', 'B'].map(title => `<mets:dmdSec><mets:mdWrap><mets:xmlData>${aid(title)}</mets:xmlData></mets:mdWrap></mets:dmdSec>`).join('')}</mets:mets>`,
      ['A', 'B'],
    ],
  ])('in %s are results of their own, numbered in their order', async (_, text, titles) => {
    const { outputs } = await convert(text, { to: 'ead3' })
    expect(outputs.map(({ ordinal, text: made }) => [ordinal, made.match(/<unittitle>(.*?)</)?.[1]])).toEqual(
      titles.map((title, i) => [i + 1, title]),
    )
  })

  it.each(['https://archivists.org/ns/ead/v4', 'https://standards.openpreservation.org/ead/v4'])(
    'EAD 4 in the namespace %s is refused by name',
    async namespace => {
      const { outputs, diagnostics } = await convert(`<ead xmlns="${namespace}"><control/></ead>`, { to: 'ead3' })
      expect(outputs).toEqual([])
      expect(diagnostics).toMatchObject([{ severity: 'error', message: expect.stringContaining('EAD 4') }])
      expect(diagnostics[0]?.hint).toBeTruthy()
    },
  )
})

describe('encodings and entities', () => {
  const text = (encoding: string, title: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${ead2002(`<unittitle>${title}</unittitle>`)}`
  const utf16 = (words: string, big = false): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${words}`, 'utf16le')
    return big ? bytes.swap16() : bytes
  }

  it.each([
    ['UTF-16, little end first', utf16(text('UTF-16', 'Łódź')), 'Łódź'],
    ['UTF-16, big end first', utf16(text('UTF-16', 'Łódź'), true), 'Łódź'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text('UTF-8', 'Łódź')}`), 'Łódź'],
    [
      'windows-1252 from 80 to 9F',
      Buffer.from(text('windows-1252', '\x80 \x93a\x94 \x96 \x9c'), 'latin1'),
      '€ “a” – œ',
    ],
    ['ISO-8859-2', Buffer.from(text('ISO-8859-2', '\xa3\xf3d\xbc'), 'latin1'), 'Łódź'],
  ])('%s', async (_, bytes, title) => {
    const { findingAids } = await read(bytes)
    expect(findingAids[0]?.unit.title?.text).toBe(title)
  })

  it('entities of the document are expanded, and what stands outside it is not fetched but reported', async () => {
    const declared = `<!DOCTYPE ead [<!ENTITY who "Ana Rivera"><!ENTITY far SYSTEM "file:///etc/hostname">]>`
    const { findingAids, diagnostics } = await read(declared + ead2002('<unittitle>&who;, &far; letters</unittitle>'))
    expect(findingAids[0]?.unit.title?.text).toMatch(/^Ana Rivera,.*letters$/)
    expect(diagnostics.some(({ code, value, message }) => /entit/.test(`${code} ${message} ${value}`))).toBe(true)
  })
})

describe('what is said of values', () => {
  it('is told a thousand times and then counted, whatever the number of units', async () => {
    const units = Array.from(
      { length: 1_200 },
      (_, n) => `<c><did><unittitle>${n}</unittitle><unitdate normal="1801">${1900 + (n % 90)}</unitdate></did></c>`,
    )
    const { diagnostics } = await read(ead2002('', `<dsc>${units.join('')}</dsc>`))
    const found = diagnostics.filter(({ code }) => code === 'date/normal-disagrees')
    expect(found).toHaveLength(1_001)
    expect(found[999]).toMatchObject({ unit: 'Unit 1000 "999"', value: '1801' })
    expect(found[1_000]).toMatchObject({ more: 199 })
    expect(found[1_000]).not.toHaveProperty('unit')
  })
})

describe('elements with the names of what every object has', () => {
  it.each(['constructor', 'toString', 'valueOf', '__proto__'])(
    '%s is reported as lost, wherever it stands',
    async name => {
      const element = `<${name}>lost words</${name}>`
      const list = `<dsc><c><did>${element}</did>${element}</c></dsc>`
      const text =
        `<ead xmlns="urn:isbn:1-931666-22-9"><eadheader>${element}</eadheader><archdesc level="fonds"><did>${element}</did>` +
        `${element}<controlaccess>${element}</controlaccess><odd><list>${element}</list><p>${element}</p></odd>${list}</archdesc></ead>`
      const { outputs, diagnostics, ledger } = await convert(text, { to: 'json' })
      expect(outputs).toHaveLength(1)
      expect(JSON.stringify(outputs)).not.toContain('native code')
      expect(diagnostics.filter(({ code }) => code.startsWith('fault'))).toEqual([])
      expect(ledger).toBeDefined()
    },
  )
})
