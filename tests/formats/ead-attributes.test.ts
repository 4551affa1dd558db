import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attributeWriter } from '../../src/formats/ead/attribute-writer.ts'
import type { Dialect } from '../../src/formats/ead/dialect.ts'
import { ead3Grammar } from '../../src/formats/ead/ead3.grammar.ts'
import { ead2002Grammar } from '../../src/formats/ead/ead2002.grammar.ts'
import { ead2002Spelling } from '../../src/formats/ead/ead2002.spelling.ts'
import { factsOf } from '../../src/formats/ead/element-facts.ts'
import { references } from '../../src/formats/ead/references.ts'
import { schemaOf } from '../../src/xml/schema.ts'

type Spelled = Pick<Dialect, 'schema' | 'spelling'>

const names = [
  'level',
  'localtype',
  'label',
  'normal',
  'audience',
  'href',
  'containerid',
  'linkrole',
  'coverage',
  'nothing',
]
const values = ['file', 'item', 'a b', ' file', 'circa, perhaps', '1987', '1987/', 'internal', 'whole', 'a#b#c', '']
const given = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...values), { maxKeys: 4 })
const element = fc.constantFrom('c', 'container', 'ref', 'title', 'date', 'dao', 'list')

it.each([
  ['EAD3', (): Spelled => ({ schema: schemaOf(ead3Grammar), spelling: undefined })],
  ['EAD 2002', (): Spelled => ({ schema: schemaOf(ead2002Grammar), spelling: ead2002Spelling })],
])('attributes of %s are written the same whatever was written before', (_, dialect) => {
  const written = (spelled: Spelled, name: string, own: Readonly<Record<string, string>>) => {
    const lost: unknown[] = []
    const writer = attributeWriter(spelled, references(), (what, value) => lost.push(what, value))
    return { attributes: writer.accepted(factsOf(spelled)(name), own, undefined), lost }
  }
  fc.assert(
    fc.property(fc.array(fc.tuple(element, given), { maxLength: 12 }), elements => {
      const same = dialect()
      for (const [name, own] of elements) expect(written(same, name, own)).toEqual(written(dialect(), name, own))
    }),
  )
})
