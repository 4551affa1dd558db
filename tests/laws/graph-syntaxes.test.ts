import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/convert/detect.ts'
import { gather } from '../../src/convert/gather.ts'
import type { Format, WriteOptions } from '../../src/formats/format.ts'
import { load } from '../../src/formats/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { collect, walk } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'

const formats = [await load.rico(), await load['schema-org']()]

function written(format: Format, aid: FindingAid, options: WriteOptions): string {
  const out = gather()
  const sink = format.write?.(out, () => {}, options)
  if (sink) walk(aid, withIds(sink))
  return out.text() ?? ''
}

function read(format: Format, text: string) {
  const found: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = format.read?.(
    collect(aid => found.push(aid)),
    diagnostic => diagnostics.push(diagnostic),
  )
  for (let at = 0; at < text.length; at += 1000) input?.write(text.slice(at, at + 1000))
  input?.end()
  const told = diagnostics.map(({ code, value, words }) => ({ code, value, words }))
  return { found, told: told.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) }
}

/** Numbers with no more digits than triples have of them by the rules of JSON-LD. */
function inSixteenDigits(aid: FindingAid): FindingAid {
  const shorter = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(15)) : value)
  return JSON.parse(JSON.stringify(aid, shorter))
}

describe.each(formats.map(format => [format.name, format] as const))('%s in another syntax', (_, format) => {
  const same = (aid: FindingAid, options: WriteOptions) => {
    const expected = read(format, written(format, aid, options))
    for (const syntax of ['turtle', 'nquads'] as const)
      expect(read(format, written(format, aid, { ...options, syntax })), syntax).toEqual(expected)
    return expected
  }

  it('is read as the same finding aid', () => {
    const { found } = same(maximal, { baseUri: 'https://example.org/fa' })
    expect(found).toHaveLength(1)
    expect(found[0]?.unit.units).toHaveLength(maximal.unit.units?.length ?? 0)
    same(maximal, {})
    same(maximal, { baseUri: 'https://example.org/fa', mergeAgents: true })
    const published = { kind: 'representation', text: 'https://archive.example/guides/7' } as const
    const elsewhere = { ...maximal, control: { ...maximal.control, otherRecordIds: [published] } }
    same(elsewhere, { baseUri: 'https://example.org/fa' })
  })

  it('is so for anything the model can hold', () => {
    fc.assert(
      fc.property(findingAid, fc.constantFrom({}, { baseUri: 'https://example.org/fa' }), (aid, options) => {
        same(inSixteenDigits(aid), options)
      }),
      { numRuns: 60 },
    )
  })

  it('is right by its check', () => {
    for (const syntax of ['turtle', 'nquads'] as const) {
      const faults: Diagnostic[] = []
      const check = format.check?.(diagnostic => faults.push(diagnostic))
      check?.write(written(format, maximal, { baseUri: 'https://example.org/fa', syntax }))
      check?.end()
      expect(faults, syntax).toEqual([])
    }
  })

  it('is recognised by its content', async () => {
    for (const syntax of ['jsonld', 'turtle', 'nquads'] as const) {
      const text = written(format, maximal, { baseUri: 'https://example.org/fa', syntax })
      expect(await detect(text), syntax).toMatchObject({ format: format.name, certainty: 'certain' })
    }
  })
})

/** Two units of RiC-O, the second within the first, as it may be written by hand. */
const byHand = `@prefix rico: <https://www.ica.org/standards/RiC/ontology#> .
@base <https://example.org/> .
<fonds/1> a rico:RecordSet ; rico:title "Letters"@en ; rico:hasOrHadLanguage [ rico:name "Danish" ] ;
  rico:directlyIncludes ( <fonds/1/b> <fonds/1/a> ) .
<fonds/1/a> a rico:Record ; rico:title "First" ; rico:rankInSequence 1 .
<fonds/1/b> a rico:Record ; rico:title "Second" ; rico:rankInSequence 2 ;
  rico:colour "red and blue" .
`

describe('RiC-O in Turtle of others', () => {
  const rico = formats[0]

  it('is read with its lists and things without a name, and what is not read is told with its line', () => {
    const { found } = rico ? read(rico, byHand) : { found: [] }
    expect(found.map(({ unit }) => [unit.title?.text, unit.units?.map(({ title }) => title?.text)])).toEqual([
      ['Letters', ['First', 'Second']],
    ])
    expect(found[0]?.unit.languages).toEqual([{ text: 'Danish' }])
    const told: Diagnostic[] = []
    const input = rico?.read?.(
      collect(() => {}),
      diagnostic => told.push(diagnostic),
      { file: 'a.ttl' },
    )
    input?.write(byHand)
    input?.end()
    expect(told).toEqual([
      expect.objectContaining({
        code: 'rico/not-read',
        value: 'colour',
        words: 3,
        place: { file: 'a.ttl', line: 7, column: 1 },
      }),
    ])
  })

  it.each([
    ['<urn:a> <urn:b> "c" .\n<urn:a> <urn:b> ;\n', 'triples/syntax', 2],
    ['@prefix a: <urn:a> .\n\na:b a:c d:e .', 'triples/syntax', 3],
    ['<urn:a> <urn:b> "c', 'triples/syntax', 1],
    ['@prefix <urn:a> <urn:b> .', 'triples/syntax', 1],
    ['@prefix $rico: <urn:b> .', 'triples/syntax', 1],
    [`@prefix a: <urn:${'a'.repeat(100_000)}> .\n${'a:b a:c a:d .\n'.repeat(10_000)}`, 'triples/long-names', 42],
  ])('is refused with the line: %.50s', (text, code, line) => {
    const told: Diagnostic[] = []
    const input = rico?.read?.(
      collect(() => {}),
      diagnostic => told.push(diagnostic),
    )
    input?.write(text)
    input?.end()
    expect(told).toEqual([expect.objectContaining({ code, severity: 'error', place: { line } })])
  })

  it('tells statements about statements, and never throws', () => {
    const about = `${byHand}<< <fonds/1> rico:title "Letters" >> rico:note "Doubtful" .`
    expect(rico && read(rico, about).told.map(({ code }) => code)).toContain('triples/triple-term')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: byHand.length }), fc.string({ maxLength: 5 }), (at, put) => {
        if (rico) read(rico, byHand.slice(0, at) + put + byHand.slice(at + put.length))
      }),
    )
  })
})

describe('schema.org in Turtle of others', () => {
  it('is checked, with the lines of what is wrong', () => {
    const faults: Diagnostic[] = []
    const check = formats[1]?.check?.(diagnostic => faults.push(diagnostic))
    check?.write(`@prefix : <http://schema.org/> .
<urn:a> a :ArchiveComponent ; :name "Letters" ; :position 1 ;
  :titel "Letters" ;
  :creator [ a :Place ; :name "Cape" ] .
<urn:b> a :Person ; :name "Ada" ; :itemLocation "Box 1" .
`)
    check?.end()
    expect(faults.map(({ code, place }) => [code, place?.line])).toEqual([
      ['schema-org/unknown-property', 3],
      ['schema-org/range', 4],
      ['schema-org/domain', 5],
    ])
  })
})
