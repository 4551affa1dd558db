import { describe, expect, it } from 'vitest'
import { type Fixed, fix } from '../../src/fix/fix.ts'
import { type RepairName, repairNames } from '../../src/fix/mending.ts'
import { certainForm } from '../../src/fix/repairs/dates.ts'
import { listed } from '../../src/fix/repairs/listed.ts'
import { isNoWorse } from '../../src/fix/survey.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

const encoder = new TextEncoder()
const text = (fixed: Fixed | undefined): string => new TextDecoder().decode(fixed?.bytes)

/** An EAD 2002 document with this in its `archdesc` behind the `did`, and this in the `did`. */
const ead2002 = (rest: string, did = ''): string =>
  `<ead xmlns="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink"><eadheader><eadid>x</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc></eadheader><archdesc level="fonds"><did><unittitle>Papers</unittitle>${did}</did>${rest}</archdesc></ead>`

async function mended(document: string, only?: readonly RepairName[]) {
  const found: Diagnostic[] = []
  const fixed = await fix(encoder.encode(document), { ...(only && { only }) }, each => found.push(each))
  return { fixed, found, text: text(fixed), made: fixed?.mendings.map(({ repair }) => repair) }
}

const inDid: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'blanks in a machine form',
    '<unitdate normal=" 1990 / 1995 ">x</unitdate>',
    '<unitdate normal="1990/1995">x</unitdate>',
  ],
  [
    'a machine form that says nothing, of words that are certain',
    "<unitdate normal='sometime' type='inclusive'>March 5, 1989</unitdate>",
    "<unitdate normal='1989-03-05' type='inclusive'>March 5, 1989</unitdate>",
  ],
  [
    'a machine form that is missing',
    '<unitdate>1990-1995</unitdate>',
    '<unitdate normal="1990/1995">1990-1995</unitdate>',
  ],
  [
    'one that is missing behind other attributes',
    "<unitdate  type = 'inclusive' >1990</unitdate>",
    '<unitdate  type = \'inclusive\' normal="1990" >1990</unitdate>',
  ],
  ['a country in small letters', '<unitid countrycode="us">1</unitid>', '<unitid countrycode="US">1</unitid>'],
  [
    'a language in capitals, a script in capitals',
    '<langmaterial><language langcode="ENG" scriptcode="LATN">English</language></langmaterial>',
    '<langmaterial><language langcode="eng" scriptcode="Latn">English</language></langmaterial>',
  ],
  [
    'a language as another part of the standard has it, and one that was withdrawn',
    '<langmaterial><language langcode="fra">French</language><language langcode="scc">Serbian</language></langmaterial>',
    '<langmaterial><language langcode="fre">French</language><language langcode="srp">Serbian</language></langmaterial>',
  ],
  [
    'values of closed lists in other letters, in the plural, with blanks or hyphens',
    '<unittitle>The <emph render="Italics">Argus</emph> <emph render=" SmCaps ">x</emph> <emph render=\'bold-italic\'>y</emph></unittitle>',
    '<unittitle>The <emph render="italic">Argus</emph> <emph render="smcaps">x</emph> <emph render=\'bolditalic\'>y</emph></unittitle>',
  ],
  [
    'links that behave as the DTD says it, or with another capital',
    '<dao xlink:type="simple" xlink:href="a" xlink:show="shownone" xlink:actuate="onrequest"/>',
    '<dao xlink:type="simple" xlink:href="a" xlink:show="none" xlink:actuate="onRequest"/>',
  ],
  ['an element that holds nothing', '<origination> <persname></persname>\n</origination>', ''],
]

describe('in a did mends', () => {
  it.each(inDid)('%s', async (_, before, after) => {
    expect((await mended(ead2002('', before))).text).toBe(ead2002('', after))
  })
})

const untouched: readonly (readonly [what: string, did: string])[] = [
  ['words that are not certain', '<unitdate normal="sometime">circa 1990</unitdate>'],
  ['words with two readings', '<unitdate>03/04/1989</unitdate><unitdate>1905-06</unitdate>'],
  ['supplied dates', '<unitdate>[1905]</unitdate><unitdate>Spring 1990</unitdate>'],
  ['another calendar', '<unitdate calendar="julian">1700</unitdate>'],
  [
    'words with markup or references in them',
    '<unitdate>1990<emph> [1991]</emph></unitdate><unitdate>1990&#8211;1991</unitdate>',
  ],
  ['a machine form that can be read, though the words say otherwise', '<unitdate normal="1990">1991</unitdate>'],
  [
    'codes that are in no list',
    '<unitid countrycode="uk">1</unitid><langmaterial><language langcode="ENGLISH">English</language></langmaterial>',
  ],
  [
    'values that are like none, or like nothing, of a closed list',
    '<unittitle><emph render="fancy">x</emph><emph render=" ">y</emph></unittitle>',
  ],
  ['values of a list that is open', '<unittitle type="Main">x</unittitle>'],
  ['empty elements that say something', '<unitdate type="bulk"/><container type="box"/><unitid label="Number"/>'],
  ['elements with a comment in them', '<unittitle><!-- ask --></unittitle>'],
  ['a break of a line', '<unittitle>a<lb/>b</unittitle>'],
]

describe('in a did leaves alone', () => {
  it.each(untouched)('%s', async (_, did) => {
    const { fixed, text } = await mended(ead2002('', did))
    expect(fixed?.edits).toEqual([])
    expect(text).toBe(ead2002('', did))
  })
})

it('makes names of identifiers, and changes what points at them', async () => {
  const before = ead2002(
    '<scopecontent><p><ref target="12 a">x</ref> <ref target="b">y</ref> <extref xlink:type="simple" xlink:href="#1.2">z</extref></p></scopecontent><dsc type="combined"><c id="12 a" level="file"><did><unittitle>A</unittitle><container id="7" type="box">1</container><container parent="7  b" type="folder">2</container></did></c><c id="_12_a" level="file"><did><unittitle>B</unittitle></did></c><c id="b" level="file"><did><unittitle>C</unittitle></did></c><c id="1.2" level="file"><did><unittitle>D</unittitle></did></c></dsc>',
  )
  const { text, made } = await mended(before, ['id'])
  expect(text).toBe(
    before
      .replaceAll('"12 a"', '"_12_a-2"')
      .replace('id="7"', 'id="_7"')
      .replace('"7  b"', '"_7  b"')
      .replaceAll('1.2"', '_1.2"'),
  )
  expect(made).toEqual(['id', 'id', 'id'])
})

it('leaves an identifier that stands twice, and all when entities are declared', async () => {
  const twice = ead2002(
    '<dsc type="combined"><c id="1" level="file"><did><unittitle>A</unittitle></did></c><c id="1" level="file"><did><unittitle>B</unittitle></did></c></dsc>',
  )
  expect((await mended(twice)).text).toBe(twice)
  const entities = `<!DOCTYPE ead [<!ENTITY a '<ref target="1">x</ref>'>]>${ead2002('<scopecontent><p>&a;</p></scopecontent><dsc type="combined"><c id="1" level="file"><did><unittitle>A</unittitle></did></c></dsc>')}`
  expect((await mended(entities, ['id'])).text).toBe(entities)
})

it('takes out empty elements, and the line of one that has it to itself', async () => {
  const before = ead2002(
    '\n  <scopecontent>\r\n    <p>a <emph/>b</p>\r\n    <p/>\r\n  </scopecontent>\n  <bioghist><p></p><p> </p></bioghist>\n',
  )
  expect((await mended(before)).text).toBe(ead2002('\n  <scopecontent>\r\n    <p>a b</p>\r\n  </scopecontent>\n'))
})

it('leaves a blank that keeps two words apart', async () => {
  const before = ead2002('<scopecontent><p>a<emph> </emph>b</p></scopecontent>')
  expect((await mended(before)).text).toBe(before)
})

it('leaves an empty element that the schema asks for', async () => {
  const before = ead2002(
    '<scopecontent><head>Scope</head><p/></scopecontent><bioghist><chronlist><chronitem><date>1990</date><event/></chronitem></chronlist><p/></bioghist>',
  )
  expect((await mended(before)).text).toBe(before.replace('<p/></bioghist>', '</bioghist>'))
})

describe('a text is worse', () => {
  const before = { format: 'ead3', broken: [], findings: new Map([['a', 2]]), offers: [], words: 'a b' } as const
  it.each([
    ['when it has a finding that was not there', { ...before, findings: new Map([['b', 1]]) }, false],
    ['when it has one more of a kind', { ...before, findings: new Map([['a', 3]]) }, false],
    ['when its words are others', { ...before, words: 'ab' }, false],
    ['when it is taken for another format', { ...before, format: 'ead2002' }, false],
    [
      'when it cannot be read',
      { ...before, broken: [{ code: 'xml/x', concern: 'input', severity: 'error', message: 'x.' }] },
      false,
    ],
    ['but not when a finding is gone', { ...before, findings: new Map() }, true],
  ] as const)('%s', (_, after, noWorse) => expect(isNoWorse(before, after)).toBe(noWorse))
})

it('leaves cells of tables', async () => {
  const before = ead2002(
    '<scopecontent><table><tgroup cols="2"><tbody><row><entry/><entry>a</entry></row></tbody></tgroup></table></scopecontent>',
  )
  expect((await mended(before)).text).toBe(before)
})

it('leaves what is wrapped in EAD, and what EAD is wrapped in', async () => {
  const inner = ead2002('', '<unitid countrycode="us">1</unitid>')
  const before = `<mets xmlns="http://www.loc.gov/METS/" id="1"><dmdSec><mdWrap><xmlData>${inner}</xmlData></mdWrap></dmdSec><p/><lang lang="ENG"/></mets>`
  expect((await mended(before)).text).toBe(before.replace('"us"', '"US"'))
})

it('reads tags as XML has them', async () => {
  const before = `<?xml version="1.0"?>\n<!DOCTYPE ead SYSTEM "a>b.dtd" [<!-- ]> ' --><!ATTLIST c id ID #IMPLIED>]>\n<!-- <c id="1"> --><e:ead xmlns:e='urn:isbn:1-931666-22-9'><e:eadheader><e:eadid countrycode = 'us' url="a>b">x</e:eadid><e:filedesc><e:titlestmt><e:titleproper><![CDATA[<c id="2">]]></e:titleproper></e:titlestmt></e:filedesc></e:eadheader><e:archdesc\n level="fonds"\n><e:did><e:unittitle>P</e:unittitle></e:did></e:archdesc></e:ead>`
  expect((await mended(before)).text).toBe(before.replace("'us'", "'US'"))
})

it('spells levels and audiences as their lists do, in the form of the DTD too', async () => {
  const before = `<!DOCTYPE ead SYSTEM "ead.dtd"><ead audience="External"><eadheader><eadid>x</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc></eadheader><archdesc level="Fonds"><did><unittitle>Papers</unittitle><dao href="a" show="none" actuate="onLoad"/></did><dsc type="combined"><c level="Sub-series"><did><unittitle>A</unittitle></did></c></dsc></archdesc></ead>`
  const { text, made } = await mended(before, ['listed-value'])
  expect(text).toBe(
    before
      .replace('"External"', '"external"')
      .replace('"Fonds"', '"fonds"')
      .replace('"none"', '"shownone"')
      .replace('"onLoad"', '"onload"')
      .replace('"Sub-series"', '"subseries"'),
  )
  expect(made).toHaveLength(5)
})

it('makes only the repairs asked for', async () => {
  const before = ead2002('<scopecontent><p>a</p><p/></scopecontent>', '<unitid countrycode="us">1</unitid>')
  expect((await mended(before, ['remove-empty'])).made).toEqual(['remove-empty'])
  expect(repairNames.length).toBeGreaterThan(5)
})

it.each([
  ['<ead xmlns="urn:isbn:1-931666-22-9"><eadheader>', 'xml/not-well-formed'],
  ['{"fonds": "1", "control": {}, "unit": {}}', 'fix/not-ead'],
  ['Dear diary', 'input/unknown-format'],
])('does not mend %s', async (source, code) => {
  const { fixed, found } = await mended(source)
  expect(fixed).toBeUndefined()
  expect(found.map(each => each.code)).toContain(code)
})

it.each([
  ['1990', '1990'],
  ['1990-1995', '1990/1995'],
  ['12 June 1889', '1889-06-12'],
  ['May 1901 - June 1902', '1901-05/1902-06'],
  ['ca. 1990', undefined],
  ['1990?', undefined],
  ['1987, 1989', undefined],
  ['1990-', undefined],
  ['undated', undefined],
  ['1944-1998 (bulk 1968-1987)', undefined],
  ['published 1990, later', undefined],
  ['31 February 1990', undefined],
  ['44 BC', undefined],
])('the words %s have the machine form %s', (words, form) => expect(certainForm(words)).toBe(form))

it.each([
  ['Italics', 'render', ['bold', 'italic'], 'italic'],
  ['sub', 'render', ['sub', 'super'], 'sub'],
  ['', 'show', ['none', ''], undefined],
  ['A-B', 'kind', ['ab', 'a_b'], undefined],
  ['showother', 'show', ['other'], 'other'],
  ['other', 'show', ['showother'], 'showother'],
])('of the values of a list "%s" in %s of %j means %s', (value, attribute, values, meant) =>
  expect(listed(value, attribute, values)).toBe(meant),
)
