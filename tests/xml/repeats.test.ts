import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { repeats, toldOfEach } from '../../src/report/repeats.ts'

const finding = (message: string): Diagnostic => ({
  code: 'schema/attribute-value',
  concern: 'schema',
  severity: 'error',
  message,
  place: { line: 1 },
  value: 'x',
})

function told(tell: (say: ReturnType<typeof repeats>['say']) => void): readonly Diagnostic[] {
  const all: Diagnostic[] = []
  const { say, finish } = repeats(diagnostic => all.push(diagnostic))
  tell(say)
  finish()
  return all
}

describe('findings of a damaged file', () => {
  it('are told one by one up to a thousand of a kind, the rest are counted and not even made', () => {
    let made = 0
    const all = told(say => {
      for (let i = 0; i < 1_000_000; i++) {
        say('schema/attribute-value', 'level c', () => {
          made += 1
          return finding('a')
        })
      }
    })
    expect(made).toBe(toldOfEach)
    expect(all).toHaveLength(toldOfEach + 1)
    expect(all.at(-1)).toEqual({
      code: 'schema/attribute-value',
      concern: 'schema',
      severity: 'error',
      message: 'a',
      more: 1_000_000 - toldOfEach - 1,
    })
    expect(all.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBe(1_000_000)
  })

  it('are counted apart by what they are about, as long as there are not too many kinds', () => {
    const all = told(say => {
      for (let i = 0; i < 100_000; i++) say('schema/attribute-value', `kind ${i}`, () => finding(`${i}`))
    })
    expect(all.length).toBeLessThan(2_100)
    expect(all.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBe(100_000)
  })
})
