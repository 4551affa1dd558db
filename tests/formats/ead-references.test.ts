import fc from 'fast-check'
import { expect, it } from 'vitest'
import { portableName } from '../../src/formats/ead/portable-names.ts'
import { references } from '../../src/formats/ead/references.ts'
import { type IdentifierPool, identifierPool } from '../../src/model/identifier-pool.ts'
import { growth } from '../growth.ts'

it('gives an identifier once, and references the name of what they mean', () => {
  const ids = references()
  expect(ids.refer('box 1')).toBe('box_1')
  expect(ids.define('box 1')).toBe('box_1')
  expect(ids.define('box_1')).toBe('box_1-2')
  expect(ids.refer('box_1')).toBe('box_1-2')
  expect(ids.define('box/1')).toBe('box_1-3')
  expect(ids.refer('box/1')).toBe('box_1-3')
  expect(ids.refer('box 1')).toBe('box_1')
  expect([...ids.unresolved()]).toEqual([])
})

it('takes no longer for an identifier that came often', () => {
  const often = (size: number) => {
    const ids = references()
    for (let i = 0; i < size; i++) ids.define('c')
  }
  expect(growth(often, 40_000)).toBeLessThan(1.6)
})

it('gives each identifier of the source one name, and two identifiers two', () => {
  const id = fc.constantFrom('a', 'a b', 'a/b', 'a_b', 'a_b-2', '1', '_1', 'é', ' a b', '')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), id)), uses => {
      const ids = references()
      const names = new Map<string, string>()
      const given = new Set<string>()
      for (const [isDefined, one] of uses) {
        const key = one.trim()
        if (isDefined && given.has(key)) continue
        if (isDefined) given.add(key)
        const name = isDefined ? ids.define(one) : ids.refer(one)
        expect(names.get(key) ?? name).toBe(name)
        names.set(key, name)
      }
      expect(new Set(names.values()).size).toBe(names.size)
    }),
  )
})

it('keeps in the pool what is met, and by itself only what had to be named otherwise', () => {
  const asked: string[] = []
  const pool = identifierPool()
  const watched: IdentifierPool = {
    number(id) {
      asked.push(id)
      return pool.number(id)
    },
    numberAt: pool.numberAt,
    find: id => pool.find(id),
  }
  const ids = references(watched)
  const all = Array.from({ length: 100 }, (_, i) => `unit ${i}`)
  for (const one of all) expect(ids.define(one)).toBe(portableName(one))
  expect(new Set(asked)).toEqual(new Set(all.flatMap(one => [one, portableName(one)])))
  for (const one of all) expect(ids.refer(one)).toBe(portableName(one))
})
