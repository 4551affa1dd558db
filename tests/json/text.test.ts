import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDeeperThan } from '../../src/json/depth.ts'
import { locate } from '../../src/json/locate.ts'
import { nearest } from '../../src/json/nearest.ts'
import { linesOf } from '../../src/json/place.ts'
import { pointerOf, stepsOf } from '../../src/json/pointer.ts'
import { jsonText } from '../../src/json/stringify.ts'

const plainValue = fc.jsonValue({ maxDepth: 6 })

describe('writing JSON', () => {
  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(plainValue, value => {
        // JSON.stringify loses the sign of zero, here on both sides.
        expect(JSON.stringify(JSON.parse(jsonText(value, { indent: '' })))).toBe(JSON.stringify(value))
        expect(jsonText(value, { indent: '  ' }).replaceAll('-0', '0')).toBe(
          JSON.stringify(value, null, 2).replaceAll('-0', '0'),
        )
      }),
    )
  })

  it('leaves out what says nothing, and keeps minus zero and half characters', () => {
    expect(jsonText({ a: undefined, b: Number.NaN, c: -0, d: '\ud83d', e: [] }, { indent: '' })).toBe(
      '{"c":-0,"d":"\\ud83d","e":[]}',
    )
  })

  it('orders names, and is told whose they are', () => {
    const order = (names: string[], parent: string) => (parent === 'kept' ? names : names.sort())
    expect(jsonText({ b: 1, kept: { z: 1, y: 2 }, a: [{ d: 1, c: 2 }] }, { indent: '', order })).toBe(
      '{"a":[{"c":2,"d":1}],"b":1,"kept":{"z":1,"y":2}}',
    )
  })

  it('has no limit of depth', () => {
    let value: unknown = []
    for (let i = 0; i < 50_000; i++) value = [value]
    expect(jsonText(value, { indent: '' })).toHaveLength(100_002)
    expect(isDeeperThan(value, 50_001)).toBe(false)
    expect(isDeeperThan(value, 50_000)).toBe(true)
  })
})

describe('places', () => {
  const text = '\uFEFF{\r\n  "a/b": [1, {"~": "x"}],\r\n  "": null\n}'

  it('finds the name and the value a pointer leads to', () => {
    const found = locate(text, ['', '/a~1b', '/a~1b/1/~0', '/', '/a~1b/2'])
    const lines = linesOf(text)
    expect(
      [...found].map(([pointer, { name, value }]) => [pointer, name === undefined ? '' : lines(name), lines(value)]),
    ).toEqual([
      ['', '', { line: 1, column: 1 }],
      ['/a~1b', { line: 2, column: 3 }, { line: 2, column: 10 }],
      ['/a~1b/1/~0', { line: 2, column: 15 }, { line: 2, column: 20 }],
      ['/', { line: 3, column: 3 }, { line: 3, column: 7 }],
    ])
  })

  it('finds them in any order', () => {
    const lines = linesOf('a\nb\n\nc')
    expect([5, 0, 2, 4, 1].map(offset => lines(offset).line)).toEqual([4, 1, 2, 3, 1])
  })

  it('escapes the steps of a pointer and takes them apart again', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), steps => {
        expect(stepsOf(pointerOf(steps))).toEqual(steps)
      }),
    )
  })
})

describe('the name that was meant', () => {
  it.each([
    ['tilte', 'title'],
    ['Title', 'title'],
    ['scopecontent', 'scopeContent'],
    ['date', 'dates'],
    ['xyz', undefined],
    ['x'.repeat(1000), undefined],
  ])('%s: %s', (name, meant) => {
    expect(nearest(name, ['title', 'dates', 'scopeContent'])).toBe(meant)
  })
})
