import { describe, expect, it, vi } from 'vitest'
import { remembered } from '../../src/values/remembered.ts'

describe('a remembered reading', () => {
  it('is made once for what is said again, and anew for what is said otherwise', () => {
    const asked: (string | undefined)[][] = []
    const read = remembered((...said) => {
      asked.push([...said])
      return { said }
    })
    expect(read('1927', '1926')).toBe(read('1927', '1926'))
    read('1927')
    read('1927', '')
    read('1927', undefined, '1926')
    read('1', '9271926')
    expect(asked.map(([statement, first, second]) => [statement, first, second])).toEqual([
      ['1927', '1926', undefined],
      ['1927', undefined, undefined],
      ['1927', '', undefined],
      ['1927', undefined, '1926'],
      ['1', '9271926', undefined],
    ])
  })

  it('forgets in time, and does not keep what is long', () => {
    let made = 0
    const read = remembered(statement => ({ statement, number: made++ }))
    const first = read('once')
    for (let n = 0; n < 20_000; n++) read(`statement ${n}`)
    expect(read('once')).not.toBe(first)
    expect(read('once').statement).toBe('once')
    const long = 'x'.repeat(200)
    expect(read(long)).not.toBe(read(long))
  })

  it('keeps nothing of what is said beside long statements', () => {
    const read = remembered((statement, first) => ({ statement, first }))
    const long = 'x'.repeat(200)
    const set = vi.spyOn(Map.prototype, 'set')
    for (let n = 0; n < 100; n++) expect(read(long, `beside ${n}`).first).toBe(`beside ${n}`)
    const kept = set.mock.calls.filter(([key]) => String(key).startsWith('beside'))
    set.mockRestore()
    expect(kept).toEqual([])
  })
})
