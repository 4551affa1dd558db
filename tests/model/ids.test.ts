import { expect, it } from 'vitest'
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

it('mints from the reference code, else from the path', () => {
  expect(
    ids({ referenceCode: { text: 'MS 1' }, units: [{}, { referenceCode: { text: 'MS 1/2' }, units: [{}] }] }),
  ).toEqual(['u-ms-1', 'u-1', 'u-ms-1-2', 'u-2-1'])
})

it('never gives one id twice', () => {
  expect(ids({ id: 'u-1', units: [{}, { referenceCode: { text: '1' } }] })).toEqual(['u-1', 'u-1-2', 'u-1-3'])
})

it('does not mint from a code that is internal', () => {
  expect(ids({ referenceCode: { text: 'SECRET', audience: 'internal' } })).toEqual(['u-top'])
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
