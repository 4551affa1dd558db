import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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

it('takes nothing that says it is XML for plain text', async () => {
  expect(await detect(fixture('txt'))).toMatchObject({ format: 'text' })
  expect(await detect(`<?xml version="1.0"?>\n${fixture('txt')}`)).toBeUndefined()
})

it('looks at the beginning alone', async () => {
  expect(await detect(' '.repeat(LOOKED_AT) + fixture('ead3.xml'))).toBeUndefined()
})

it.each([
  ['ead3', '<unitdatestructured><datesingle>1900</datesingle></unitdatestructured>', 'elements of EAD3 follow'],
  ['ead2002', '<physloc>Shelf 3</physloc>', 'elements of EAD 2002 follow'],
  ['ead2002', '', 'without a namespace'],
])('tells EAD without a namespace by elements that come late: %s, %s', async (format, late, because) => {
  const text = `<ead><archdesc level="fonds"><did><unittitle>${'Letters '.repeat(2_000)}</unittitle>${late}`
  for (const _ of ['once', 'and again']) {
    expect(await detect(text)).toMatchObject({ format, because: expect.stringContaining(because) })
    expect((await detect(fixture('ead3.xml')))?.format).toBe('ead3')
  }
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

describe('of a text in no known format it says', () => {
  const told = async (text: string, file?: string) => {
    const diagnostics: Diagnostic[] = []
    const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
    await identify(await openSource(text, report), { ...(file !== undefined && { file }) }, report)
    return diagnostics.map(
      ({ code, message, place }) =>
        `${place?.file ?? ''} ${place?.line ?? '-'}:${place?.column ?? '-'} ${code} ${message}`,
    )
  }

  it.each([
    ['where JSON breaks off', '{\n"a": 1', ' 2:7 json/incomplete'],
    ['where JSON is malformed', '[\n{"a" 1}]', ' 2:6 json/syntax Expected a colon'],
    ['where XML is malformed', '<foo>\n<bar></foo>', ' 2:6 xml/not-well-formed'],
    ['where XML breaks off', '<?xml version="1.0"?>\n<ead', ' 2:5 xml/not-well-formed'],
    ['that it is JSON', '{"a":1}', ' -:- input/unknown-format The text is JSON, but in no form that fonds knows.'],
    [
      'which XML it is',
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>',
      ' -:- input/unknown-format The text is XML with <TEI> outermost, which is in no format that fonds knows.',
    ],
    [
      'nothing else of words in brackets',
      '[Letter, undated]\nDear',
      ' -:- input/unknown-format The text is in no format',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual([expect.stringContaining(expected)])
    expect(await told(text, 'a.txt')).toEqual([expect.stringContaining(`a.txt${expected}`)])
  })

  it('where JSON is malformed beyond its beginning', async () => {
    expect(await told(`{"a": "${'x'.repeat(LOOKED_AT)}",\n,}`)).toEqual([expect.stringContaining(' 2:1 json/syntax')])
  })
})
