import { expect, it } from 'vitest'
import { effective } from '../../src/model/effective.ts'

const open = [{ blocks: [{ type: 'paragraph', content: ['Open.'] } as const] }]
const closed = [{ blocks: [{ type: 'paragraph', content: ['Closed.'] } as const] }]

it('takes the nearest statement, the unit itself first', () => {
  const fonds = { accessRestrictions: open }
  const series = { accessRestrictions: closed }
  expect(effective([fonds, series, {}], 'accessRestrictions')).toEqual({ value: closed, from: series, inherited: true })
  expect(effective([fonds], 'accessRestrictions')).toEqual({ value: open, from: fonds, inherited: false })
})

it('passes over an empty statement and says when nothing holds', () => {
  expect(effective([{ languages: [{ code: 'eng' }] }, { languages: [] }], 'languages')?.value).toEqual([
    { code: 'eng' },
  ])
  expect(effective([{}, {}], 'creators')).toBeUndefined()
})
