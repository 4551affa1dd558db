import { expect, it } from 'vitest'
import type { Unit } from '../../src/model/unit.ts'
import { breadcrumb, unitName } from '../../src/report/breadcrumb.ts'

it('says nothing before the first unit, and names the top unit itself', () => {
  const where = breadcrumb()
  expect(where.words()).toBe('')
  where.open({ level: 'fonds', title: { text: 'Rivera family papers' } })
  expect(where.words()).toBe('Fonds "Rivera family papers"')
})

it('counts among siblings, and names the innermost', () => {
  const where = breadcrumb()
  where.open({ title: { text: 'Whole' } })
  where.open({ level: 'series' })
  where.close()
  where.open({ level: 'series', title: { text: 'Letters' } })
  expect(where.words()).toBe('Series 2 "Letters"')
  where.open({ level: 'file', referenceCode: { text: 'MS 1/2' } })
  expect(where.words()).toBe('Series 2 › File 1 "MS 1/2"')
  expect(where.depth()).toBe(3)
  where.close()
  expect(where.words()).toBe('Series 2 "Letters"')
  where.close()
  where.close()
  expect(where.words()).toBe('')
})

it.each<readonly [string, Unit, string]>([
  ['a unit without a level', { title: { text: 'T' } }, 'Unit "T"'],
  ['a level of its own', { level: 'otherlevel', otherLevel: 'bundle' }, 'Bundle'],
  ['another level that is not said', { level: 'otherlevel' }, 'Unit'],
  ['its code when it has no title', { level: 'item', referenceCode: { text: 'x1' } }, 'Item "x1"'],
  ['its date when it has neither', { level: 'item', dates: [{ text: '1900' }] }, 'Item "1900"'],
  ['nothing more when it has nothing', { level: 'recordgrp' }, 'Record group'],
  ['words in one line', { title: { text: ' Two\n  lines ' } }, 'Unit "Two lines"'],
])('names %s', (_, unit, expected) => expect(unitName(unit)).toBe(expected))

it('never says an internal title, code or date', () => {
  const hidden = { text: 'secret', audience: 'internal' } as const
  expect(unitName({ title: hidden, referenceCode: hidden, dates: [hidden] })).toBe('Unit')
  expect(unitName({ title: hidden, referenceCode: { text: 'x1' } })).toBe('Unit "x1"')
})

it('cuts a long title between characters', () => {
  expect(unitName({ title: { text: '😀'.repeat(60) } })).toBe(`Unit "${'😀'.repeat(60)}"`)
  expect(unitName({ title: { text: '😀'.repeat(100) } })).toBe(`Unit "${'😀'.repeat(59)}…"`)
})
