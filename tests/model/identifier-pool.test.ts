import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifierPool, identifierSet } from '../../src/model/identifier-pool.ts'

describe('a set of identifiers', () => {
  it('holds what a set of strings would hold, whatever they are', () => {
    const id = fc.oneof(
      fc.nat(60).map(n => `c${n}`),
      fc.nat(400).map(n => `aspace_${n % 23}c0${n % 7}00_0`),
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        '',
        'é',
        'ÿ',
        'Ā',
        '漢字',
        'x'.repeat(255),
        'x'.repeat(256),
        'é'.repeat(254),
        `${'é'.repeat(127)}x`,
        '__proto__',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.boolean(), fc.boolean())), steps => {
        const pool = identifierPool()
        const sets = [identifierSet(pool), identifierSet(pool)] as const
        const plain = [new Set<string>(), new Set<string>()] as const
        for (const [each, second, adds] of steps) {
          const [set, other] = second ? [sets[1], plain[1]] : [sets[0], plain[0]]
          expect(set.has(each)).toBe(other.has(each))
          if (!adds) continue
          const isLatin1 = [...each].every(character => character <= 'ÿ')
          const added =
            isLatin1 && second ? set.addAt(Buffer.from(`<${each}>`, 'latin1'), 1, each.length + 1) : set.add(each)
          expect(added).toBe(!other.has(each))
          other.add(each)
        }
      }),
    )
  })

  it('finds each again under its number, also those that are looked for in the same place', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `aspace_${n.toString(16)}${'0123'.charAt(n % 4)}_0`)
    const pool = identifierPool()
    const numbers = new Map<string, number>()
    for (const [n, id] of ids.entries()) {
      numbers.set(id, pool.number(id))
      for (const other of [ids[n >> 1] ?? '', ids[Math.max(n - 3, 0)] ?? '', id]) {
        expect(pool.find(other)).toBe(numbers.get(other))
        expect(pool.number(other)).toBe(numbers.get(other))
      }
      expect(pool.find(`${id}0`)).toBe(-1)
      expect(pool.find(id.replace('aspace', 'espace'))).toBe(-1)
    }
    expect(new Set(numbers.values()).size).toBe(ids.length)
  })

  it('tells three hundred thousand apart, in a few bytes more than they are long', () => {
    const before = process.memoryUsage().arrayBuffers
    const ids = identifierSet()
    let doubles = 0
    for (let n = 0; n < 300_000; n++) if (!ids.add(`aspace_${n.toString(36)}`)) doubles++
    expect(doubles).toBe(0)
    for (let n = 0; n < 300_000; n += 1_000) {
      expect(ids.has(`aspace_${n.toString(36)}`)).toBe(true)
      expect(ids.add(`aspace_${n.toString(36)}`)).toBe(false)
      expect(ids.has(`aspace-${n.toString(36)}`)).toBe(false)
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(14_000_000)
  })
})
