import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { meaningOf } from '../../src/report/codes/index.ts'
import { sarifReport } from '../../src/report/sarif.ts'
import { rules } from '../../src/rules/index.ts'
import { finding, HOSTILE, printed, runs } from './a-run.ts'

const require = createRequire(import.meta.url)
const schema: unknown = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const byId = new Map(rules.map(rule => [rule.id, rule]))
const sarif = (out: Parameters<typeof sarifReport>[0]) =>
  sarifReport(out, { version: '1.2.3', describe: code => byId.get(code) })

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const valid = ajv.compile(Object(schema))

it.each(Object.entries(runs))('passes the published schema: %s', (_, run) => {
  const log: unknown = JSON.parse(printed(sarif, ...run))
  valid(log)
  expect(valid.errors ?? []).toEqual([])
})

it('says which rule, how bad, where, and how to know it again', () => {
  const log = JSON.parse(
    printed(sarif, {
      'a b/ms1.xml': [
        finding({ place: { line: 2, column: 5 }, unit: 'Series 2 › File 4 "Letters"', hint: 'Mend it.' }),
      ],
    }),
  )
  expect(log.runs[0].results).toEqual([
    {
      ruleId: 'area/what',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'Something is odd. Mend it.' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'a%20b/ms1.xml' }, region: { startLine: 2, startColumn: 5 } },
          logicalLocations: [{ fullyQualifiedName: 'Series 2 › File 4 "Letters"' }],
        },
      ],
      partialFingerprints: { 'fonds/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      properties: { concern: 'schema' },
    },
  ])
  expect(log.runs[0].invocations).toEqual([{ executionSuccessful: true, exitCode: 0 }])
})

it('describes each rule once, from the rule itself', () => {
  const [rule] = rules
  if (!rule) throw new Error('no rules')
  const found = finding({ code: rule.id, concern: 'rule', severity: rule.severity })
  const log = JSON.parse(printed(sarif, { 'a.xml': [found, finding()], 'b.xml': [found] }))
  const described = log.runs[0].tool.driver.rules
  expect(described.map(({ id }: { id: string }) => id)).toEqual([rule.id, 'area/what'])
  expect(described[0]).toMatchObject({
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.fix} Source: ${rule.source}.` },
  })
  expect(described[1].shortDescription.text).toBe('Area: what')
  expect(log.runs[0].results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 1, 0])
})

it.each([
  ['ms1.xml', 'ms1.xml'],
  ['../été/a#b?.xml', '../%C3%A9t%C3%A9/a%23b%3F.xml'],
  ['/data/a b.xml', 'file:///data/a%20b.xml'],
  ['C:\\data\\a.xml', 'file:///C:/data/a.xml'],
  ['<stdin>', '%3Cstdin%3E'],
])('names the file %s as %s', (file, uri) => {
  const log = JSON.parse(printed(sarif, { [file]: [finding({ place: { line: 1 } })] }))
  expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
})

it('makes no link of words that look like one', () => {
  const log = JSON.parse(printed(sarif, { 'a.xml': [finding({ message: HOSTILE })] }))
  expect(log.runs[0].results[0].message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/)
})

it('says of a code that no rule has what it means', () => {
  const log = JSON.parse(printed(sarif, { 'a.xml': [finding({ code: 'schema/id-duplicate' })] }))
  expect(log.runs[0].tool.driver.rules[0].fullDescription.text).toBe(meaningOf('schema/id-duplicate'))
})
