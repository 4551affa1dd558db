import { expect, it } from 'vitest'
import { tee } from '../../src/convert/tee.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { UnitSink } from '../../src/model/sink.ts'
import { walk } from '../../src/model/tree.ts'

const findingAid: FindingAid = { control: { recordId: 'a' }, unit: { units: [{ id: 'b' }, { id: 'c' }] } }

/** Writes down each event with the name of the sink. */
function named(name: string, events: string[]): UnitSink {
  return {
    begin: control => events.push(`${name} begin ${control.recordId}`),
    open: unit => events.push(`${name} open ${unit.id}`),
    amend: more => events.push(`${name} amend ${Object.keys(more)}`),
    close: () => events.push(`${name} close`),
    end: () => events.push(`${name} end`),
  }
}

it('gives every event to each sink in the order given', () => {
  const events: string[] = []
  const sink = tee([named('1', events), named('2', events), named('3', events)])
  walk(findingAid, sink)
  sink.amend({ notes: [] })
  expect(events).toHaveLength(9 * 3)
  for (let i = 0; i < events.length; i += 3) {
    const [first = ''] = events.slice(i, i + 3)
    expect(events.slice(i, i + 3)).toEqual([first, `2${first.slice(1)}`, `3${first.slice(1)}`])
  }
  expect(events.filter(event => event.startsWith('1'))).toEqual([
    '1 begin a',
    '1 open undefined',
    '1 open b',
    '1 close',
    '1 open c',
    '1 close',
    '1 close',
    '1 end',
    '1 amend notes',
  ])
})

it('is the sink itself when there is one', () => {
  const only = named('1', [])
  expect(tee([only])).toBe(only)
})

it('takes everything when there is none', () => {
  expect(() => walk(findingAid, tee([]))).not.toThrow()
})
