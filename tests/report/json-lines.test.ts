import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonLine } from '../../src/report/json-lines.ts'

it('writes the members in a fixed order, and only those that are there', () => {
  const line = jsonLine({
    hint: 'Write it out.',
    message: 'Odd.',
    severity: 'info',
    place: { line: 1, column: 2 },
    concern: 'input',
    code: 'area/what',
    words: 0,
  })
  expect(line).toBe(
    '{"code":"area/what","concern":"input","severity":"info","message":"Odd.","place":{"line":1,"column":2},"hint":"Write it out.","words":0}\n',
  )
})

it('is one line that says the same, whatever stands in it', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u2029', '\u0085', '"', '\\', '\u{1f600}', '\ud800'),
  })
  fc.assert(
    fc.property(text, text, (message, value) => {
      const diagnostic = { code: 'a/b', concern: 'input', severity: 'error', message, value } as const
      const line = jsonLine(diagnostic)
      expect(line.slice(0, -1)).not.toMatch(/[\n\r\u2028\u2029]/)
      expect(line.endsWith('\n')).toBe(true)
      expect(JSON.parse(line)).toEqual(diagnostic)
    }),
  )
})
