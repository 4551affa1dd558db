import { expect, it } from 'vitest'
import { again } from '../../src/cli/oai/changes.ts'

it('does a work again once for all who ask while it is done, and goes on after it has failed', async () => {
  let times = 0
  const look = again(async () => {
    times++
    await new Promise(resolve => setTimeout(resolve, 5))
    if (times === 2) throw new Error('the disk is full')
  })
  await look()
  const [first, second] = [look(), look()]
  expect(second).toBe(first)
  await expect(first).rejects.toThrow('the disk is full')
  await look()
  expect(times).toBe(3)
})
