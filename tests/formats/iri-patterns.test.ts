import { describe, expect, it } from 'vitest'
import { gather } from '../../src/convert/gather.ts'
import type { Write, WriteOptions } from '../../src/formats/format.ts'
import { rico } from '../../src/formats/rico/index.ts'
import { schemaOrg } from '../../src/formats/schema-org/index.ts'
import { faultOf, expanded as filled } from '../../src/linked-data/iri-template.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import type { Name } from '../../src/model/name.ts'
import { walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { expanded, objectsIn } from './schema-org/expanded.ts'

const baseUri = 'https://example.org/fa'

async function written(write: Write | undefined, aid: FindingAid, options: WriteOptions) {
  const out = gather()
  const diagnostics: Diagnostic[] = []
  if (write) walk(aid, withIds(write(out, diagnostic => diagnostics.push(diagnostic), options)))
  const nodes = objectsIn(await expanded(JSON.parse(out.text() ?? ''))).filter(node => '@type' in node)
  return { nodes, iris: nodes.map(node => String(node['@id'])), diagnostics }
}

describe('a pattern', () => {
  it.each([
    ['iriUnit', '{base}/{ids}', 'has no variable {ids}'],
    ['iriUnit', '{base}/{record}', 'needs {id}'],
    ['iriUnit', '{base}/{id', 'brace that is not closed'],
    ['iriUnit', 'record/{id}', 'does not make an address'],
    ['iriUnit', 'javascript:{id}', 'does not make an address'],
    ['iriUnit', 'https://example.org/a b/{id}', 'does not make an address'],
    ['iriAgent', '{base}/agent/{name}', 'needs {hash}'],
    ['iriPlace', '{base}/place/{id}', 'has no variable {id}'],
  ] as const)('%s %s is refused', (name, pattern, why) => {
    expect(faultOf(name, pattern, baseUri)).toContain(why)
  })

  it('needs the base address that it names', () => {
    expect(faultOf('iriUnit', '{base}/{id}', undefined)).toContain('--base-uri')
    expect(faultOf('iriUnit', 'urn:example:{record}:{id}', undefined)).toBeUndefined()
  })

  it('encodes what it is filled with', () => {
    const values = { base: 'https://example.org/', id: 'a/b c#é..', code: 'MS 1/2', record: '..' }
    expect(filled('{base}/{record}/{id}', values)).toBe('https://example.org/%2E%2E/a%2Fb%20c%23%C3%A9..')
    expect(filled('{base}/{+code}/{agency}', values)).toBe('https://example.org/MS%201/2/-')
  })
})

const rivera: Name = { type: 'person', text: 'Rivera, Ana', role: 'photographer' }
const aidOf = (recordId: string, ...units: readonly UnitTree[]): FindingAid => ({
  control: { recordId },
  unit: { id: 'top', creators: [rivera], units },
})

describe.each([
  ['rico', rico.write],
  ['schema-org', schemaOrg.write],
])('%s', (_, write) => {
  it('names units, agents and places by the patterns, all of them in one document apart', async () => {
    const place = { type: 'place', text: 'Córdoba' } as const
    const { iris, diagnostics } = await written(
      write,
      aidOf('r/1', { id: 'c 1', accessPoints: [place] }, { id: 'c:2' }, { id: 'c 1' }),
      {
        baseUri,
        iriUnit: '{base}/record/{record}/{id}',
        iriAgent: 'urn:example:agent:{name}:{hash}',
        iriPlace: '{base}/places/{hash}',
      },
    )
    for (const id of ['top', 'c%201', 'c%3A2', 'c%201-2']) expect(iris).toContain(`${baseUri}/record/r%2F1/${id}`)
    expect(iris.some(iri => /^urn:example:agent:rivera-ana:[0-9a-z]{12}$/.test(iri))).toBe(true)
    expect(iris.some(iri => /^https:\/\/example\.org\/fa\/places\/[0-9a-z]{12}$/.test(iri))).toBe(true)
    expect(diagnostics.map(({ code }) => code)).toContain(`${_}/repeated-id`)
  })

  it('says when a pattern could give one IRI in two finding aids', async () => {
    const codes = async (iriUnit: string) =>
      (await written(write, aidOf('r'), { baseUri, iriUnit })).diagnostics.map(({ code }) => code)
    expect(await codes('{base}/{id}')).toContain(`${_}/iri-pattern`)
    expect(await codes('{base}/{record}/{id}')).not.toContain(`${_}/iri-pattern`)
  })

  it('refuses a call with a pattern that cannot be used', () => {
    expect(() => write?.(gather(), () => {}, { iriUnit: '{base}/{id}' })).toThrow(TypeError)
  })

  const agents = async (aid: FindingAid, options: WriteOptions) =>
    (await written(write, aid, options)).nodes
      .filter(node => /Person|Place/.test(String(node['@type'])))
      .map(node => String(node['@id']))

  it.each([{}, { baseUri }])('merges agents and places over finding aids when asked to: %o', async options => {
    const point = { type: 'place', text: 'Toledo' } as const
    const two = [aidOf('r1', { accessPoints: [point] }), aidOf('r2', { title: { text: 'x' }, accessPoints: [point] })]
    const [first, second] = await Promise.all(two.map(aid => agents(aid, { ...options, mergeAgents: true })))
    expect(first).toHaveLength(2)
    expect(first).toEqual(second)
    const [apart, others] = await Promise.all(two.map(aid => agents(aid, options)))
    expect(apart?.some(iri => others?.includes(iri))).toBe(false)
  })

  it('tells agents in many finding aids apart by role, by identifier and by kind', async () => {
    const iriOf = async (name: Name) => {
      const aid = { control: { recordId: 'r' }, unit: { creators: [name] } }
      const { iris } = await written(write, aid, { mergeAgents: true })
      return iris.find(iri => /^urn:x-agent:|viaf\.org/.test(iri))
    }
    const one = await iriOf(rivera)
    expect(await iriOf({ ...rivera, text: ' Rivera,\n Ana' })).toBe(one)
    expect(await iriOf({ ...rivera, role: 'solicitor' })).not.toBe(one)
    expect(await iriOf({ ...rivera, type: 'family' })).not.toBe(one)
    const local = { ...rivera, source: 'local', identifier: 'P 7' }
    expect(await iriOf({ ...local, text: 'Ana Rivera', role: 'author' })).toBe(await iriOf(local))
    expect(await iriOf({ ...local, identifier: 'P 8' })).not.toBe(await iriOf(local))
    expect(await iriOf({ ...rivera, source: 'viaf', identifier: '12345' })).toContain('viaf.org')
  })
})
