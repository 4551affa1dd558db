import { expect, it } from 'vitest'
import { once } from '../../src/values/once.ts'

it('makes a value when it is first asked for, and once, also when there is none', () => {
  let made = 0
  const value = once(() => {
    made += 1
  })
  expect(made).toBe(0)
  expect([value(), value()]).toEqual([undefined, undefined])
  expect(made).toBe(1)
})
