import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug, withIds } from '../../src/model/ids.ts'
import { walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'

function ids(unit: UnitTree): (string | undefined)[] {
  const found: (string | undefined)[] = []
  walk(
    { control: {}, unit },
    withIds({ begin() {}, open: each => found.push(each.id), amend() {}, close() {}, end() {} }),
  )
  return found
}

it('keeps the ids the source gives', () => {
  expect(ids({ id: 'x', units: [{ id: 'y' }] })).toEqual(['x', 'y'])
})

it('takes a blank id for none', () => {
  expect(ids({ id: ' ', units: [{ id: '', title: { text: 'Letters' } }] })).toEqual(
    ids({ units: [{ title: { text: 'Letters' } }] }),
  )
})

it('mints from the reference code', () => {
  const coded = { referenceCode: { text: 'MS 1' }, units: [{ referenceCode: { text: 'MS 1/2' } }] }
  expect(ids(coded)).toEqual(['u-ms-1', 'u-ms-1-2'])
})

it('mints from the whole and from level, title and dates of a unit without a code', () => {
  const letters = { level: 'file', title: { text: 'Letters' }, dates: [{ text: '1912' }] } as const
  const [top, id] = ids({ units: [letters] })
  expect([top, id]).toEqual(['u-top', expect.stringMatching(/^u-[0-9a-z]{12}$/)])
  const others: UnitTree[] = [
    { ...letters, level: 'item' },
    { ...letters, title: { text: 'Diaries' } },
    { ...letters, dates: [{ text: '1913' }] },
  ]
  for (const other of others) expect(ids({ units: [other] })[1]).not.toBe(id)
  expect(ids({ referenceCode: { text: '1' }, units: [letters] })[1]).not.toBe(id)
  expect(ids({ units: [{ ...letters, title: { text: ' Letters\n' } }] })[1]).toBe(id)
})

it('numbers parts of one unit that say the same among themselves', () => {
  const [, first = '', other = '', second, third] = ids({
    units: [{ title: { text: 'Letters' } }, {}, { title: { text: 'Letters' } }, { title: { text: 'Letters' } }],
  })
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`])
  expect(other).not.toContain(first)
})

it('joins a code that came before with the unit its bearer is part of', () => {
  const series = (code: string): UnitTree => ({
    referenceCode: { text: code },
    units: [{ referenceCode: { text: '1' } }, { referenceCode: { text: '1' } }],
  })
  const found = ids({ units: [series('A'), series('B')] })
  const [, , , inA = '', , inB = ''] = found
  expect(found).toEqual(['u-top', 'u-a', 'u-1', inA, 'u-b', inB, `${inB}-2`])
  expect(inA).toMatch(/^u-1-[0-9a-z]{12}$/)
  expect(inB).toMatch(/^u-1-[0-9a-z]{12}$/)
})

it('never gives one id twice', () => {
  const given = { id: 'u-1', units: [{ referenceCode: { text: '1' } }, { referenceCode: { text: '1' } }, {}, {}] }
  const found = ids(given)
  expect(new Set(found).size).toBe(found.length)
})

it('does not mint from what is internal', () => {
  expect(ids({ referenceCode: { text: 'SECRET', audience: 'internal' } })).toEqual(['u-top'])
  const title = { text: 'Secret', audience: 'internal' } as const
  expect(ids({ units: [{ title, dates: [{ text: '1912', audience: 'internal' }] }] })[1]).toBe(
    ids({ units: [{ dates: [{ text: '' }] }] })[1],
  )
})

it('takes no longer for many that say the same', () => {
  const found = ids({ units: Array.from({ length: 50_000 }, () => ({ title: { text: 'Letters' } })) })
  expect(new Set(found).size).toBe(50_001)
})

describe('a unit put in or taken out', () => {
  const few = fc.constantFrom('Letters', 'Diaries', 'Maps')
  const described = fc.record(
    {
      title: few.map(text => ({ text })),
      level: fc.constantFrom('file', 'item'),
      dates: fc.constantFrom('1912', '1913').map(text => [{ text }]),
      referenceCode: fc.constantFrom('1', '2', '3').map(text => ({ text })),
      id: fc.uuid(),
    },
    { requiredKeys: [] },
  )
  const within = (parts: fc.Arbitrary<UnitTree>): fc.Arbitrary<UnitTree> =>
    fc
      .tuple(described, fc.array(parts, { maxLength: 4 }))
      .map(([unit, units]): UnitTree => ({ ...unit, ...(units.length > 0 && { units }) }))
  const tree = within(within(within(described)))
  const unrelated: UnitTree = {
    title: { text: 'Something else' },
    units: [{ referenceCode: { text: 'X 9' } }, { title: { text: 'Letters' } }],
  }

  /** The tree with a unit put in as the first, second … of all places there are, in document order. */
  const withUnit = (unit: UnitTree, place: number): UnitTree => {
    let left = place
    const put = (within: UnitTree): UnitTree => {
      const units: UnitTree[] = []
      for (const part of within.units ?? []) {
        if (left-- === 0) units.push(unrelated)
        units.push(put(part))
      }
      if (left-- === 0) units.push(unrelated)
      return { ...within, units }
    }
    return put(unit)
  }

  it('leaves the ids of all others as they were', () => {
    fc.assert(
      fc.property(tree, fc.nat(20), (unit, place) => {
        const before = ids(unit)
        const after = ids(withUnit(unit, place))
        const put = after.findIndex((id, i) => id !== before[i])
        if (put < 0) return
        expect(after.toSpliced(put, after.length - before.length)).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })
})

it('makes slugs of any script', () => {
  expect([slug('MS 1/2'), slug('Фонд № 7'), slug('  '), slug('İ')]).toEqual([
    'ms-1-2',
    'фонд-7',
    '',
    'i̇'
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/-$/, ''),
  ])
})
