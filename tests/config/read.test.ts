import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reportForms } from '../../src/cli/printer.ts'
import { readConfiguration } from '../../src/config/read.ts'
import { ead3Releases, ead2002Releases } from '../../src/formats/ead/releases.ts'
import { loadAll } from '../../src/formats/index.ts'
import { levelNames } from '../../src/report/breadcrumb.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/configuration.schema.json', import.meta.url), 'utf8'))

function read(text: string) {
  const said: string[] = []
  const configuration = readConfiguration(text, ['date-order', 'level-order'], ({ place, message, hint }: Diagnostic) =>
    said.push(`${place?.line}:${place?.column} ${message}${hint === undefined ? '' : ` ${hint}`}`),
  )
  return { configuration, said }
}

it('reads what is right', () => {
  const text = `{
    "$schema": "node_modules/fonds/schemas/configuration.schema.json",
    "ignore": ["drafts/"],
    "severities": { "date-order": "error", "schema/attribute-value": "off" },
    "overrides": [{ "files": ["old/**"], "severities": { "date-order": "info" } }],
    "failOn": "warning", "maxWarnings": 0, "baseline": "accepted.json", "report": "github",
    "encoding": "utf-8", "release": "ead3-1.1.1",
    "convert": { "to": ["ead3", "oai-dc"], "dtd": true, "per": "unit", "baseUri": "https://example.org/" },
    "supplied": { "agency": "Example Library", "country": "US", "level": "fonds", "descriptionLanguage": "eng" }
  }`
  expect(read(text)).toEqual({ said: [], configuration: JSON.parse(text) })
})

it.each([
  [
    '{\n  "failOn": "losses"\n}',
    '2:13 The value of "failOn" is not one of those allowed. Did you mean "loss"? Allowed: error, loss, warning.',
  ],
  ['{ "severitys": {} }', '1:3 There is no member "severitys" here. Did you mean "severities"?'],
  ['{ "severities": { "date-ordr": "off" } }', '1:19 There is no rule "date-ordr". Did you mean "date-order"?'],
  [
    '{ "severities": { "schema/atribute-value": "off" } }',
    '1:19 There is no code "schema/atribute-value". Did you mean "schema/attribute-value"?',
  ],
  ['{ "maxWarnings": -1 }', '1:18 The value of "maxWarnings" is too small. It is 0 at the least.'],
  [
    '{ "overrides": [{ "files": [], "severities": {} }] }',
    '1:28 "files" is empty. Say something there, or leave it out.',
  ],
  ['{ "maxWarnings": "3" }', '1:18 Expected a whole number for "maxWarnings", found text.'],
  ['{ "ignore": "drafts" }', '1:13 Expected a list in square brackets for "ignore", found text.'],
  ['{ "ignore": ["a",] }', expect.stringMatching(/^1:18 /)],
  ['[]', expect.stringMatching(/^1:1 Expected an object/)],
  ['', expect.stringMatching(/^1:1 /)],
  [
    '{ "overrides": [{ "files": ["a"], "severities": { "nothing-like-it": "off" } }] }',
    '1:51 There is no rule "nothing-like-it". The code of a finding stands at its end in every report.',
  ],
])('says what is wrong in %s, and where', (text, expected) => {
  expect(read(text)).toEqual({ said: [expected], configuration: undefined })
})

it('tells every mistake in one go', () => {
  expect(read('{ "failOn": 1,\n "maxWarnings": -1,\n "report": "html" }').said.map(line => line.slice(0, 2))).toEqual([
    '1:',
    '2:',
    '3:',
  ])
})

it('lists in its schema what the command line takes', async () => {
  const writable = (await loadAll()).filter(({ write }) => write).map(({ name }) => name)
  const { properties } = schema
  expect([...properties.convert.properties.to.items.enum].sort()).toEqual([...writable].sort())
  expect(properties.report.enum).toEqual([...reportForms])
  expect([...properties.release.enum].sort()).toEqual(
    [...ead3Releases, ...ead2002Releases].map(({ name }) => name).sort(),
  )
  expect(properties.supplied.properties.level.enum).toEqual(
    Object.keys(levelNames).filter(name => name !== 'otherlevel'),
  )
})
