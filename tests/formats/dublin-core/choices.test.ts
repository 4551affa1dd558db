import { describe, expect, it } from 'vitest'
import { convert } from '../../../src/convert/api.ts'
import { choices, type DublinCoreChoices } from '../../../src/formats/dublin-core/choices.ts'
import { dcterms, dctermsJsonLd, oaiDc } from '../../../src/formats/dublin-core/index.ts'
import type { Format, WriteOptions } from '../../../src/formats/format.ts'
import type { FindingAid } from '../../../src/model/finding-aid.ts'
import { readTable as readText } from '../csv.ts'
import { faults, values, written } from './written.ts'

/** A fonds with a subject and a place, of three files: one with a subject of its own, two without. */
const ferry: FindingAid = {
  control: { recordId: 'fy' },
  unit: {
    id: 'fy',
    level: 'fonds',
    title: { text: 'Ostrova ferry records' },
    dates: [{ text: '1890-1960', begin: '1890', end: '1960' }],
    repository: [{ type: 'corporateBody', text: 'Ostrova Town Archives' }],
    languages: [{ code: 'ger' }],
    accessPoints: [
      { type: 'subject', text: 'Ferries' },
      { type: 'place', text: 'Ostrova (Island)' },
    ],
    units: [
      {
        id: 'a',
        level: 'file',
        title: { text: 'Signal lamps' },
        accessPoints: [{ type: 'subject', text: 'Lamps' }],
        dates: [{ text: 'circa 1905', begin: '1905', end: '1905', certainty: ['approximate'], edtf: '1905~' }],
      },
      {
        id: 'b',
        level: 'file',
        title: { text: 'Engine books' },
        dates: [{ text: '1911', begin: '1911', end: '1911' }],
      },
      { id: 'c', level: 'file', title: { text: 'Crew lists' } },
    ],
  },
}

const write = (format: Format, dublinCore: DublinCoreChoices, options: WriteOptions = {}) =>
  written(format, ferry, { per: 'unit', dublinCore, ...options })

/** The record of the unit with a title. */
const recordOf = (title: string, text: string): string =>
  text.split(/(?=<record>|<oai_dc:dc>)/).find(each => each.includes(`:title>${title}`)) ?? ''

describe('a decision of a profile that is taken otherwise', () => {
  it('gives parts without access points those of the unit above', () => {
    const { text, diagnostics } = write(dcterms, { inheritSubjects: true })
    expect(values(recordOf('Signal lamps', text), 'dcterms:subject')).toEqual(['Lamps'])
    expect(values(recordOf('Signal lamps', text), 'dcterms:spatial')).toEqual([])
    expect(values(recordOf('Engine books', text), 'dcterms:subject')).toEqual(['Ferries'])
    expect(values(recordOf('Engine books', text), 'dcterms:spatial')).toEqual(['Ostrova (Island)'])
    expect(diagnostics.find(({ code }) => code === 'dcterms/inherited')?.message).toMatch(/access points in 2/)
    const without = write(dcterms, {})
    expect(values(recordOf('Engine books', without.text), 'dcterms:subject')).toEqual([])
  })

  it.each([dcterms, dctermsJsonLd])('names no more parts than are wanted, and says how many there are', format => {
    const { text, diagnostics } = write(format, { mostParts: 2 }, { baseUri: 'https://ostrova.example' })
    expect(text.match(/hasPart/g)).toHaveLength(format === dcterms ? 4 : 1)
    expect(text).toMatch(/hasPart[\s\S]*?fy#a[\s\S]*?fy#b/)
    const told = diagnostics.filter(({ code }) => code.endsWith('/parts-not-named'))
    expect(told.map(({ message }) => message)).toEqual(['The record names the first 2 of 3 parts.'])
    const none = write(format, { mostParts: 0 }, { baseUri: 'https://ostrova.example' })
    expect(none.text).not.toContain('hasPart')
    expect(none.diagnostics.map(({ message }) => message)).toContain('The record names the first 0 of 3 parts.')
  })

  it('has a range as a Period where there is an encoding for it', async () => {
    const { text } = write(dcterms, { dateRanges: 'period' })
    expect(text).toContain(
      '<dcterms:date xsi:type="dcterms:Period">start=1890; end=1960; scheme=W3C-DTF;</dcterms:date>',
    )
    expect(text).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">1911</dcterms:created>')
    expect(faults(dcterms, text)).toEqual([])
    const graph = write(dctermsJsonLd, { dateRanges: 'period' }).text
    expect(graph).toMatch(/"@value": "start=1890; end=1960; scheme=W3C-DTF;",\s*"@type": "Period"/)
    expect(faults(dctermsJsonLd, graph)).toEqual([])
    expect(values(recordOf('Ostrova', write(oaiDc, { dateRanges: 'period' }).text), 'dc:date')).toEqual(['1890/1960'])
    const { found } = readText(text, dcterms)
    expect(found.at(-1)?.unit.dates).toMatchObject([{ text: '1890/1960', begin: '1890', end: '1960' }])
  })

  it('has dates, the holder and languages in the forms that are wanted', () => {
    const { text } = write(oaiDc, { dates: 'edtf', holder: 'relation', languageCode: 'bcp47' })
    expect(values(recordOf('Signal lamps', text), 'dc:date')).toContain('1905~')
    expect(values(recordOf('Ostrova', text), 'dc:relation')).toEqual(['Held by: Ostrova Town Archives'])
    expect(values(recordOf('Ostrova', text), 'dc:language')).toEqual(['de'])
  })

  it.each([oaiDc, dcterms, dctermsJsonLd])('has the holder among the contributors', format => {
    const { text, diagnostics } = write(format, { holder: 'contributor' })
    expect(text).toMatch(/contributor[^}]*Ostrova Town Archives/)
    expect(text).not.toMatch(/publisher|Held by/)
    expect(faults(format, text)).toEqual([])
    expect(diagnostics.map(({ message }) => message).join()).not.toContain('Repository:')
  })

  it.each([oaiDc, dcterms, dctermsJsonLd])('has no holder, and says how many words that were', format => {
    const { text, diagnostics } = write(format, { holder: 'none' })
    expect(text).not.toContain('Ostrova Town Archives')
    expect(faults(format, text)).toEqual([])
    expect(diagnostics.find(({ code }) => code === `${format.name}/left-out`)).toMatchObject({
      message: 'Repository: not in one record, because holder=none leaves it out.',
      severity: 'warning',
      words: 3,
    })
    expect(diagnostics.find(({ code }) => code.endsWith('/inherited'))?.message).not.toContain('repository')
  })

  it('has codes of two letters for the languages that have one', () => {
    const unit = { languages: [{ code: 'ger' }, { code: 'grc' }, { code: 'mul' }, { code: 'qaa' }] }
    const aid: FindingAid = { control: {}, unit }
    const options = { dublinCore: { languageCode: 'iso639-1' } } as const
    expect(values(written(oaiDc, aid, options).text, 'dc:language')).toEqual(['de', 'grc', 'mul', 'qaa'])
    const { text, diagnostics } = written(dcterms, aid, options)
    expect(text).toContain('<dcterms:language xsi:type="dcterms:RFC4646">de</dcterms:language>')
    expect(text).toContain('<dcterms:language xsi:type="dcterms:ISO639-2">grc</dcterms:language>')
    expect(faults(dcterms, text)).toEqual([])
    expect(diagnostics.filter(({ words = 0 }) => words > 0)).toEqual([])
    expect(readText(text, dcterms).found[0]?.unit.languages).toEqual(unit.languages)
  })

  it('goes by a word of its own, and says something in each of its values', async () => {
    expect(new Set(choices.map(({ word }) => word)).size).toBe(choices.length)
    const names = choices.map(({ values: of }) =>
      typeof of === 'function'
        ? Object.keys(of(1))
        : [...new Set(Object.values(of).flatMap(each => Object.keys(each)))],
    )
    expect(names).toEqual([['inheritSubjects'], ['mostParts'], ['dateRanges'], ['dates'], ['holder'], ['languageCode']])
    const { outputs } = await convert(
      '{"fonds":"1","control":{},"unit":{"repository":[{"type":"corporateBody","text":"Weir"}]}}',
      {
        to: 'oai-dc',
        dublinCore: { holder: 'relation' },
      },
    )
    expect(outputs[0]?.text).toContain('Held by: Weir')
  })
})
