import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/convert/gather.ts'
import { dctermsJsonLd } from '../../src/formats/dublin-core/index.ts'
import type { Write, WriteOptions } from '../../src/formats/format.ts'
import { rico } from '../../src/formats/rico/index.ts'
import { schemaOrg } from '../../src/formats/schema-org/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'

/** Every IRI in a document: of nodes, and of what they link to. */
function iris(write: Write, aid: FindingAid, options: WriteOptions): ReadonlySet<string> {
  const out = gather()
  walk(aid, withIds(write(out, () => {}, { ...options, indent: false })))
  return new Set([...(out.text() ?? '').matchAll(/"@id":"([^"]*)"/g)].map(([, iri = '']) => iri))
}

const unrelated: UnitTree = {
  title: { text: 'Zanzibar sundries' },
  creators: [{ type: 'person', text: 'Zanzibari, Asha' }],
  accessPoints: [{ type: 'place', text: 'Zanzibar' }],
  units: [{ title: { text: 'Zanzibar receipts' } }],
}

/** The unit with another put in before the part with that number, at the depth where the path of numbers leads. */
function withUnit(unit: UnitTree, [at = 0, ...deeper]: readonly number[]): UnitTree {
  const units = unit.units ?? []
  const part = units[at % (units.length || 1)]
  if (part && deeper.length > 0) return { ...unit, units: units.with(units.indexOf(part), withUnit(part, deeper)) }
  return { ...unit, units: units.toSpliced(at % (units.length + 1), 0, unrelated) }
}

describe.each([
  ['rico', rico.write, {}],
  ['rico with agents of all finding aids in one', rico.write, { mergeAgents: true }],
  ['schema-org', schemaOrg.write, {}],
  ['schema-org with agents of all finding aids in one', schemaOrg.write, { mergeAgents: true }],
  ['dcterms-jsonld', dctermsJsonLd.write, { per: 'unit' } as const],
])('the IRIs of %s', (_, write, options) => {
  const kept = (aid: FindingAid, path: readonly number[]) => {
    if (!write) return
    const before = iris(write, aid, options)
    const after = iris(write, { ...aid, unit: withUnit(aid.unit, path) }, options)
    expect([...before].filter(iri => !after.has(iri))).toEqual([])
    expect(after.size).toBeGreaterThan(before.size)
  }

  it('stay when an unrelated unit is put in, however units are named', () => {
    const parts: UnitTree[] = [{ title: { text: 'Letters' } }, {}, { title: { text: 'Letters' } }, {}]
    const aid = { control: { recordId: 'r' }, unit: { units: parts.map(part => ({ ...part, units: parts })) } }
    for (const path of [[0], [2], [4], [0, 0], [3, 2]]) kept(aid, path)
    kept(maximal, [0])
  })

  it('stay for anything the model can hold', () => {
    fc.assert(fc.property(findingAid, fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }), kept), { numRuns: 25 })
  })
})
