import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dcterms, oaiDc } from '../../../src/formats/dublin-core/index.ts'
import type { DublinCoreProfile } from '../../../src/formats/dublin-core/profile.ts'
import { profileNames, profiles } from '../../../src/formats/dublin-core/profiles.ts'
import { readDublinCore } from '../../../src/formats/dublin-core/read.ts'
import { canonicalRightsUri } from '../../../src/formats/dublin-core/rights-uri.ts'
import type { Format, WriteOptions } from '../../../src/formats/format.ts'
import { collect } from '../../../src/model/tree.ts'
import type { UnitTree } from '../../../src/model/unit.ts'
import { isIso6392b, iso6393 } from '../../../src/values/language/codes.ts'
import { vocabulary } from '../../words-of.ts'
import { unit } from './arbitrary.ts'
import { letters } from './letters.ts'
import { formats, values, written } from './written.ts'

/** One element of the record of the file, the first that is written, under each profile. */
function under(format: Format, name: string, options: WriteOptions = {}): Record<DublinCoreProfile, string[]> {
  const made: Partial<Record<DublinCoreProfile, string[]>> = {}
  const of = (dcProfile: DublinCoreProfile): string[] => {
    const { text } = written(format, letters, { per: 'unit', dcProfile, ...options })
    const [, record = ''] = text.split(format === oaiDc ? '<oai_dc:dc>' : '<record>')
    return values(record, name)
  }
  for (const profile of profileNames) made[profile] = of(profile)
  return { general: [], dpla: [], 'europeana-hierarchical': [], 'oai-minimal': [], ...made }
}

const at = 'https://archive.example/fa'

describe('the record of a file, by profile', () => {
  it('names who keeps it as publisher or in a relation', () => {
    const found = under(oaiDc, 'dc:publisher')
    expect(found).toEqual({
      general: ['Example Museum. Archives'],
      dpla: [],
      'europeana-hierarchical': [],
      'oai-minimal': ['Example Museum. Archives'],
    })
    expect(under(oaiDc, 'dc:relation').dpla).toContain('Held by: Example Museum. Archives')
  })

  it('has creators of the whole, or only its own', () => {
    const found = under(dcterms, 'dcterms:creator')
    expect(found.dpla).toEqual(['Okafor family'])
    expect(found['oai-minimal']).toEqual([])
  })

  it('dates it for machines, and in words where those say more', () => {
    expect(under(oaiDc, 'dc:date')).toEqual({
      general: ['1910/1912', 'circa 1910-1912'],
      dpla: ['1910~/1912~'],
      'europeana-hierarchical': ['1910/1912', 'circa 1910-1912'],
      'oai-minimal': ['1910/1912'],
    })
  })

  it('has types of the DCMI vocabulary first, then genres and level as far as they are wanted', () => {
    expect(under(oaiDc, 'dc:type')).toEqual({
      general: ['Collection', 'Text', 'letters (correspondence)', 'file'],
      dpla: ['Collection', 'Text', 'letters (correspondence)'],
      'europeana-hierarchical': ['Collection', 'Text', 'letters (correspondence)', 'file'],
      'oai-minimal': ['Collection', 'Text'],
    })
    expect(under(oaiDc, 'dc:subject')['oai-minimal']).toEqual([
      'letters (correspondence)',
      'Lighthouses -- Nova Scotia',
    ])
  })

  it('has its languages by the codes that are wanted', () => {
    expect(under(oaiDc, 'dc:language')).toEqual({
      general: ['eng', 'fre'],
      dpla: ['eng', 'fra'],
      'europeana-hierarchical': ['en', 'fr'],
      'oai-minimal': [],
    })
    const { text } = written(dcterms, letters, { per: 'unit', dcProfile: 'dpla' })
    expect(text).toContain('<dcterms:language xsi:type="dcterms:ISO639-3">fra</dcterms:language>')
  })

  it('gives the address of its rights as it was written, or first and as its publisher writes it', () => {
    const found = under(oaiDc, 'dc:rights')
    expect(found.general.at(-1)).toBe('https://rightsstatements.org/vocab/InC/1.0/')
    expect(found.dpla[0]).toBe('http://rightsstatements.org/vocab/InC/1.0/')
    expect(under(dcterms, 'dcterms:license').dpla).toEqual(['http://rightsstatements.org/vocab/InC/1.0/'])
  })

  it('is part of the units above that are wanted', () => {
    const found = under(dcterms, 'dcterms:isPartOf', { baseUri: at })
    expect(found).toEqual({
      general: [`${at}/ms7#s1`, 'Letters, MS 7/1', `${at}/ms7`, 'Okafor family papers, MS 7'],
      dpla: [`${at}/ms7`, 'Okafor family papers, MS 7'],
      'europeana-hierarchical': [`${at}/ms7#s1`, 'Letters, MS 7/1'],
      'oai-minimal': [`${at}/ms7`, 'Okafor family papers, MS 7'],
    })
  })

  it('of the whole names its parts by address, by title, or not', () => {
    const partsIn = (format: Format, name: string, dcProfile: DublinCoreProfile, baseUri?: string) => {
      const { text } = written(format, letters, { per: 'unit', dcProfile, ...(baseUri !== undefined && { baseUri }) })
      return values(text, name).filter(value => name !== 'dc:relation' || value.startsWith('Has part'))
    }
    expect(partsIn(dcterms, 'dcterms:hasPart', 'general', at)).toEqual([`${at}/ms7#s1-f1`, `${at}/ms7#s1`])
    expect(partsIn(dcterms, 'dcterms:hasPart', 'general')).toEqual([])
    expect(partsIn(dcterms, 'dcterms:hasPart', 'dpla', at)).toEqual([])
    expect(partsIn(dcterms, 'dcterms:hasPart', 'europeana-hierarchical')).toEqual(['Correspondence', 'Letters'])
    expect(partsIn(oaiDc, 'dc:relation', 'europeana-hierarchical', at)).toEqual([
      `Has part: ${at}/ms7#s1-f1`,
      `Has part: ${at}/ms7#s1`,
    ])
    expect(partsIn(oaiDc, 'dc:relation', 'general', at)).toEqual([])
  })
})

describe('what a profile leaves out', () => {
  it('is told once for each field, with the words of all records', () => {
    const { text, diagnostics } = written(oaiDc, letters, { per: 'unit', dcProfile: 'oai-minimal' })
    expect(text).not.toContain('Gift of')
    const told = diagnostics.filter(({ code }) => code === 'oai-dc/left-out')
    expect(told.map(({ message, words, severity }) => [message, words, severity])).toEqual([
      ['Level of description: not in 3 records, because the profile oai-minimal leaves it out.', 0, 'info'],
      [expect.stringMatching(/^.*: not in one record, because/), 5, 'warning'],
    ])
  })

  it.each(formats.flatMap(format => profileNames.map(profile => [format.name, profile, format] as const)))(
    'or writes otherwise is counted word by word: %s for %s',
    (_, dcProfile, format) => {
      fc.assert(
        fc.property(unit, described => {
          const { level: _level, id: _id, language: _language, ...fields } = described
          for (const [field, value] of Object.entries(fields)) {
            const { text, diagnostics } = written(format, { control: {}, unit: { [field]: value } }, { dcProfile })
            const there = vocabulary(text)
            // A word that is a code as well is said by the code, whatever list the output takes its codes from.
            const codes = new Set([...JSON.stringify(value).matchAll(/"code":"([^"]*)"/g)].map(([, code]) => code))
            const missing = textsIn(value).filter(word => !there.has(word) && !codes.has(word))
            const counted = diagnostics.reduce(
              (sum, { concern, words = 0 }) => (concern === 'loss' ? sum + words : sum),
              0,
            )
            expect(counted, `${field}: ${missing.join(' ')}`).toBeGreaterThanOrEqual(missing.length)
          }
        }),
        { numRuns: 8 },
      )
    },
  )
})

function textsIn(value: unknown, member = ''): string[] {
  if (typeof value === 'string') return ['text', 'content', 'label', ''].includes(member) ? [...vocabulary(value)] : []
  if (Array.isArray(value)) return value.flatMap(inner => textsIn(inner, member))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name))
}

it('a profile that does not exist is a wrong call', () => {
  const named: string = 'dlpa'
  const wrong: WriteOptions = JSON.parse(JSON.stringify({ dcProfile: named }))
  expect(() => written(oaiDc, letters, wrong)).toThrow(/"dlpa" is not a profile .* general, dpla, europeana/)
})

it('every profile says whom it is for, under its own name', () => {
  for (const name of profileNames) expect(profiles[name]).toMatchObject({ name, purpose: expect.stringMatching(/\.$/) })
  expect(Object.keys(profiles).sort()).toEqual([...profileNames].sort())
})

it.each([
  ['https://rightsstatements.org/page/InC/1.0/?language=en', 'http://rightsstatements.org/vocab/InC/1.0/'],
  ['http://www.rightsstatements.org/vocab/NoC-US/1.0', 'http://rightsstatements.org/vocab/NoC-US/1.0/'],
  ['https://creativecommons.org/licenses/by-nc/4.0/deed.fr', 'http://creativecommons.org/licenses/by-nc/4.0/'],
  ['https://creativecommons.org/licenses/by/3.0/us/', 'http://creativecommons.org/licenses/by/3.0/us/'],
  ['https://creativecommons.org/publicdomain/zero/1.0', 'http://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://creativecommons.org/about', 'https://creativecommons.org/about'],
  ['https://example.org/rights', 'https://example.org/rights'],
])('%s is published as %s', (given, expected) => expect(canonicalRightsUri(given)).toBe(expected))

it.each([
  ['fre', 'fra'],
  ['chi', 'zho'],
  ['eng', 'eng'],
  ['mul', 'mul'],
  ['nai', undefined],
  ['crp', undefined],
])('%s is %s in ISO 639-3', (code, expected) => {
  expect(isIso6392b(code)).toBe(true)
  expect(iso6393(code)).toBe(expected)
})

it('who keeps the material is read again from the relation', () => {
  const found: UnitTree[] = []
  const input = readDublinCore(
    collect(({ unit: top }) => found.push(top)),
    () => {},
  )
  input.write(written(oaiDc, letters, { dcProfile: 'dpla' }).text)
  input.end()
  expect(found[0]?.repository).toMatchObject([{ text: 'Example Museum. Archives' }])
})
