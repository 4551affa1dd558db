import { describe, expect, it } from 'vitest'
import type { Control } from '../../src/model/control.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { maximal } from '../maximal.ts'
import { paragraph } from './ead3-write.ts'
import { canAskOracles, dtdFindings, oracleFindings, titled } from './ead2002-oracle.ts'
import { did, shapes } from './ead2002-shapes.ts'
import { asEad2002, fragment } from './ead2002-write.ts'

const header = (inner: string, attributes = ''): string => `<eadheader${attributes}>${inner}</eadheader>`
const filedesc = (inner = ''): string => `<filedesc><titlestmt><titleproper/></titlestmt>${inner}</filedesc>`

const headers: Record<string, { readonly control: Control; readonly gives: string }> = {
  'what is required and nobody stated, empty': { control: {}, gives: header(`<eadid/>${filedesc()}`) },
  'identifiers of the finding aid, its agency and its status': {
    control: {
      recordId: 'ms1',
      localStatus: 'completed',
      encodings: { language: 'iso639-2b' },
      agency: { name: 'Fjord Archive', code: 'NO-FA', countryCode: 'NO' },
      otherRecordIds: [
        { kind: 'identifier', text: 'ms1-2002', localType: 'identifier' },
        { kind: 'representation', text: '', href: 'https://example.org/fa/ms1' },
      ],
    },
    gives: header(
      '<eadid url="https://example.org/fa/ms1" identifier="ms1-2002" countrycode="NO" mainagencycode="NO-FA">ms1</eadid>' +
        filedesc('<publicationstmt><publisher>Fjord Archive</publisher></publicationstmt>'),
      ' langencoding="iso639-2b" findaidstatus="completed"',
    ),
  },
  'its creation, language, rules and changes': {
    control: {
      events: [
        {
          type: 'created',
          date: '2000-03-05',
          dateText: '5 March 2000',
          descriptions: [{ text: 'Encoded by A. Cole, 5 March 2000' }],
        },
        {
          type: 'revised',
          date: '2005-06',
          dateText: 'June 2005',
          agent: 'B. Dahl',
          descriptions: [{ text: 'Box list' }],
        },
      ],
      languages: [{ code: 'eng', text: 'English', scriptCode: 'Latn', note: [paragraph('In English')] }],
      conventions: [{ abbreviation: 'dacs', citation: 'Describing Archives' }, { citation: 'ISAD(G)' }],
    },
    gives: header(
      `<eadid/>${filedesc()}<profiledesc>` +
        '<creation>Encoded by A. Cole, <date normal="2000-03-05">5 March 2000</date></creation>' +
        '<langusage>In <language langcode="eng" scriptcode="Latn">English</language></langusage>' +
        '<descrules><abbr>dacs</abbr> Describing Archives; ISAD(G)</descrules></profiledesc>' +
        '<revisiondesc><change><date normal="2005-06">June 2005</date><item>Box list (B. Dahl)</item></change></revisiondesc>',
    ),
  },
  'several authors in the one element there is': {
    control: { authors: [{ text: 'Ada Cole' }, { text: 'Bo Dahl' }], recordId: 'x' },
    gives: header(
      '<eadid>x</eadid><filedesc><titlestmt><titleproper/><author>Ada Cole; Bo Dahl</author></titlestmt></filedesc>',
    ),
  },
  'what has no element, as notes on the finding aid': {
    control: {
      detailLevel: 'full',
      sources: [{ entries: [{ text: 'Register' }], href: 'https://example.org/r' }],
      rights: [{ citation: 'Public domain', href: 'https://example.org/pd' }],
    },
    gives: header(
      `<eadid/>${filedesc(
        '<publicationstmt><p><extref xlink:href="https://example.org/pd">Public domain</extref></p></publicationstmt>' +
          '<notestmt><note type="detaillevel"><p>full</p></note>' +
          '<note type="source"><p>Register</p><p><extptr xlink:href="https://example.org/r"/></p></note></notestmt>',
      )}`,
    ),
  },
}

const whole = ({ unit = {}, control = {} }: { readonly unit?: UnitTree; readonly control?: Control }): FindingAid => ({
  control,
  unit,
})

describe('EAD 2002', () => {
  it.each(Object.entries(shapes))('writes %s', (_, { unit, gives }) => {
    expect(fragment({ unit }).replace(/<dsc>.*$/, '')).toBe(gives)
  })

  it.each(Object.entries(headers))('writes %s', (_, { control, gives }) => {
    expect(fragment({ control })).toBe(gives)
  })

  it('says everything the model can hold', async () => {
    await expect(asEad2002(maximal).xml).toMatchFileSnapshot('golden/maximal.ead2002.xml')
    await expect(asEad2002(maximal, { dtd: true }).xml).toMatchFileSnapshot('golden/maximal.ead2002-dtd.xml')
  })

  it('reports what is supplied, and what it cannot hold', () => {
    const { said } = asEad2002({
      control: {},
      unit: {
        language: 'nor',
        creators: [{ type: 'person', text: 'Dahl, Bo', parts: [{ text: 'Dahl' }, { text: 'Bo' }] }],
      },
    })
    expect(said.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'ead2002/supply-record-id: The identifier of the finding aid is not stated; eadid is empty.',
      'ead2002/supply-title: The title of the finding aid itself is not stated; titleproper is empty.',
      'ead2002/supply-level: The level of the top unit is not stated; archdesc says unspecified.',
      'ead2002/carried-in-part: Creators: the output loses where the parts of a name begin and end.',
      'ead2002/not-carried: Language of the description: not in the output, because EAD 2002 does not say in which language or script a part of the description is written.',
    ])
    expect(said.filter(({ concern }) => concern === 'loss').map(({ severity }) => severity)).toEqual(['info', 'info'])
  })

  it('writes units of any depth without numbers', () => {
    let unit: UnitTree = { title: { text: 'Leaf' } }
    for (let depth = 0; depth < 200; depth++) unit = { level: 'file', units: [unit] }
    const { xml, said } = asEad2002({ control: {}, unit }, { indent: false })
    expect(xml.match(/<c[ >]/g)).toHaveLength(200)
    expect(xml).not.toMatch(/<c\d/)
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('keeps links within the document whole, with an empty paragraph for what is not there', () => {
    const { xml, said } = asEad2002(
      whole({
        unit: {
          notes: [
            {
              blocks: [
                {
                  type: 'paragraph',
                  content: [{ type: 'reference', link: { target: 'no such' }, content: ['there'] }],
                },
              ],
            },
          ],
        },
      }),
      { indent: false },
    )
    expect(xml).toContain('<ref xlink:type="simple" target="no_such">there</ref>')
    expect(xml).toContain('<odd type="unresolved-reference"><p id="no_such"/></odd>')
    expect(said.map(({ code }) => code)).toContain('ead2002/unresolved-reference')
  })
})

describe('EAD 2002 as its DTD has it', () => {
  const finding: FindingAid = {
    control: {},
    unit: {
      digitalObjects: [
        { link: { href: 'a.jpg', title: 'A', show: 'other', actuate: 'none', role: 'image' } },
        { link: { href: 'b.jpg', show: 'none', actuate: 'onrequest' } },
      ],
    },
  }

  it('begins with the document type and has no namespace', () => {
    const { xml } = asEad2002(finding, { dtd: true })
    expect(xml.split('\n').slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd (Encoded Archival Description (EAD) Version 2002)//EN" "ead.dtd">',
      '<ead>',
    ])
    expect(xml).not.toMatch(/xmlns|xlink/)
  })

  it('calls the attributes of links and their values as the DTD does', () => {
    expect(fragment({ unit: finding.unit }, { dtd: true })).toBe(
      did(
        '<dao href="a.jpg" title="A" role="image" show="showother" actuate="actuatenone"/>' +
          '<dao href="b.jpg" show="shownone" actuate="onrequest"/>',
      ),
    )
  })
})

describe('what is written of these shapes', () => {
  const documents = [
    ...Object.values(shapes).map(({ unit }) => whole({ unit })),
    ...Object.values(headers).map(({ control }) => whole({ control })),
    maximal,
  ]

  it.skipIf(!canAskOracles)(titled('is valid for jing and xmllint'), () => {
    expect(oracleFindings(documents.map(made => asEad2002(made).xml))).toBe('')
  })

  it.skipIf(!canAskOracles)(titled('is valid by the DTD for xmllint'), () => {
    expect(dtdFindings(documents.map(made => asEad2002(made, { dtd: true }).xml))).toBe('')
  })

  it.skipIf(!canAskOracles)('is something these programs can find fault with', () => {
    const broken = asEad2002(maximal, { dtd: true }).xml.replace('<publisher>', '<sponsor/><publisher>')
    expect(dtdFindings([broken])).toContain('publicationstmt')
    expect(oracleFindings([asEad2002(maximal).xml.replace('<publisher>', '<sponsor/><publisher>')])).toContain(
      'sponsor',
    )
  })
})
