import { describe, expect, it } from 'vitest'
import { ead3Grammar } from '../../src/formats/ead/ead3.grammar.ts'
import { ead2002Grammar } from '../../src/formats/ead/ead2002.grammar.ts'
import { ead3Attributes } from '../../src/formats/ead/vocabulary/ead3.attributes.ts'
import { ead3Elements } from '../../src/formats/ead/vocabulary/ead3.elements.ts'
import { ead2002Attributes } from '../../src/formats/ead/vocabulary/ead2002.attributes.ts'
import { ead2002Elements } from '../../src/formats/ead/vocabulary/ead2002.elements.ts'
import type { AttributeRow, ElementRow } from '../../src/formats/ead/vocabulary/row.ts'
import { elementOf, schemaOf } from '../../src/xml/schema.ts'
import { paths } from '../conformance/documents.ts'
import { becomesOf, fieldsWithWordsOf } from './ead-vocabulary.ts'

const elements: Readonly<Record<'ead3' | 'ead2002', Readonly<Record<string, ElementRow>>>> = {
  ead3: ead3Elements,
  ead2002: ead2002Elements,
}
const attributes: Readonly<Record<'ead3' | 'ead2002', Readonly<Record<string, AttributeRow>>>> = {
  ead3: ead3Attributes,
  ead2002: ead2002Attributes,
}

/** Elements without words, whose rows say where what they say by their attributes or their parts goes. */
const wordless = new Set(['maintenancestatus', 'publicationstatus', 'daoset', 'daoloc', 'extrefloc', 'refloc'])

const vocabularies = [
  { format: 'ead3', schema: schemaOf(ead3Grammar), count: 166 },
  { format: 'ead2002', schema: schemaOf(ead2002Grammar), count: 143 },
] as const

const inList = ['chronlist', 'listhead']
const inTitle = ['ead', 'eadheader', 'filedesc', 'titlestmt']

/** Where to look for elements whose nearest place is an unusual one: an index, or the title page of a printed finding aid. */
function wayTo(name: string, format: string, nearest: readonly string[], chronlist: readonly string[]) {
  if (name === 'listhead') return [...chronlist, 'listhead']
  if (/^head0\d$/.test(name)) return [...chronlist.slice(0, -1), ...inList, name]
  return format === 'ead2002' && ['author', 'sponsor', 'subtitle'].includes(name) ? [...inTitle, name] : nearest
}

// That every element comes back in its own version of EAD, with every attribute, is a law: see tests/laws.
describe.each(vocabularies)('the rows of $format', ({ format, schema, count }) => {
  const all = [...paths(schema)].filter(([name]) => name !== '*')

  it('are one for each element of the schema', () => {
    expect(Object.keys(elements[format]).sort()).toEqual([...schema.named.keys()].sort())
    expect(Object.keys(elements[format])).toHaveLength(count)
  })

  it('are one for each attribute of the schema', () => {
    const names = new Set(all.flatMap(([name]) => elementOf(schema, name).attributes.map(rule => rule.name)))
    expect(Object.keys(attributes[format]).sort()).toEqual([...names].sort())
  })

  it.each(all)('say where the words of %s go', async (name, path) => {
    const row = elements[format][name]
    const way = wayTo(name, format, path, paths(schema).get('chronlist') ?? [])
    const fields = await fieldsWithWordsOf(schema, format, way)
    if (!row) throw new Error('There is no row.')
    if ('kept' in row) expect([...fields]).toEqual([])
    else if ('unit' in row && !wordless.has(name)) expect(fields).toContain(`unit.${row.unit}`)
    else if ('control' in row && !wordless.has(name)) expect(fields).toContain(`control.${row.control}`)
    else if ('prose' in row && row.prose === 'words') expect(fields.size).toBeGreaterThan(0)
  })

  it('say what becomes of each attribute on most elements that have it', async () => {
    const found = new Map<string, Record<AttributeRow, number>>()
    for (const [name, path] of all) {
      for (const { name: attribute } of elementOf(schema, name).attributes) {
        const counts = found.get(attribute) ?? { said: 0, extra: 0, form: 0 }
        found.set(attribute, counts)
        counts[await becomesOf(schema, format, path, attribute)]++
      }
    }
    for (const [attribute, counts] of found) {
      const row = attributes[format][attribute]
      if (!row) throw new Error(`There is no row for ${attribute}.`)
      expect(counts[row], attribute).toBe(Math.max(...Object.values(counts)))
    }
  }, 60_000)
})
