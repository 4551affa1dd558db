import { describe, expect, it } from 'vitest'
import { convert } from '../../../src/convert/api.ts'
import { detect } from '../../../src/convert/detect.ts'
import { hierarchyOf } from '../../../src/formats/dublin-core/hierarchy.ts'
import { dcterms, dctermsJsonLd } from '../../../src/formats/dublin-core/index.ts'
import type { UnitTree } from '../../../src/model/unit.ts'
import { growth } from '../../growth.ts'
import { outline, readTable as readText } from '../csv.ts'
import { letters } from './letters.ts'
import { faults, written } from './written.ts'

const DCTERMS = 'xmlns:dcterms="http://purl.org/dc/terms/"'
const record = (says: Readonly<Record<string, string | readonly string[]>>): string =>
  `<record>${Object.entries(says)
    .flatMap(([term, values]) => [values].flat().map(value => `<dcterms:${term}>${value}</dcterms:${term}>`))
    .join('')}</record>`
const records = (...all: readonly Parameters<typeof record>[0][]) =>
  `<records ${DCTERMS}>${all.map(record).join('')}</records>`
const outlines = (text: string) =>
  readText(text, dcterms).found.map(({ unit }) => outline(unit).map(line => line.replace('- ', '')))

describe('records of DCMI terms', () => {
  it('stand where isPartOf puts them, the nearest whole first', () => {
    const text = records(
      { title: 'Log of 1911', identifier: 'MS 1/1/1', isPartOf: ['MS 1', 'MS 1/1'] },
      { title: 'Logs', identifier: 'MS 1/1', isPartOf: 'MS 1' },
      { title: 'Ferry', identifier: ['https://ostrova.example/ms1', 'MS 1'] },
      { title: 'Alone', identifier: 'MS 2', isPartOf: 'MS 3' },
    )
    expect(outlines(text)).toEqual([['Ferry', '  Logs', '    Log of 1911'], ['Alone']])
    const { found } = readText(text, dcterms)
    expect(JSON.stringify(found[0])).not.toContain('relatedMaterial')
    expect(found[1]?.unit.relatedMaterial).toMatchObject([{ heading: ['Is part of'] }])
  })

  it('that are collections have that level where they are part of no other', () => {
    const text = records(
      { title: 'Ferry', identifier: 'MS 1', type: 'Collection' },
      { title: 'Logs', identifier: 'MS 1/1', isPartOf: 'MS 1', type: 'Collection' },
      { title: 'Stray', identifier: 'MS 9/1', isPartOf: 'MS 9', type: 'Collection' },
    )
    const { found, diagnostics } = readText(text, dcterms)
    expect(found.map(({ unit }) => [unit.level, unit.units?.[0]?.level])).toEqual([
      ['collection', undefined],
      [undefined, undefined],
    ])
    expect(diagnostics.map(({ code, message }) => [code, message.split(': ')[1]])).toEqual([
      ['dublin-core/taken-for', 'the type Collection for the level in one record.'],
    ])
  })

  it.each([dcterms, dctermsJsonLd])('have the levels again that were written', format => {
    const { text } = written(format, letters, { per: 'unit', baseUri: 'https://archive.example/fa' })
    const levels = (tree: UnitTree): unknown => [tree.level, (tree.units ?? []).map(levels)]
    const collection = { ...letters, unit: { ...letters.unit, level: 'collection' as const } }
    expect(levels(readText(text, format).found[0]?.unit ?? {})).toEqual(levels(letters.unit))
    const again = written(format, collection, { per: 'unit', baseUri: 'https://archive.example/fa' })
    expect(levels(readText(again.text, format).found[0]?.unit ?? {})).toEqual(levels(collection.unit))
  })

  it('stand where hasPart puts them, in its order', () => {
    const text = records(
      { title: 'Two', identifier: 'urn:x:2' },
      { title: 'Whole', identifier: 'urn:x:w', hasPart: ['urn:x:1', 'urn:x:2', 'urn:x:gone'] },
      { title: 'One', identifier: 'urn:x:1' },
    )
    expect(outlines(text)).toEqual([['Whole', '  One', '  Two']])
    const [whole] = readText(text, dcterms).found
    expect(whole?.unit.relatedMaterial).toHaveLength(1)
  })

  it('that are parts of one another, of themselves or of two wholes are each read once', () => {
    const text = records(
      { title: 'A', identifier: 'a', isPartOf: 'b' },
      { title: 'B', identifier: 'b', isPartOf: 'a' },
      { title: 'C', identifier: 'c', isPartOf: 'c' },
      { title: 'D', identifier: 'd', isPartOf: ['a', 'c'] },
      { title: 'E', identifier: 'twice', isPartOf: 'twice' },
      { title: 'F', identifier: 'twice', isPartOf: 'a' },
    )
    const titles = outlines(text)
      .flat()
      .map(line => line.trim())
    expect(titles.sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  })

  it('of a harvest keep the identifiers of their headers', () => {
    const harvested = (id: string, inside: string) =>
      `<record><header><identifier>${id}</identifier></header><metadata><oai_dcterms:dcterms xmlns:oai_dcterms="http://www.openarchives.org/OAI/2.0/oai_dcterms/" ${DCTERMS}>${inside}</oai_dcterms:dcterms></metadata></record>`
    const text = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${harvested('oai:x:1/2', '<dcterms:title>Logs</dcterms:title><dcterms:isPartOf>oai:x:1</dcterms:isPartOf>')}${harvested('oai:x:1', '<dcterms:title>Ferry</dcterms:title>')}</ListRecords></OAI-PMH>`
    const { found } = readText(text, dcterms)
    expect(found).toMatchObject([
      {
        control: { recordId: 'oai:x:1' },
        unit: { title: { text: 'Ferry' }, units: [{ referenceCode: { text: 'oai:x:1/2' } }] },
      },
    ])
  })

  it.each([dcterms, dctermsJsonLd])('are the tree again of which they were written', format => {
    const { text } = written(format, letters, { per: 'unit', baseUri: 'https://archive.example/fa' })
    const { found } = readText(text, format)
    const shape = (tree: { readonly units?: readonly object[] }): unknown => (tree.units ?? []).map(shape)
    expect(found).toHaveLength(1)
    expect(shape(found[0]?.unit ?? {})).toEqual(shape(letters.unit))
  })

  it.each(['turtle', 'nquads'] as const)('are the tree again in %s, told by its content', async syntax => {
    const { text } = written(dctermsJsonLd, letters, { per: 'unit', baseUri: 'https://archive.example/fa', syntax })
    const plain = written(dctermsJsonLd, letters, { per: 'unit', baseUri: 'https://archive.example/fa' }).text
    expect((await detect(text))?.format).toBe('dcterms-jsonld')
    expect(faults(dctermsJsonLd, text)).toEqual([])
    const { found, diagnostics } = readText(text, dctermsJsonLd)
    expect(diagnostics).toEqual([])
    expect(found).toEqual(readText(plain, dctermsJsonLd).found)
  })

  it('that lie deep in one another, or side by side, take time in proportion', () => {
    const chain = (step: (i: number, size: number) => string) => (size: number) => {
      const all = Array.from({ length: size }, (_, i) => ({ name: String(i), wholes: [step(i, size)], parts: [] }))
      const byName = new Map(all.map(each => [each.name, each]))
      const { tops, isSaidByPlace } = hierarchyOf(all, name => byName.get(name))
      return tops.length + all.filter(each => isSaidByPlace(each, each.wholes[0] ?? '')).length
    }
    for (const step of [
      (i: number) => String(i - 1),
      (i: number) => String(i + 1),
      () => '0',
      (i: number, n: number) => String((i + 1) % n),
    ])
      expect(growth(chain(step), 40_000)).toBeLessThan(1.7)
  })
})

describe('DCMI terms in JSON-LD under a prefix', () => {
  const document = (prefix: string, more = {}) =>
    JSON.stringify({
      '@context': { [prefix]: 'http://purl.org/dc/terms/', ...more },
      '@graph': [
        { '@id': 'urn:x:1', [`${prefix}:title`]: 'Ferry', [`${prefix}:hasPart`]: { '@id': 'urn:x:2' } },
        { '@id': 'urn:x:2', [`${prefix}:title`]: { '@value': 'Logs', '@language': 'en' } },
      ],
    })

  it.each(['dcterms', 'dct'])('are told by their content and read: %s', async prefix => {
    const { from, findingAids } = await readWhole(document(prefix))
    expect(from).toBe('dcterms-jsonld')
    expect(findingAids).toEqual([['Ferry', '  Logs']])
  })

  it('are left to the vocabulary that the other names are of', async () => {
    const { from } = await convert(document('dcterms', { rico: 'https://www.ica.org/standards/RiC/ontology#' }), {
      to: 'json',
    })
    expect(from).toBe('rico')
    const other = await convert(document('dcterms', { '@vocab': 'https://schema.org/' }), { to: 'json' })
    expect(other.from).toBe('schema-org')
  })

  async function readWhole(text: string) {
    const { from } = await convert(text, { to: 'json' })
    const { found } = readText(text, dctermsJsonLd)
    return { from, findingAids: found.map(({ unit }) => outline(unit).map(line => line.replace('- ', ''))) }
  }
})
