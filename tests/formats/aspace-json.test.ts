import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { aspaceJson } from '../../src/formats/aspace-json/index.ts'
import { outline, readTable } from './csv.ts'

const source = readFileSync(
  fileURLToPath(new URL('../../fixtures/mill-api/resource.aspace.json', import.meta.url)),
  'utf8',
)
const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code)

describe('records of ArchivesSpace', () => {
  const { found, diagnostics } = readTable(source, aspaceJson)

  it('become one finding aid, in the order of their positions', () => {
    expect(found.map(({ unit }) => outline(unit))).toEqual([
      [
        'fonds Orrin Mill ledgers',
        '  series Ledgers',
        '    file Day book',
        '  series Letters',
        '    file Names of the debtors',
        '      item First debtor',
      ],
    ])
    expect(found[0]?.control).toMatchObject({
      recordId: 'ml.xml',
      titles: [{ kind: 'proper' }],
      conventions: [{ abbreviation: 'dacs' }],
      events: [{ type: 'revised', date: '2001-05-01' }],
    })
  })

  it('name their agents, subjects, containers and digital objects where the source holds them', () => {
    const [aid] = found
    expect(aid?.unit).toMatchObject({
      creators: [{ type: 'person', text: 'Orrin, Tilda, 1850-1931', role: 'aut', source: 'viaf' }],
      accessPoints: [{ type: 'subject', text: 'Flour mills -- Wales', source: 'lcsh' }],
      physicalDescriptions: [{ text: '4.5 linear feet (9 boxes)', coverage: 'whole' }],
    })
    expect(aid?.unit.units?.[0]?.units?.[0]).toMatchObject({
      containers: [{ type: 'Box', indicator: '1', barcode: '31142', instance: 'Mixed materials' }, { type: 'Volume' }],
      digitalObjects: [{ link: { href: 'https://example.org/ml/1/1.pdf' }, identifier: 'ml-1-1' }],
    })
    expect(codes(diagnostics)).toEqual(['aspace-json/not-resolved', 'aspace-json/not-read'])
  })

  it('that are not published, and all below them, are held back from outputs and reports', async () => {
    const { outputs, diagnostics: said } = await convert(source, { to: ['ead3', 'csv', 'json', 'oai-dc'] })
    const all = JSON.stringify([outputs, said])
    expect(outputs).toHaveLength(4)
    for (const hidden of ['debtor', 'Quarrel', 'counter', 'heirs']) expect(all).not.toContain(hidden)
  })

  it('are the same as JSON Lines, as a page of results, and in any order', () => {
    const records: unknown[] = JSON.parse(source)
    const lines = `${records.map(record => JSON.stringify(record)).join('\n')}\n`
    expect(readTable(lines, aspaceJson).found).toEqual(found)
    expect(readTable(JSON.stringify({ results: records }), aspaceJson).found).toEqual(found)
    expect(readTable(JSON.stringify([...records].reverse()), aspaceJson).found).toEqual(found)
  })

  it('may be a part alone, below what its ancestors are', () => {
    const part = {
      jsonmodel_type: 'archival_object',
      title: 'Day book',
      level: 'file',
      ancestors: [
        { ref: '/a/1', level: 'series', _resolved: { title: 'Ledgers' } },
        { ref: '/r/1', level: 'collection' },
      ],
      resource: { ref: '/r/1' },
    }
    expect(outline(readTable(JSON.stringify(part), aspaceJson).found[0]?.unit ?? {})).toEqual([
      'collection',
      '  series Ledgers',
      '    file Day book',
    ])
  })
})

describe('faults', () => {
  it('of one line are told with their place, and the other lines go on', () => {
    const { found, diagnostics } = readTable(
      '{"jsonmodel_type":"resource","title":"One"}\n{"jsonmodel_type":\n{"jsonmodel_type":"resource","title":"Two"}\n',
      aspaceJson,
    )
    expect(found.map(({ unit }) => unit.title?.text)).toEqual(['One', 'Two'])
    expect(diagnostics).toMatchObject([{ severity: 'error', place: { line: 2 } }])
  })

  it('of the text are told with line and column, and nothing is sent', () => {
    const { found, diagnostics } = readTable('[{"jsonmodel_type":"resource",\n"title": tru}]', aspaceJson)
    expect(found).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'json/syntax', severity: 'error', place: { line: 2 } }])
  })

  it('of the hierarchy end no reading: a circle is broken', () => {
    const part = (uri: string, parent: string) => ({
      jsonmodel_type: 'archival_object',
      uri,
      title: uri,
      parent: { ref: parent },
    })
    const { found, diagnostics } = readTable(JSON.stringify([part('a', 'b'), part('b', 'a')]), aspaceJson)
    expect(outline(found[0]?.unit ?? {})).toEqual(['-', '  - a', '    - b'])
    expect(codes(diagnostics)).toEqual(['aspace-json/cycle'])
  })

  it('pollute nothing', () => {
    readTable(
      '{"jsonmodel_type":"resource","title":"P","__proto__":{"polluted":"yes"},"dates":[{"__proto__":{"begin":"1"}}]}',
      aspaceJson,
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('records that describe nothing are refused by name', () => {
    const { diagnostics } = readTable('[{"jsonmodel_type":"subject","title":"Mills"}]', aspaceJson)
    expect(diagnostics).toMatchObject([{ code: 'input/no-descriptions', message: expect.stringContaining('subject') }])
  })
})
