import { describe, expect, it } from 'vitest'
import { oaiDcGrammar } from '../../src/formats/dublin-core/oai-dc.grammar.ts'
import { ead3Grammar } from '../../src/formats/ead/ead3.grammar.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { type Schema, schemaOf } from '../../src/xml/schema.ts'
import { serialize } from '../../src/xml/serialize.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { validate } from '../../src/xml/validate.ts'

function check(text: string, schema: Schema = schemaOf(ead3Grammar)): readonly Diagnostic[] {
  const said: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => said.push(diagnostic)
  const sink = validate(schema, report, {
    place: () => input.place(),
    declaresEntity: name => input.declaresEntity(name),
  })
  const input = tokenize(sink, report)
  input.write(text)
  input.end()
  return said
}

const control =
  '<control><recordid>r</recordid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc>' +
  '<maintenancestatus value="new"/><maintenanceagency><agencyname>a</agencyname></maintenanceagency>' +
  '<maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime/><agenttype value="human"/><agent/>' +
  '</maintenanceevent></maintenancehistory></control>'

/** A finding aid whose description begins on the second line. */
const ead = (description: string, subset = '') =>
  `${subset}<ead xmlns="http://ead3.archivists.org/schema/">${control}<archdesc level="fonds">\n${description}</archdesc></ead>`

const did = '<did><unittitle>Papers</unittitle></did>'

/** Stands in a description where the fault is. */
const mark = '¦'

describe('one fault gives one message, at its place, with what to do', () => {
  const faults: readonly (readonly [description: string, summary: string, hint?: RegExp])[] = [
    [
      '<did><unittitle>x</unittitle>¦<persname><part>P</part></persname></did>',
      'Fonds: schema/unexpected-element <persname> is not allowed in <did> after <unittitle>; expected: <abstract>, <container>, <dao>, <daoset>, <didnote>, <langmaterial>, <materialspec>, <origination> … and 9 more.',
    ],
    [
      `<scopecontent><p>x</p></scopecontent>¦${did}`,
      'Fonds: schema/unexpected-element <did> comes too late in <archdesc>: it must come before <scopecontent>.',
      /Move <did> before <scopecontent>/,
    ],
    [
      '¦<scopecontent><p>x</p></scopecontent>',
      'Fonds: schema/missing-element <archdesc> lacks <did>, which must come before <scopecontent>.',
      /Put <did> before/,
    ],
    [
      `${did}<controlaccess><persname>¦Smith</persname></controlaccess>`,
      'Fonds › access points › personal name: schema/text-not-allowed <persname> may not hold words directly, only elements: <part>. [Smith]',
      /<persname> needs <part> inside/,
    ],
    [
      `${did}<controlaccess><persname>¦</persname></controlaccess>`,
      'Fonds › access points › personal name: schema/missing-element <persname> lacks <part>.',
      /<persname> needs <part> inside/,
    ],
    [
      `${did}<scopecontent>\n  ¦loose <emph>words</emph> here</scopecontent>`,
      'Fonds › scope note: schema/text-not-allowed <scopecontent> may not hold words directly, only elements: <head>, <chronlist>, <list>, <table>, <blockquote>, <p>, <scopecontent>. [loose]',
      /<scopecontent> needs <p> inside/,
    ],
    [
      `${did}<dsc>¦<c level="box">${did}</c></dsc>`,
      'Unit 1: schema/attribute-value The value of level on <c> must be one of class, collection, file, fonds, item, otherlevel, recordgrp, series, subfonds, subgrp, subseries. [box]',
    ],
    [
      '<did>¦<unittitle type="x">t</unittitle></did>',
      'Fonds › title: schema/attribute-not-allowed <unittitle> may not have the attribute type. [x]',
      /localtype/,
    ],
    [
      '<did>¦<dao href="x"/></did>',
      'Fonds › digital object: schema/attribute-missing <dao> must have the attribute daotype.',
      /borndigital, derived, unknown/,
    ],
    [
      '<did><unitid id="a">1</unitid>¦<unitid id="a">2</unitid></did>',
      'Fonds › reference code: schema/id-duplicate The id of <unitid> is also that of an earlier element; it must be unique. [a]',
    ],
    [
      `${did}<odd><p>¦<ref target="z">x</ref></p></odd>`,
      'Fonds › other descriptive note › paragraph › reference: schema/id-unresolved The target of <ref> points at an element that is not in the document. [z]',
    ],
    [
      `${did}<dsc><c>${did}</c><c>${did}¦<note><p>x</p></note></c></dsc>`,
      'Unit 2: schema/unknown-element EAD3 has no element <note>; expected here: <accessrestrict>, <accruals>, <acqinfo>, <altformavail>, <appraisal>, <arrangement>, <bibliography>, <bioghist> … and 18 more.',
      /didnote/,
    ],
    [
      '<did>¦<unittittle>x</unittittle></did>',
      'Fonds: schema/unknown-element EAD3 has no element <unittittle>; expected here: <head>, <abstract>, <container>, <dao>, <daoset>, <didnote>, <langmaterial>, <materialspec> … and 10 more.',
      /<unittitle> is meant/,
    ],
    [
      '<did>¦<unittitle xmlns="urn:x">x</unittitle></did>',
      'Fonds: schema/wrong-namespace <unittitle> has the namespace urn:x; EAD3 is in http://ead3.archivists.org/schema/.',
    ],
    [
      `${did}<odd><p>a<lb>¦b</lb></p></odd>`,
      'Fonds › other descriptive note › paragraph › line break: schema/text-not-allowed <lb> must be empty, but holds words. [b]',
    ],
    [
      '<did><physdescstructured coverage="whole" physdescstructuredtype="carrier">¦<unittype>boxes</unittype></physdescstructured></did>',
      'Fonds › structured physical description: schema/missing-element <physdescstructured> lacks <quantity>, which must come before <unittype>.',
    ],
    [
      `${did}<odd><head>a</head>¦<head>b</head><p>x</p></odd>`,
      'Fonds › other descriptive note: schema/unexpected-element <head> is not allowed in <odd> after <head>; expected: <chronlist>, <list>, <table>, <blockquote>, <p>, <odd>.',
      /one <head> only/,
    ],
    [
      `${did}<relations><relation relationtype="cpfrelation">¦<objectxmlwrap/></relation></relations>`,
      'Fonds › relations › relation › XML from elsewhere: schema/missing-element <objectxmlwrap> lacks one element of another schema.',
    ],
    [
      '<did>¦<unittitle lang="a b">x</unittitle></did>',
      'Fonds › title: schema/attribute-value The value of lang on <unittitle> must be one word of letters, digits, ".", "-", "_" or ":", and not empty. [a b]',
    ],
  ]

  for (const [marked, summary, hint] of faults) {
    it(marked, () => {
      const before = marked.slice(0, marked.indexOf(mark)).split('\n')
      const said = check(ead(marked.replace(mark, '')))
      expect(
        said.map(
          ({ unit, code, message, value }) => `${unit}: ${code} ${message}${value === undefined ? '' : ` [${value}]`}`,
        ),
      ).toEqual([summary])
      expect(said[0]).toMatchObject({
        concern: 'schema',
        severity: 'error',
        place: { line: before.length + 1, column: (before.at(-1) ?? '').length + 1 },
      })
      if (hint !== undefined) expect(said[0]?.hint).toMatch(hint)
    })
  }

  it('an element among loose words gives one, in either order', () => {
    for (const words of ['loose <emph>words</emph>', '<emph>words</emph> loose', '<emph>a</emph><emph>b</emph>']) {
      expect(check(ead(`${did}<odd>${words}</odd>`))).toMatchObject([
        { hint: '<odd> needs <p> inside; put the words in it.' },
      ])
    }
  })

  it('two faults give two', () => {
    const said = check(ead('<did><unittitle level="x">t</unittitle><zzz/></did><scopecontent/>'))
    expect(said.map(({ code }) => code)).toEqual([
      'schema/attribute-not-allowed',
      'schema/unknown-element',
      'schema/missing-element',
    ])
  })

  it('a document of another schema gives one', () => {
    const said = check('<ead xmlns="urn:isbn:1-931666-22-9"><eadheader id="x"><eadid/></eadheader></ead>')
    expect(said).toMatchObject([{ code: 'schema/wrong-namespace', hint: 'This is the namespace of EAD 2002.' }])
    expect(check('<c xmlns="http://ead3.archivists.org/schema/"><did><unitid>1</unitid></did></c>')).toMatchObject([
      {
        code: 'schema/unexpected-element',
        message: 'The document begins with <c>; a document of EAD3 begins with <ead>.',
      },
    ])
  })

  it('an identifier inside what is skipped is known all the same', () => {
    expect(
      check(ead(`${did}<zzz><p id="z">x</p></zzz><odd><p><ptr target="z"/></p></odd>`)).map(({ code }) => code),
    ).toEqual(['schema/unknown-element'])
  })
})

describe('what is not a fault', () => {
  it('is a valid document', () => {
    expect(check(ead(`${did}<dsc><c>${did}<c>${did}</c></c></dsc>`))).toEqual([])
  })

  it('is an attribute of XML Schema, which gets one note', () => {
    const location = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"'
    expect(check(ead(`<did ${location}><unitid ${location}>1</unitid></did>`))).toMatchObject([
      { code: 'schema/schema-location', severity: 'info' },
    ])
  })

  it('is an entity the document type declares', () => {
    const subset = '<!DOCTYPE ead [<!NOTATION gif SYSTEM "gif"><!ENTITY pic SYSTEM "pic.gif" NDATA gif>]>'
    expect(check(ead('<did><dao daotype="unknown" entityref="pic"/></did>', subset))).toEqual([])
    expect(check(ead('<did><dao daotype="unknown" entityref="pic"/></did>'))).toMatchObject([
      { code: 'schema/attribute-value' },
    ])
  })

  it('is anything from elsewhere inside the wrapper for it, but nothing of EAD3', () => {
    const wrapped = (inside: string) =>
      check(
        ead(
          `${did}<relations><relation relationtype="cpfrelation"><objectxmlwrap>${inside}</objectxmlwrap></relation></relations>`,
        ),
      )
    expect(wrapped('<m xmlns="urn:m" id="1 2" x="y">t<n xmlns=""/></m>')).toEqual([])
    expect(wrapped('<m xmlns="urn:m"><n><p xmlns="http://ead3.archivists.org/schema/"/></n></m>')).toMatchObject([
      { code: 'schema/unexpected-element' },
    ])
  })
})

describe('what is internal', () => {
  it('is never repeated in a message', () => {
    const secret = 'Rosebud'
    const said = check(
      ead(
        `${did}<odd audience="internal"><p><persname>${secret}</persname><ref target="${secret}" zzz="${secret}">x</ref></p></odd>` +
          `<processinfo audience="internal" lang="${secret} 2"><p>x</p></processinfo>`,
      ),
    )
    expect(said).toHaveLength(4)
    expect(JSON.stringify(said)).not.toContain(secret)
  })

  it('is not told by the names of elements and attributes that the schema does not know', () => {
    const said = check(
      ead(
        `${did}<zqouter audience="internal"/><odd audience="internal" zqown="1"><zqinner/><p zqattribute="2">x</p>` +
          '<v:p xmlns:v="urn:zq">x</v:p></odd>',
      ),
    )
    expect(said.map(({ code }) => code)).toEqual([
      'schema/unknown-element',
      'schema/attribute-not-allowed',
      'schema/unknown-element',
      'schema/attribute-not-allowed',
      'schema/wrong-namespace',
    ])
    expect(JSON.stringify(said)).not.toContain('zq')
  })
})

describe('tokens pass through', () => {
  it('unchanged, valid or not', () => {
    const document = ead(`${did}<zzz>x</zzz><!-- c --><odd>bare</odd>`)
    let text = ''
    const next = serialize({ write: piece => (text += piece), end() {} }, () => {}, { declaration: false })
    const input = tokenize(
      validate(schemaOf(ead3Grammar), () => {}, { next }),
      () => {},
    )
    input.write(document)
    input.end()
    expect(text).toBe(`${document}\n`)
  })
})

describe('the grammar of oai_dc', () => {
  const dc = (inside: string) =>
    check(
      `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</oai_dc:dc>`,
      schemaOf(oaiDcGrammar),
    ).map(({ code }) => code)

  it('takes the fifteen elements in any order and number, with a language', () => {
    expect(dc('')).toEqual([])
    expect(
      dc('<dc:rights>r</dc:rights><dc:title xml:lang="en">t</dc:title><dc:title xml:lang="">u</dc:title>'),
    ).toEqual([])
  })

  it.each([
    ['<dc:title lang="en">t</dc:title>', 'schema/attribute-not-allowed'],
    ['<dc:title xml:lang="e n">t</dc:title>', 'schema/attribute-value'],
    ['<dc:title>t<dc:date/></dc:title>', 'schema/unexpected-element'],
    ['<dc:abstract>t</dc:abstract>', 'schema/unknown-element'],
    ['<title>t</title>', 'schema/unknown-element'],
    ['words', 'schema/text-not-allowed'],
  ])('refuses %s', (inside, code) => {
    expect(dc(inside)).toEqual([code])
  })
})
