import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { create } from 'xmlbuilder2'
import { dcterms, oaiDc } from '../../src/formats/dublin-core/index.ts'
import { profileNames } from '../../src/formats/dublin-core/profiles.ts'
import type { Unit } from '../../src/model/unit.ts'
import { shared, whySkipped } from '../shared.ts'
import { vocabulary } from '../words-of.ts'
import { tree, unit } from './dublin-core/arbitrary.ts'
import { letters } from './dublin-core/letters.ts'
import { asAttribute, asText, builtAgain } from './dublin-core/second-opinion.ts'
import { faults, formats, written } from './dublin-core/written.ts'

const profile = fc.constantFrom(...profileNames)

const modes = formats.flatMap(format =>
  (['collection', 'unit'] as const).map(per => [format.name, per, format] as const),
)

describe.each(modes)('%s per %s', (name, per, format) => {
  it('is always valid by its own grammar, and never throws', () => {
    fc.assert(
      fc.property(tree, fc.option(fc.webUrl(), { nil: undefined }), profile, (top, baseUri, dcProfile) => {
        const { text, diagnostics } = written(
          format,
          { control: { recordId: 'x' }, unit: top },
          { per, dcProfile, ...(baseUri !== undefined && { baseUri }) },
        )
        expect(faults(format, text)).toEqual([])
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is the same built by another writer', () => {
    const namespaces: Readonly<Record<string, string>> =
      name === 'dcterms'
        ? { dcterms: 'http://purl.org/dc/terms/', xsi: 'http://www.w3.org/2001/XMLSchema-instance' }
        : {
            oai_dc: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
            dc: 'http://purl.org/dc/elements/1.1/',
            xsi: 'http://www.w3.org/2001/XMLSchema-instance',
          }
    fc.assert(
      fc.property(tree, top => {
        const { text } = written(format, { control: {}, unit: top }, { per })
        expect(builtAgain(text, namespaces)).toBe(text)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the other writer', () => {
  it('by itself takes an ampersand for a reference, and does not when every one is made a reference before', () => {
    const inXml = (text: string) => create().ele('a').txt(text).end({ headless: true, wellFormed: true })
    expect(inXml('A &amp; B')).toBe('<a>A &amp; B</a>')
    expect(inXml(asText('A &amp; B'))).toBe('<a>A &amp;amp; B</a>')
    expect(inXml(asText('A & B'))).toBe('<a>A &amp; B</a>')
  })
  it('by itself loses tabs and line ends of attributes', () => {
    const inXml = (value: string) => create().ele('a').att('b', value).end({ headless: true, wellFormed: true })
    expect(inXml('x\ty\nz')).toBe('<a b="x\ty\nz"/>')
    expect(inXml(asAttribute('x\ty\nz'))).toBe('<a b="x&#9;y&#10;z"/>')
  })
})

describe('silence', () => {
  it.each(formats)('every word of a unit is in its record or counted in the report: $name', format => {
    fc.assert(
      fc.property(unit, described => {
        for (const [field, value] of Object.entries(described)) {
          if (['id', 'language', 'level'].includes(field)) continue
          const { text, diagnostics } = written(format, { control: {}, unit: { [field]: value } })
          const there = vocabulary(text)
          const missing = wordsOf(value).filter(word => !there.has(word))
          const counted = diagnostics.reduce(
            (sum, { concern, words = 0 }) => (concern === 'loss' ? sum + words : sum),
            0,
          )
          expect(counted, `${field}: ${missing.join(' ')}`).toBeGreaterThanOrEqual(missing.length)
        }
      }),
      { numRuns: 80 },
    )
  })

  it.each(formats)('one record for the whole says how many words of the parts it leaves out: $name', format => {
    const part: Unit = { scopeContent: [{ blocks: [{ type: 'paragraph', content: ['Three more words'] }] }] }
    const { diagnostics } = written(format, { control: {}, unit: { units: [part, part] } })
    const last = diagnostics.find(({ severity }) => severity === 'warning')
    expect(last).toMatchObject({ code: `${format.name}/not-carried`, severity: 'warning', words: 6 })
    expect(last?.message).toContain('2 units below the whole')
  })

  it.each(formats)('a value that is carried whole is not in the report: $name', format => {
    const whole: Unit = {
      title: { text: 'Storms' },
      abstract: [{ text: 'Of the north.' }],
      creators: [{ type: 'person', text: 'Ada' }],
      dates: [{ text: '1912', begin: '1912', end: '1912' }],
      languages: [{ code: 'eng' }],
      audience: 'external',
      language: 'eng',
      level: 'item',
      containers: [],
    }
    const { diagnostics } = written(
      format,
      { control: {}, unit: { ...whole, id: 'a' } },
      { baseUri: 'https://a.example' },
    )
    expect(diagnostics.filter(({ message }) => !message.startsWith('Identifier within'))).toEqual([])
  })
})

/** The words an archivist wrote: texts, headings, labels and prose. */
function wordsOf(value: unknown, member = ''): string[] {
  if (typeof value === 'string')
    return ['text', 'heading', 'content', 'label', 'title', ''].includes(member) ? [...vocabulary(value)] : []
  if (Array.isArray(value)) return value.flatMap(inner => wordsOf(inner, member))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, name))
}

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

describe.skipIf(shared === undefined || !hasXmllint)(
  `the published schemas (${shared ? 'xmllint' : whySkipped})`,
  () => {
    let folder = ''
    const offline = `${shared}/schemas/offline`
    const schemas = { 'oai-dc': '', dcterms: '' }

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'fonds-dc-'))
      schemas['oai-dc'] = join(folder, 'oai.xsd')
      writeFileSync(
        schemas['oai-dc'],
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="http://www.openarchives.org/OAI/2.0/oai_dc/">
        <xs:import namespace="http://www.openarchives.org/OAI/2.0/oai_dc/" schemaLocation="${offline}/oai_dc.xsd"/>
        <xs:element name="records"><xs:complexType><xs:sequence>
          <xs:element ref="o:dc" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType></xs:element></xs:schema>`,
      )
      schemas.dcterms = join(folder, 'dcterms-record.xsd')
      const own = readFileSync(fileURLToPath(new URL('../../schemas/dcterms-record.xsd', import.meta.url)), 'utf8')
      writeFileSync(
        schemas.dcterms,
        own.replace('http://dublincore.org/schemas/xmls/qdc/2008/02/11/dcterms.xsd', `${offline}/dcterms.xsd`),
      )
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    /** The names of those among some documents that the published schema refuses. */
    function refused(name: 'oai-dc' | 'dcterms', documents: readonly string[], schema = schemas[name]): number[] {
      const files = documents.map((text, index) => {
        const file = join(folder, `${index}.xml`)
        writeFileSync(file, text)
        return file
      })
      const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      })
      expect(stderr).not.toContain('failed to compile')
      return files.flatMap((file, index) => (stderr.includes(`${file} validates`) ? [] : [index]))
    }

    const nameOf = (name: string) => (name === 'dcterms' ? 'dcterms' : 'oai-dc')

    it.each(modes)('accept the papers for every reader: %s per %s', (name, per, format) => {
      const texts = profileNames.map(
        dcProfile => written(format, letters, { per, dcProfile, baseUri: 'https://archive.example/fa' }).text,
      )
      expect(refused(nameOf(name), texts)).toEqual([])
    })

    it('accept a single oai_dc record as it is, without any wrapper', () => {
      expect(refused('oai-dc', [written(oaiDc, letters).text], `${offline}/oai_dc.xsd`)).toEqual([])
    })

    it.each(modes)('accept whatever is written: %s per %s', (name, per, format) => {
      const documents = fc
        .sample(fc.tuple(tree, profile), { numRuns: 40, seed: 7 })
        .map(
          ([top, dcProfile]) =>
            written(format, { control: {}, unit: top }, { per, dcProfile, baseUri: 'https://archive.example/fa' }).text,
        )
      expect(refused(nameOf(name), documents)).toEqual([])
    })

    it('agree with our grammar on schemes and their values', () => {
      const schemes: Readonly<Record<string, readonly string[]>> = {
        W3CDTF: [
          ...['1912', ' 1912 ', '1912-05', '1912-05-03', '1912-05-03T10:00:00', '1912-05-03T10:00:00Z', '1912Z'],
          ...[
            '-0043',
            '12345',
            '012345',
            '1912-13',
            '1912-02-30',
            '1912-5',
            '1912/1913',
            '',
            'x',
            '1912-05-03T24:00:00',
          ],
          ...[
            '1912-05-03T10:00',
            '1912-05-03T10:00:00.5',
            '1912-05-03+14:00',
            '1912-05-03+15:00',
            '1900-02-29',
            '2000-02-29',
          ],
        ],
        DCMIType: ['Collection', ' Text ', 'collection', 'StillImage', 'Still Image', '', 'Stillimage'],
        URI: ['https://a.example/b#c', 'https://a.example/%zz', 'a b', '', 'x:y', 'https://a.example/#a#b', '1:2'],
        RFC4646: ['en', 'pt-BR', '', 'english language', 'abcdefghi', 'en-'],
        'ISO639-2': ['eng', 'anything'],
        'ISO639-3': ['eng'],
        LCSH: ['Lighthouses -- History'],
        TGN: ['Halifax'],
        Period: ['start=1900; end=1910;'],
        RFC5646: ['en'],
        EDTF: ['1912'],
      }
      const record = (inner: string) =>
        `<record xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inner}</record>`
      const documents = [
        ...Object.entries(schemes).flatMap(([scheme, values]) =>
          values.map(value => record(`<dcterms:valid xsi:type="dcterms:${scheme}">${value}</dcterms:valid>`)),
        ),
        record('<dcterms:title xsi:type="dcterms:URI" xml:lang="en">x:y</dcterms:title>'),
        record('<dcterms:title xml:lang="not a tag">x</dcterms:title>'),
        record('<dcterms:title xml:lang="pt-BR">x</dcterms:title>'),
        record('<dcterms:title xsi:type="URI">x</dcterms:title>'),
        record('<dcterms:title id="x">x</dcterms:title>'),
        record('<dcterms:title><dcterms:date/></dcterms:title>'),
        record('<dcterms:nothing>x</dcterms:nothing>'),
        record('words'),
        record('<record/>'),
        record('').replaceAll('record', 'records'),
        `<records>${record('<dcterms:rightsHolder/>')}${record('')}</records>`,
        '<records><records/></records>',
      ]
      const ours = documents.flatMap((text, index) => (faults(dcterms, text).length > 0 ? [index] : []))
      const theirs = refused('dcterms', documents)
      expect(ours.map(index => documents[index])).toEqual(theirs.map(index => documents[index]))
    })
  },
)
