import { describe, expect, it } from 'vitest'
import { check, ead3, recognise, write } from '../../src/formats/ead/ead3.ts'
import type { DigitalObject } from '../../src/model/digital-object.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { Inline } from '../../src/model/prose.ts'
import type { UnitSink } from '../../src/model/sink.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { growth } from '../growth.ts'
import { canAskOracles, oracleFindings, titled } from './ead3-oracle.ts'
import { asEad3, fragment, paragraph } from './ead3-write.ts'

/** What a sequence of events becomes, with what was reported. */
function written(events: (sink: UnitSink) => void): { xml: string; said: Diagnostic[] } {
  let xml = ''
  const said: Diagnostic[] = []
  const text = {
    write(more: string) {
      xml += more
    },
    end() {},
  }
  events(write(text, diagnostic => said.push(diagnostic), { indent: false }))
  return { xml, said }
}

const about = (said: readonly Diagnostic[]) => said.filter(({ concern }) => concern !== 'supplied')

const letters: FindingAid = {
  control: {
    recordId: 'hfp',
    titles: [{ kind: 'proper', text: 'Guide to the Halvorsen family papers' }],
    agency: { name: 'Fjord Archive', code: 'NO-Bg', countryCode: 'NO' },
    languages: [{ code: 'eng', text: 'English', scriptCode: 'Latn', scriptText: 'Latin' }],
    conventions: [{ abbreviation: 'dacs', citation: 'Describing Archives: A Content Standard' }],
    status: 'revised',
    events: [{ type: 'created', dateText: '5 March 2000', date: '2000-03-05', agentType: 'human', agent: 'B. Lund' }],
  },
  unit: {
    id: 'u-hfp',
    level: 'fonds',
    referenceCode: { text: 'HFP', countryCode: 'NO', repositoryCode: 'NO-Bg' },
    title: { text: 'Halvorsen family papers' },
    dates: [{ text: '1898-1934', begin: '1898', end: '1934', edtf: '1898/1934', type: 'inclusive' }],
    physicalDescriptions: [
      {
        text: '3 boxes',
        extents: [{ text: '3 boxes', quantity: 3, unit: 'box', unitText: 'boxes', kind: 'carrier' }],
        coverage: 'whole',
      },
    ],
    repository: [{ type: 'corporateBody', text: 'Fjord Archive' }],
    creators: [{ type: 'family', text: 'Halvorsen family' }],
    languages: [{ code: 'nor', text: 'Norwegian' }],
    scopeContent: [
      {
        heading: ['Scope and Content Note'],
        blocks: [
          {
            type: 'paragraph',
            content: [
              'Letters home from ',
              { type: 'mention', of: 'place', parts: [{ text: 'Tromsø' }] },
              ', see ',
              { type: 'reference', link: { target: 'u-hfp-1' }, content: ['the letters'] },
              '.',
            ],
          },
          { type: 'list', style: 'unordered', items: [{ content: ['logs'] }, { content: ['maps & charts'] }] },
        ],
      },
    ],
    accessRestrictions: [{ blocks: [paragraph('Open for research.')] }],
    accessPoints: [{ type: 'subject', text: 'Whaling', source: 'lcsh' }],
    units: [
      {
        id: 'u-hfp-1',
        level: 'series',
        title: { text: 'Letters' },
        units: [
          {
            id: 'u-hfp-1-1',
            level: 'file',
            title: { text: 'To Ida' },
            dates: [{ text: 'circa 1901', begin: '1901', end: '1901', certainty: ['approximate'] }],
            containers: [{ text: '1', type: 'Box', indicator: '1' }],
          },
        ],
      },
    ],
  },
}

describe('EAD3', () => {
  it('of a small finding aid', async () => {
    const { xml, said } = asEad3(letters)
    await expect(xml).toMatchFileSnapshot('golden/halvorsen.ead3.xml')
    expect(said).toEqual([])
    expect(fragment({ unit: letters.unit })).toContain(
      'Letters home from <geogname><part>Tromsø</part></geogname>, see <ref',
    )
  })

  it.skipIf(!canAskOracles)(titled('of a small finding aid is valid for jing and xmllint'), () => {
    expect(oracleFindings([asEad3(letters).xml])).toBe('')
  })

  it('is the same text every time, and the same words without indentation', () => {
    expect(asEad3(letters).xml).toBe(asEad3(letters).xml)
    const flat = (xml: string) => xml.replace(/>\s+</g, '><').trim()
    expect(flat(asEad3(letters, { indent: false }).xml)).toBe(flat(asEad3(letters).xml))
  })

  it('takes what is said of a unit before its parts as said at once', () => {
    const { xml, said } = written(sink => {
      sink.begin({})
      sink.open({ level: 'fonds', title: { text: 'A' } })
      sink.amend({ dates: [{ text: '1901' }], title: { text: 'B' } })
      sink.close()
      sink.end()
    })
    expect(xml).toContain('<did><unittitle>A</unittitle><unittitle>B</unittitle><unitdate>1901</unitdate></did>')
    expect(about(said)).toEqual([])
  })

  it('writes what is said of the top unit after its parts behind them', () => {
    const { xml, said } = written(sink => {
      sink.begin({})
      sink.open({ id: 'top', level: 'fonds', title: { text: 'A' } })
      sink.open({})
      sink.close()
      sink.amend({ scopeContent: [{ blocks: [paragraph('Late.')] }] })
      sink.open({})
      sink.close()
      sink.amend({ dates: [{ text: '1901', label: 'Later' }] })
      sink.close()
      sink.end()
    })
    const c = '<c><did><unittitle/></did></c>'
    expect(xml).toContain(
      `<dsc>${c}${c}</dsc><scopecontent><p>Late.</p></scopecontent>` +
        '<odd localtype="unitdatestructured"><p><ref target="top">A</ref></p><p>1901<lb/>Later</p></odd></archdesc>',
    )
    expect(about(said).map(({ code, severity, unit }) => [code, severity, unit])).toEqual([
      ['ead3/carried-in-part', 'info', 'Fonds "A"'],
    ])
  })

  it('hoists what is said of a component after its parts, with a link to it, and says so', () => {
    const { xml, said } = written(sink => {
      sink.begin({})
      sink.open({ level: 'fonds' })
      sink.open({ id: 's1', level: 'series', title: { text: 'Letters' }, audience: 'internal' })
      sink.open({ id: 'f1' })
      sink.close()
      sink.amend({ accessRestrictions: [{ heading: ['Access'], blocks: [paragraph('Closed.')] }] })
      sink.close()
      sink.close()
      sink.end()
    })
    expect(xml).toContain(
      '</c></dsc><odd audience="internal" localtype="accessrestrict"><head>Access</head>' +
        '<p><ref target="s1">Letters</ref></p><p>Closed.</p></odd></archdesc>',
    )
    expect(about(said)).toMatchObject([{ code: 'ead3/carried-in-part', concern: 'loss', unit: 'Series 1 "Letters"' }])
  })

  it('makes identifiers names, gives each once, and lets links follow', () => {
    const to = (target: string): Inline => ({ type: 'reference', link: { target }, content: [target] })
    const { xml, said } = asEad3(
      {
        control: {},
        unit: {
          notes: [{ blocks: [{ type: 'paragraph', content: [to('box 1'), to('a')] }] }],
          units: [{ id: 'box_1' }, { id: 'box 1' }, { id: 'a' }, { id: 'a' }],
        },
      },
      { indent: false },
    )
    expect(xml).toContain('<ref target="box_1">box 1</ref><ref target="a">a</ref>')
    expect(xml.match(/<c id="[^"]*"/g)).toEqual(['<c id="box_1-2"', '<c id="box_1"', '<c id="a"', '<c id="a-2"'])
    expect(about(said).map(({ code }) => code)).toEqual(Array(3).fill('ead3/carried-in-part'))
  })

  it('ends a link to nothing in an empty paragraph, and says so', () => {
    const unit: UnitTree = {
      containers: [{ text: '1', parent: 'shelf' }],
      notes: [
        { blocks: [{ type: 'paragraph', content: [{ type: 'reference', link: { target: 'x y' }, content: [] }] }] },
      ],
    }
    const { xml, said } = asEad3({ control: {}, unit }, { indent: false })
    expect(xml).toContain('<odd localtype="unresolved-reference"><p id="shelf"/><p id="x_y"/></odd></archdesc>')
    expect(about(said).map(({ code, value }) => [code, value])).toEqual([
      ['ead3/unresolved-reference', 'shelf'],
      ['ead3/unresolved-reference', 'x y'],
    ])
  })

  it('reports what an element does not take, once for each field of each unit, with its words', () => {
    const { said } = asEad3({
      control: {},
      unit: {
        level: 'fonds',
        accessPoints: [
          { type: 'subject', text: 'A', label: 'Topical terms' },
          { type: 'subject', text: 'B', label: 'More', extra: { attributes: { colour: 'red' } } },
        ],
        extra: { elements: [{ name: 'runner', children: ['Draft copy'] }] },
      },
    })
    expect(about(said).map(({ code, severity, message, words }) => [code, severity, message, words])).toEqual([
      ['ead3/carried-in-part', 'warning', 'Description: the output loses what the source says in runner.', 2],
      [
        'ead3/carried-in-part',
        'warning',
        'Access points: the output loses its label, which EAD3 does not take on subject; ' +
          'its attribute colour, which EAD3 does not take on subject.',
        3,
      ],
    ])
  })

  it('writes units of any depth without numbers', () => {
    let unit: UnitTree = { level: 'item' }
    for (let i = 0; i < 3000; i++) unit = { units: [unit] }
    const { xml, said } = asEad3({ control: {}, unit }, { indent: false })
    expect(xml.match(/<c[ >]/g)).toHaveLength(3000)
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(['emphasis', 'quotation', 'list', 'note', 'entry', 'object', 'footnote'])(
    'takes a %s nested without end',
    kind => {
      const depth = 10_000
      const unit = nested(kind, depth)
      const { xml, said } = asEad3({ control: {}, unit })
      expect(xml).toContain('innermost')
      expect(said.filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )

  it.each(['a ', '%', '#', '-'])('takes no longer than its length for %j over and over', piece => {
    const take = (size: number): void => {
      const value = piece.repeat(size)
      const unit: UnitTree = {
        id: value,
        language: value,
        title: { text: value },
        digitalObjects: [{ link: { href: value, role: value } }],
        relations: [{ type: 'cpfrelation', arcrole: value }],
      }
      expect(
        asEad3({ control: { recordUrl: value }, unit }).said.filter(({ severity }) => severity === 'error'),
      ).toEqual([])
    }
    expect(growth(take, 100_000)).toBeLessThan(1.6)
  })

  it('has a row in words for every field', () => {
    for (const page of [ead3.crosswalk?.unit, ead3.crosswalk?.control])
      for (const [field, row] of Object.entries(page ?? {}))
        expect(JSON.stringify(row), field).toMatch(/"(at|nowhere)":"[^"]/)
    expect(Object.keys(ead3.crosswalk?.unit ?? {}).length).toBeGreaterThan(40)
  })
})

describe('recognising EAD3', () => {
  it.each([
    ['<ead xmlns="http://ead3.archivists.org/schema/"><control>', 'certain'],
    ['<?xml version="1.0"?>\n<!-- a guide -->\n<e:ead xmlns:e="http://ead3.archivists.org/schema/">', 'certain'],
    ['<ead xmlns="urn:isbn:1-931666-22-9"><eadheader>', undefined],
    ['<ead><control><recordid>x</recordid>', 'likely'],
    ['<ead><eadheader>', undefined],
    ['<dsc xmlns="http://ead3.archivists.org/schema/">', undefined],
    ['Box 1: letters', undefined],
    ['', undefined],
  ])('in %s', (beginning, certainty) => {
    expect(recognise(beginning)?.certainty).toBe(certainty)
  })
})

describe('checking EAD3', () => {
  it('finds what is wrong, with its place', () => {
    const said: Diagnostic[] = []
    const input = check(diagnostic => said.push(diagnostic), { file: 'a.xml' })
    input.write(asEad3(letters).xml.replace('<archdesc id="u-hfp" level="fonds">', '<archdesc level="box">'))
    input.end()
    expect(said.map(({ code, place }) => [code, place?.file])).toEqual([['schema/attribute-value', 'a.xml']])
    expect(said[0]?.place?.line).toBeGreaterThan(20)
  })
})

/** A unit with something nested to a depth, made without recursion. */
function nested(kind: string, depth: number): UnitTree {
  const innermost: Inline = 'innermost'
  const wrap = <T>(first: T, around: (inner: T) => T): T => {
    let made = first
    for (let i = 0; i < depth; i++) made = around(made)
    return made
  }
  switch (kind) {
    case 'emphasis':
      return {
        title: { text: '', content: [wrap<Inline>(innermost, inner => ({ type: 'emphasis', content: [inner] }))] },
      }
    case 'quotation':
      return { notes: [{ blocks: [wrap(paragraph('innermost'), inner => ({ type: 'quotation', blocks: [inner] }))] }] }
    case 'list':
      return {
        notes: [
          {
            blocks: [
              wrap(paragraph('innermost'), inner => ({ type: 'list', items: [{ content: [], blocks: [inner] }] })),
            ],
          },
        ],
      }
    case 'note':
      return { notes: [wrap({ blocks: [paragraph('innermost')] }, inner => ({ blocks: [], parts: [inner] }))] }
    case 'entry':
      return {
        indexes: [
          {
            blocks: [],
            entries: [
              wrap({ terms: [innermost], references: [] }, inner => ({ terms: [], references: [], entries: [inner] })),
            ],
          },
        ],
      }
    case 'object':
      return { digitalObjects: [wrap<DigitalObject>({ label: 'innermost' }, inner => ({ members: [inner] }))] }
    default:
      return {
        title: {
          text: '',
          content: [
            wrap<Inline>(innermost, inner => ({ type: 'footnote', blocks: [{ type: 'paragraph', content: [inner] }] })),
          ],
        },
      }
  }
}
