import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validate } from '../../generated/diagnostic.js'
import { jsonLine, jsonReport } from '../../src/report/json-lines.ts'
import { printed, runs } from './a-run.ts'

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

it.each(Object.entries(runs))('is as its schema asks, line by line: %s', (_, run) => {
  const lines = printed(jsonReport, ...run)
    .split('\n')
    .slice(0, -1)
  for (const line of lines) expect(JSON.parse(line)).toSatisfy(validate)
  expect(lines).toHaveLength(Object.values(run[0]).flat().length + (run[1] ? 1 : 0))
})
