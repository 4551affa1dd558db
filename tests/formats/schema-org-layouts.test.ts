import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/formats/schema-org/layout.ts'
import { read } from '../../src/formats/schema-org/read.ts'
import { write } from '../../src/formats/schema-org/write.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { tidy } from '../../src/model/prose-text.ts'
import { collect, walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'
import { shared } from '../shared.ts'
import { countValues, expanded } from './schema-org/expanded.ts'
import { mill } from './schema-org/mill.ts'
import { published, wrongTerms } from './schema-org/published.ts'
import { faults, isMembers, listOf, type Members, written } from './schema-org/written.ts'

const base = { baseUri: 'https://archive.example/fa' }
const vocabulary = shared ? published() : undefined

function readBack(text: string) {
  const found: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = read(
    collect(each => found.push(each)),
    diagnostic => diagnostics.push(diagnostic),
  )
  input.write(text)
  input.end()
  return { found, diagnostics }
}

/** The documents of a finding aid, each in its place. */
function besides(aid: FindingAid, options = {}) {
  const texts = new Map<string, string>()
  const place = (name: string) => {
    texts.set(name, '')
    return { write: (text: string) => texts.set(name, texts.get(name) + text), end() {} }
  }
  const out = { ...place('the finding aid'), beside: place }
  walk(aid, withIds(write(out, () => {}, { layout: 'per-unit', ...options })))
  return texts
}

const nodesOf = (text: string | undefined): readonly Members[] => {
  const document: unknown = JSON.parse(text ?? '')
  return isMembers(document) ? listOf(document['@graph']).filter(isMembers) : []
}

describe('every layout', () => {
  const cases = [
    ['the mill', mill],
    ['everything said', maximal],
  ] as const
  it.each(layouts.flatMap(layout => cases.map(([name, aid]) => [layout, name, aid] as const)))(
    '%s of %s is right by its check, drops nothing when expanded and uses terms as schema.org does',
    async (layout, _, aid) => {
      for (const options of [{}, base]) {
        const { text, document, graph } = written(aid, { ...options, layout })
        expect(faults(text)).toEqual([])
        const whole = await expanded(document)
        expect(countValues(whole)).toBe(countValues(graph))
        if (vocabulary) expect(wrongTerms(whole, vocabulary)).toEqual([])
      }
    },
  )

  it('is right for anything the model can hold', async () => {
    await fc.assert(
      fc.asyncProperty(findingAid, fc.constantFrom(...layouts), async (aid, layout) => {
        const { text, document, graph } = written(aid, { ...base, layout })
        expect(faults(text)).toEqual([])
        expect(countValues(await expanded(document))).toBe(countValues(graph))
      }),
      { numRuns: 10 },
    )
  })

  it.each(layouts)('%s holds back what is internal', layout => {
    const aid: FindingAid = {
      control: { recordId: 'x', titles: [{ kind: 'proper', text: 'Guide' }] },
      unit: {
        title: { text: 'Whole' },
        units: [
          { title: { text: 'CANARY series' }, audience: 'internal', units: [{ title: { text: 'CANARY file' } }] },
          { title: { text: 'Open series' }, units: [{ title: { text: 'CANARY item' }, audience: 'internal' }] },
        ],
      },
    }
    let text = ''
    const out = { write: (piece: string) => (text += piece), end() {} }
    walk(
      aid,
      withIds(
        redact(
          write({ ...out, beside: () => out }, () => {}, { ...base, layout }),
          () => {},
        ),
      ),
    )
    expect(text).toContain('Open series')
    expect(text).not.toContain('CANARY')
  })

  it.each(layouts)('%s can stand in the script element of a page, whatever titles and addresses hold', layout => {
    const odd = '</script><!-- <script> ]]> & \u2028'
    const aid: FindingAid = {
      control: { recordId: odd, agency: { name: odd }, titles: [{ kind: 'proper', text: odd }] },
      unit: {
        title: { text: odd },
        units: [
          { id: odd, title: { text: odd }, creators: [{ type: 'person', text: odd }], abstract: [{ text: odd }] },
        ],
      },
    }
    const { text } = written(aid, { ...base, layout })
    expect(text).toContain('script')
    expect(text).not.toMatch(/<\/|<!--/)
    expect(readBack(text).found[0]?.unit.title?.text).toBe(tidy(odd))
  })

  it('that does not exist is a wrong call', () => {
    const wrong = JSON.parse('{ "layout": "per-page" }')
    expect(() => written(mill, wrong)).toThrow(/"per-page" is not a layout .* one-graph, per-unit, top-only/)
  })
})

describe('a document for each unit', () => {
  it('reads back as the one graph does', () => {
    fc.assert(
      fc.property(fc.oneof(findingAid, fc.constantFrom(mill, maximal)), fc.constantFrom({}, base), (aid, options) => {
        const one = readBack(written(aid, options).text)
        const many = readBack(written(aid, { ...options, layout: 'per-unit' }).text)
        expect(many.found).toEqual(one.found)
        expect(many.diagnostics.map(({ code, value }) => [code, value])).toEqual(
          one.diagnostics.map(({ code, value }) => [code, value]),
        )
      }),
      { numRuns: 12 },
    )
  })

  it('loses and reports what the one graph does', () => {
    fc.assert(
      fc.property(findingAid, aid => {
        const told = ({ diagnostics }: ReturnType<typeof written>) =>
          diagnostics
            .filter(({ code }) => code !== 'schema-org/half-character')
            .map(({ code, message, unit = '', words }) => `${code} ${message} ${unit} ${words}`)
            .sort()
        expect(told(written(aid, { ...base, layout: 'per-unit' }))).toEqual(told(written(aid, base)))
      }),
      { numRuns: 10 },
    )
  })

  it('is beside the others where there are places, under the name of its unit', () => {
    const texts = besides(mill, base)
    expect([...texts.keys()]).toEqual(['the finding aid', 'letters-1', 'letters-2', 'letters', 'undated'])
    for (const text of texts.values()) expect(faults(text)).toEqual([])
  })

  it.skipIf(!vocabulary)('says of everything it leads to what it is, so that it is right by itself', async () => {
    const units = Array.from({ length: 1002 }, (_, i) => ({ title: { text: `Part ${i}` } }))
    const large: FindingAid = { control: { recordId: 'x' }, unit: { units: [{ title: { text: 'Logs' }, units }] } }
    for (const aid of [mill, maximal, large]) {
      const texts = [...besides(aid, base).values()].filter((_, i) => i < 40 || i > 1000)
      for (const text of texts) {
        const document: unknown = JSON.parse(text)
        expect(vocabulary && wrongTerms(await expanded(document), vocabulary)).toEqual([])
      }
    }
  })

  it('tells the history of a creator on the page of the unit that tells it, and on no other', () => {
    const creators = [{ type: 'person' as const, text: 'Ellis, Ada' }]
    const biogHist = [{ blocks: [{ type: 'paragraph' as const, content: ['Kept the light.'] }] }]
    const units = [
      { id: 'p', title: { text: 'Logs' }, creators, biogHist },
      { id: 'q', title: { text: 'Maps' }, creators },
    ]
    const texts = besides({ control: { recordId: 'x' }, unit: { id: 'w', units } })
    expect([...texts].map(([name, text]) => [name, text.includes('Kept the light.')])).toEqual([
      ['the finding aid', false],
      ['p', true],
      ['q', false],
    ])
  })

  it('has the page with the way to it, links up and down, and whom it names', () => {
    const letters = nodesOf(besides(mill, base).get('letters'))
    const [page, unit] = letters
    expect(page).toMatchObject({
      '@id': 'ostrander-mill/letters',
      '@type': 'CollectionPage',
      name: 'Letters',
      isPartOf: { '@id': 'ostrander-mill' },
      publisher: { '@id': 'repository/US-tdw' },
      mainEntity: { '@id': 'ostrander-mill#letters' },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Tidewater Historical Library', item: { '@id': 'repository/US-tdw' } },
          { position: 2, name: 'Guide to the Ostrander Mill records', item: { '@id': 'ostrander-mill' } },
          { position: 3, name: 'Letters', item: { '@id': 'ostrander-mill/letters' } },
        ],
      },
    })
    expect(unit).toMatchObject({
      '@id': 'ostrander-mill#letters',
      mainEntityOfPage: { '@id': 'ostrander-mill/letters' },
      isPartOf: { '@id': 'ostrander-mill#mill' },
      hasPart: [{ '@id': 'ostrander-mill#letters-1' }, { '@id': 'https://n2t.net/ark:/99999/x2' }],
    })
    expect(letters.map(node => [node['@id'], node.name])).toEqual(
      expect.arrayContaining([
        ['ostrander-mill#mill', 'Ostrander Mill records'],
        ['ostrander-mill#letters-1', 'Rag merchants'],
        ['http://id.loc.gov/authorities/names/n50000012', 'Ostrander, Clara, 1858-1931'],
        ['repository/US-tdw', 'Tidewater Historical Library'],
      ]),
    )
  })

  it('read alone gives its unit where it belongs', () => {
    const { found, diagnostics } = readBack(besides(mill, base).get('letters-1') ?? '')
    const path: string[] = []
    for (let unit: UnitTree | undefined = found[0]?.unit; unit; unit = unit.units?.[0])
      path.push(unit.title?.text ?? '')
    expect(path).toEqual(['Ostrander Mill records', 'Letters', 'Rag merchants'])
    expect(found[0]?.control.titles).toEqual([{ kind: 'proper', text: 'Guide to the Ostrander Mill records' }])
    expect([found.length, diagnostics]).toEqual([1, []])
  })

  it('names the first thousand of its parts, and links to all', () => {
    const units = Array.from({ length: 1005 }, (_, i) => ({ title: { text: `Part ${i}` } }))
    const nodes = nodesOf(
      besides({ control: { recordId: 'x' }, unit: { title: { text: 'Whole' }, units } }).get('the finding aid'),
    )
    expect(nodes.filter(({ name }) => String(name).startsWith('Part '))).toHaveLength(1000)
    expect(listOf(nodes.find(({ name }) => name === 'Whole')?.hasPart)).toHaveLength(1005)
  })
})

describe('the top alone', () => {
  it('names its parts, and says how many words are not there', () => {
    const { graph, diagnostics } = written(mill, { ...base, layout: 'top-only' })
    expect(graph.filter(node => node.isPartOf)).toMatchObject([
      {
        '@id': 'ostrander-mill#letters',
        name: 'Letters',
        additionalType: expect.stringMatching(/#Series$/),
        position: 1,
      },
      { '@id': 'ostrander-mill#undated', name: 'Loose slips', position: 2 },
    ])
    const told = diagnostics.filter(({ code, message }) => code.endsWith('/not-carried') && message.includes('below'))
    expect(told).toMatchObject([{ message: expect.stringMatching(/^4 units below/), severity: 'warning' }])
    expect(told[0]?.words).toBeGreaterThan(8)
  })

  it('reads back as the top of the one graph, with the titles of its parts', () => {
    fc.assert(
      fc.property(findingAid, aid => {
        const [one] = readBack(written(aid, base).text).found
        const [top] = readBack(written(aid, { ...base, layout: 'top-only' }).text).found
        const { units: parts = [], ...whole } = one?.unit ?? {}
        const { units: named = [], ...own } = top?.unit ?? {}
        expect(own).toEqual(whole)
        expect(top?.control).toEqual(one?.control)
        expect(named.map(({ title }) => title?.text)).toEqual(parts.map(({ title }) => title?.text))
      }),
      { numRuns: 12 },
    )
  })
})

it('the page of a finding aid says by which way one comes to it', () => {
  const page = written(mill, base).graph.find(node => node['@type'] === 'WebPage')
  expect(page?.breadcrumb).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', name: 'Tidewater Historical Library' },
      { '@type': 'ListItem', name: 'Guide to the Ostrander Mill records' },
    ],
  })
})
