import { describe, expect, it } from 'vitest'
import { ead3Grammar } from '../../src/formats/ead/ead3.grammar.ts'
import { automaton, missingAtEnd, missingBefore, reachable, type State } from '../../src/xml/automaton.ts'
import { inSchemaOrder } from '../../src/xml/content-order.ts'
import { many, oneOf, optional, type Particle, seq, some } from '../../src/xml/grammar.ts'
import { elementOf, expected, holdsOnlyElements, schemaOf } from '../../src/xml/schema.ts'

function accepts(model: Particle, names: string): boolean {
  let state: State | undefined = automaton(model)
  for (const name of names) state = state?.next.get(name)
  return state?.complete ?? false
}

/** Every word of the letters, up to a length. */
function words(letters: string, length: number): string[] {
  if (length === 0) return ['']
  return [...new Set(words(letters, length - 1).flatMap(word => [word, ...[...letters].map(letter => word + letter)]))]
}

describe('a content model accepts what the regular expression accepts', () => {
  const models: readonly (readonly [Particle, RegExp])[] = [
    [seq('a', 'b'), /^ab$/],
    [seq(optional('a'), 'b', many('c')), /^a?bc*$/],
    [some('a', 'b'), /^[ab]+$/],
    [seq(oneOf('a', 'b'), some('a', 'b')), /^[ab][ab]+$/],
    [oneOf(some('a'), seq(optional('b'), some('c'))), /^(?:a+|b?c+)$/],
    [many(seq(optional('a'), some('b'))), /^(?:a?b+)*$/],
    [many(seq(optional('a'), many('b'))), /^[ab]*$/],
    [seq(many('a'), seq('a', optional('b'))), /^a*ab?$/],
    [seq(), /^$/],
  ]
  it.each(models)('%j', (model, expression) => {
    for (const word of words('abc', 6)) expect([word, accepts(model, word)]).toEqual([word, expression.test(word)])
  })
})

describe('what a state knows', () => {
  const start = automaton(seq(optional('head'), 'did', many('p', 'odd'), optional('dsc')))

  it('is what may come next, in the order of the model', () => {
    expect(expected(start)).toEqual(['head', 'did'])
  })
  it('is what must come before an element, and before the end', () => {
    expect(missingBefore(start, 'odd')).toEqual(['did'])
    expect(missingBefore(start, 'head')).toEqual([])
    expect(missingBefore(start, 'zzz')).toBeUndefined()
    expect(missingAtEnd(start)).toEqual(['did'])
  })
  it('is all that may still come', () => {
    expect([...reachable(start)]).toEqual(['head', 'did', 'p', 'odd', 'dsc'])
  })
})

describe('children are put into the order of the schema', () => {
  const schema = schemaOf(ead3Grammar)
  const order = (parent: string, names: string[]) =>
    inSchemaOrder(elementOf(schema, parent), names).map(index => names[index] ?? '')

  it.each([
    [
      'control',
      'maintenancehistory maintenanceagency filedesc recordid maintenancestatus otherrecordid',
      'recordid otherrecordid filedesc maintenancestatus maintenanceagency maintenancehistory',
    ],
    ['c', 'odd scopecontent c did c', 'did odd scopecontent c c'],
    ['did', 'unitdate head unittitle unitdate unitid', 'head unitdate unittitle unitdate unitid'],
    ['repository', 'address corpname name', 'corpname name address'],
    [
      'physdescstructured',
      'descriptivenote dimensions unittype physfacet quantity',
      'quantity unittype dimensions physfacet descriptivenote',
    ],
    ['list', 'item head item', 'head item item'],
    ['geogname', 'geographiccoordinates part part', 'part part geographiccoordinates'],
    ['c', 'nonsense did', 'did nonsense'],
  ])('in %s: %s', (parent, names, ordered) => {
    expect(order(parent, names.split(' ')).join(' ')).toBe(ordered)
  })

  it('keeps the number of each when many are given', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => (index === 19_999 ? 'did' : 'c'))
    expect(order('c', names).slice(0, 2)).toEqual(['did', 'c'])
    expect(new Set(inSchemaOrder(elementOf(schema, 'c'), names)).size).toBe(20_000)
  })
})

describe('a schema answers writers', () => {
  const schema = schemaOf(ead3Grammar)
  it('about the content and attributes of elements', () => {
    expect(['did', 'p', 'lb', 'recordid'].map(name => elementOf(schema, name).content)).toEqual([
      'elements',
      'mixed',
      'empty',
      'text',
    ])
    expect(elementOf(schema, 'dao').required.map(({ name }) => name)).toEqual(['daotype'])
    expect(() => elementOf(schema, 'nonsense')).toThrow('EAD3 has no element nonsense')
  })
  it('about layout', () => {
    const element = (name: string) => ({
      name,
      namespace: 'http://ead3.archivists.org/schema/',
      prefix: '',
      attributes: [],
    })
    expect(holdsOnlyElements(schema, element('did'))).toBe(true)
    expect(holdsOnlyElements(schema, element('p'))).toBe(false)
    expect(holdsOnlyElements(schema, { ...element('did'), namespace: '' })).toBe(false)
  })
})
