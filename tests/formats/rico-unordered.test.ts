import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/convert/gather.ts'
import { rico } from '../../src/formats/rico/index.ts'
import { convert } from '../../src/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { maximal } from '../maximal.ts'
import { isMembers } from './schema-org/written.ts'

type Release = '1.0' | '1.1'

function written(aid: FindingAid, release: Release): string {
  const out = gather()
  walk(aid, withIds(rico.write?.(out, () => {}, { rico: release, baseUri: 'https://example.org/fa' }) ?? walkNowhere))
  return out.text() ?? ''
}

const walkNowhere = { begin() {}, open() {}, amend() {}, close() {}, end() {} }

/** All lists of a document in another order, which means nothing in JSON-LD. */
function shuffled(value: unknown, below: (limit: number) => number): unknown {
  if (Array.isArray(value)) {
    const items = value.map(item => shuffled(item, below))
    const out: unknown[] = []
    while (items.length > 0) out.push(...items.splice(below(items.length), 1))
    return out
  }
  if (!isMembers(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === '@context' ? inner : shuffled(inner, below)]),
  )
}

/** The same data with its lists in one order, but for the units. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (!isMembers(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, key === 'units' && Array.isArray(inner) ? inner.map(unordered) : unordered(inner)]),
  )
}

async function read(text: string): Promise<unknown> {
  const { outputs } = await convert(text, { from: 'rico', to: 'json' })
  return unordered(JSON.parse(outputs[0]?.text ?? 'null'))
}

/** What RiC-O has no properties of its own for, where several words could be taken for one another. */
const manySaid: UnitTree = {
  title: { text: 'Lighthouse logs' },
  abstract: [{ text: 'Logs of keepers.' }],
  notes: [{ blocks: [{ type: 'paragraph', content: ['Smells of oil.'] }] }],
  containers: [
    { text: '1', type: 'box', indicator: '1', label: 'Red box', instance: 'Maps' },
    { text: '2', type: 'box', indicator: '2', instance: 'Texts' },
    { text: '3', type: 'box', indicator: '3', label: 'Blue box' },
  ],
  creators: [{ type: 'person', text: 'Ada Ellis', normal: 'Ellis, Ada' }],
  languages: [
    { code: 'rus', scripts: [{ code: 'Cyrl' }] },
    { code: 'eng', scripts: [{ code: 'Latn' }] },
    { code: 'fre', scripts: [{ code: 'Latn' }] },
    { code: 'ger' },
  ],
  physicalDescriptions: [
    { text: '2 maps', extents: [{ text: '2 maps', quantity: 2, unitText: 'maps' }] },
    { text: '3 boxes', extents: [{ text: '3 boxes', quantity: 3, unitText: 'boxes', kind: 'carrier' }] },
  ],
  digitalObjects: [
    {
      kind: 'derived',
      otherKind: 'microfilm scan',
      localType: 'scan',
      identifier: 'obj-1',
      label: 'Front',
      link: { href: 'https://example.org/1.jpg', title: 'Page 1', role: 'thumbnail' },
      note: [{ type: 'paragraph', content: ['From film.'] }],
    },
    { localType: 'scan', link: { href: 'https://example.org/2.jpg' } },
    { link: { href: 'https://example.org/3.jpg', role: 'thumbnail' } },
    { members: [{ link: { href: 'https://example.org/a.jpg' } }, { link: { href: 'https://example.org/b.jpg' } }] },
  ],
  relations: [
    {
      type: 'otherrelationtype',
      entry: 'Coast Guard',
      otherType: 'supervision',
      label: 'Guard',
      place: 'Cape',
      arcrole: 'https://example.org/arcs/1',
      link: { href: 'https://example.org/cg', title: 'The Guard', role: 'superior' },
      date: '1900',
      note: [{ type: 'paragraph', content: ['Since 1900.'] }],
    },
    { type: 'cpfrelation', entry: 'Pilots', place: 'Cape' },
    { type: 'cpfrelation', entry: 'Keepers', link: { role: 'inferior' } },
  ],
}

describe('RiC-O with its lists in another order', { timeout: 60_000 }, () => {
  const aids = [maximal, { control: {}, unit: manySaid }]

  it.each(['1.1', '1.0'] as const)('says the same in release %s', async release => {
    for (const aid of aids) {
      const text = written(aid, release)
      const document: unknown = JSON.parse(text)
      const expected = await read(text)
      const say = async (below: (limit: number) => number) =>
        expect(await read(JSON.stringify(shuffled(document, below)))).toEqual(expected)
      await say(limit => limit - 1)
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.nat()), async numbers => {
          await say(limit => (numbers.next().value ?? 0) % limit)
        }),
        { numRuns: 10 },
      )
    }
  })

  it('was all read from it', async () => {
    const { outputs } = await convert(written({ control: {}, unit: manySaid }, '1.1'), { from: 'rico', to: 'json' })
    const { id: _, ...unit } = JSON.parse(outputs[0]?.text ?? '').unit
    expect(unit).toEqual(manySaid)
  })
})
