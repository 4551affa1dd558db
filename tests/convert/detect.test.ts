import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { identify } from '../../src/convert/api.ts'
import { detect, LOOKED_AT } from '../../src/convert/detect.ts'
import { openSource } from '../../src/convert/source.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

const fixture = (ending: string): string =>
  readFileSync(new URL(`../../fixtures/presidential-library/finding-aid.${ending}`, import.meta.url), 'utf8')

it.each([
  ['txt', 'text'],
  ['ead3.xml', 'ead3'],
  ['oai_dc.xml', 'oai-dc'],
  ['dcterms.xml', 'dcterms'],
  ['schema-org.jsonld', 'schema-org'],
  ['fonds.json', 'json'],
])('tells finding-aid.%s by its content', async (ending, format) => {
  const detected = await detect(fixture(ending))
  expect(detected?.format).toBe(format)
  expect(detected?.because).not.toBe('')
})

it.each([
  ['nothing', ''],
  ['white space', ' \n\t\n'],
  ['a letter', 'Dear diary,\n\ntoday it rained.\n'],
  ['JSON of another kind', '{"name": "fonds"}'],
  ['XML of another kind', '<?xml version="1.0"?><a/>'],
])('does not know %s', async (_, text) => expect(await detect(text)).toBeUndefined())

it('knows a table by its heads', async () =>
  expect(await detect('title,date\nLetters,1900\n')).toMatchObject({ format: 'csv', certainty: 'likely' }))

it('looks at the beginning alone', async () => {
  expect(await detect(' '.repeat(LOOKED_AT) + fixture('ead3.xml'))).toBeUndefined()
})

it('believes the caller, and says what to do when nobody knows the text', async () => {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const opened = await openSource('Dear diary', report)
  expect(await identify(opened, { from: 'xml' }, report)).toEqual({
    format: 'xml',
    certainty: 'certain',
    because: 'you said so',
  })
  expect(diagnostics).toEqual([])
  expect(await identify(opened, { file: 'diary.txt' }, report)).toBeUndefined()
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: 'input/unknown-format',
      severity: 'error',
      place: { file: 'diary.txt' },
      hint: expect.stringContaining('--from'),
    }),
  ])
})
