import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert, read, validate } from '../../src/convert/api.ts'
import { plainText } from '../../src/model/prose-text.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { canAskOracles, oracleFindings } from '../formats/ead3-oracle.ts'
import { shared, whySkipped } from '../shared.ts'

const folder = shared === undefined ? '' : join(shared, 'seeds')
const named = (start: string): string | undefined =>
  shared === undefined ? undefined : readdirSync(folder).find(name => name.startsWith(start))
const present = named('001_') === undefined ? whySkipped : 'present'

const formats = ['ead3', 'oai-dc', 'dcterms', 'schema-org', 'json'] as const

const flat = (unit: UnitTree): UnitTree[] => [unit, ...(unit.units ?? []).flatMap(flat)]

const WORD = /[\p{L}\p{N}]+/gu
const bag = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Everything that is said in an output: text and attribute values, or the strings of JSON. */
function said(format: string, text: string): string {
  if (format !== 'schema-org' && format !== 'json')
    return text
      .replace(/<\/?[\w:]+|\s[\w:]+=|[/?]?>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&')
  const strings: string[] = []
  JSON.parse(text, (_, value) => {
    if (typeof value === 'string') strings.push(value)
    return value
  })
  return strings.join(' ')
}

/** How many words of a source an output lacks, each as often as it is missing. */
function lacking(source: string, output: string): string[] {
  const there = bag(output)
  return [...bag(source)].flatMap(([word, count]) =>
    Array<string>(Math.max(0, count - (there.get(word) ?? 0))).fill(word),
  )
}

const furniture = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ code }) => code === 'text/navigation-skipped' || code === 'text/empty-section')
    .flatMap(({ value = '' }) => [...bag(value)].flatMap(([word, count]) => Array<string>(count).fill(word)))

async function carried(start: string) {
  const file = named(start)
  const source = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  const { outputs, diagnostics } = await convert(source, { to: formats })
  const output = (format: string): string => outputs.find(each => each.format === format)?.text ?? ''
  const [findingAid] = (await read(source)).findingAids
  return { source, output, outputs, diagnostics, unit: findingAid?.unit ?? {}, control: findingAid?.control ?? {} }
}

describe.skipIf(named('000_') === undefined)(`the words of a finding aid (${present})`, async () => {
  const { source, output, diagnostics } = await carried('000_')

  it('are all in EAD3 and JSON', () => {
    for (const format of ['ead3', 'json'])
      expect(lacking(source, said(format, output(format))).sort(), format).toEqual(furniture(diagnostics).sort())
  })
})

describe.skipIf(named('001_') === undefined)(`a chapter of a ministry's yearbook (${present})`, async () => {
  const { source, output, outputs, diagnostics, unit, control } = await carried('001_')
  const units = flat(unit)

  it('converts to every form without an error', () => {
    expect(outputs.map(({ format }) => format)).toEqual(formats)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has chapter, section and numbered headings as a hierarchy of parts with their prose', () => {
    expect(
      units.map(({ otherLevel, title, fullText = [] }) => [
        otherLevel,
        title?.text,
        fullText.flatMap(({ blocks }) => blocks).length,
      ]),
    ).toEqual([
      ['chapter', "Chapter I. General Overview-The International Community and Japan's Foreign Policy in 1997", 0],
      ['section', "D. Seizure of the Japanese Ambassador's Residence in Peru", 0],
      ['subsection', "1. Seizure of the Japanese Ambassador's Residence in Peru", 1],
      ['subsection', '2. Response of the Japanese Government', 6],
      ['subsection', '3. Lessons and challenges', 2],
    ])
  })

  it('marks the reference to another chapter, and keeps the ordinals as prose', () => {
    const blocks = units.flatMap(({ fullText = [] }) => fullText.flatMap(note => note.blocks))
    const references = blocks.flatMap(block =>
      block.type === 'paragraph' ? block.content.filter(piece => typeof piece === 'object') : [],
    )
    expect(references).toEqual([{ type: 'reference', link: {}, content: ['Chapter II, Part C, Section 1'] }])
    const beginnings = blocks.map(block =>
      block.type === 'paragraph' ? plainText(block.content).split(/[ ,]/)[0] : '',
    )
    expect(beginnings).toEqual(expect.arrayContaining(['Firstly', 'Secondly', 'Thirdly', 'Further']))
  })

  it('states nothing of the publication that the text does not state', () => {
    expect(control).toEqual({})
    for (const field of ['dates', 'creators', 'languages', 'scopeContent', 'abstract'] as const)
      expect(unit).not.toHaveProperty(field)
  })

  it('has its text as the text of schema.org', () => {
    expect(output('schema-org')).toContain('"text": "The seizure began on 18 December 1996')
  })

  it.each(formats)('loses no word in %s, but for the way back to the index', format => {
    expect(lacking(source, said(format, output(format))).sort()).toEqual(['back', 'index', 'to'])
    expect(furniture(diagnostics).sort()).toEqual(['back', 'index', 'to'])
  })

  it.each(['ead3', 'oai-dc', 'schema-org'] as const)('is valid: %s', async format => {
    expect((await validate(output(format))).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.skipIf(!canAskOracles)('is valid EAD3 for jing and xmllint', () => {
    expect(oracleFindings([output('ead3')])).toBe('')
  })
})

describe.skipIf(named('002_') === undefined)(`a digital archive's record of a cable (${present})`, async () => {
  const { source, output, outputs, diagnostics, unit, control } = await carried('002_')

  it('converts to every form without an error', () => {
    expect(outputs.map(({ format }) => format)).toEqual(formats)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has title, dates, numbers, sender, addressee and translator', () => {
    expect(unit.level).toBe('item')
    expect(unit.title?.text).toMatch(/^Cable No\. 1456, Ambassador Kuriyama to the Foreign Minister, .*\(1 of 2\)'$/)
    expect(unit.dates?.map(({ event, begin, end }) => [event, begin, end])).toEqual([
      [undefined, '1994-02-12', '1994-02-12'],
      ['sent', '1994-02-12', '1994-02-12'],
      ['received', '1994-02-13', '1994-02-13'],
    ])
    expect(unit.otherIdentifiers?.map(({ localType, text }) => [localType, text])).toEqual([
      ['document number', '1456'],
      ['file number', '2014-00540'],
    ])
    expect(unit.creators?.map(({ text, role }) => [text, role])).toEqual([['Ambassador Kuriyama', 'sender']])
    expect(unit.accessPoints?.map(({ type, text, role }) => [type, text, role])).toEqual([
      ['unknown', 'North American Affairs Bureau Director-General', 'primary'],
      ['unknown', 'The Foreign Minister', 'addressee'],
      ['person', 'Stephen Mercado', 'translator'],
    ])
  })

  it('has the markings, the summary, the source and the rights in their places', () => {
    const markings = JSON.stringify(unit.notes)
    for (const marking of ['Secret', 'Top Urgent', 'Limited Distribution', 'Divided telegram', '1 of 2'])
      expect(markings).toContain(`["${marking}"]`)
    expect(unit.abstract?.map(({ text }) => text)).toEqual(['Clinton and Hosokawa discuss US-Japan economic ties.'])
    expect(JSON.stringify(unit.originalsLocation)).toContain(
      'Diplomatic Archives of the Ministry of Foreign Affairs of Japan',
    )
    expect(JSON.stringify(unit.useRestrictions)).toContain('welcomes reuse of Digital Archive materials')
    expect(unit.scopeContent).toBeUndefined()
  })

  it('has seven related documents: the other part, five separate telegrams, and one more', () => {
    const parts = unit.relatedMaterial?.flatMap(note => note.parts ?? []) ?? []
    expect(parts.map(({ localType }) => localType)).toEqual([
      'other-part',
      undefined,
      ...Array<string>(5).fill('separate'),
    ])
    for (const { blocks } of parts) {
      expect(blocks).toHaveLength(2)
      expect(blocks[0]).toMatchObject({
        type: 'citation',
        content: [{ type: 'date', normal: '1994-02-12' }, ', ', expect.stringMatching(/^Cable No/)],
      })
    }
  })

  it('counts six notes of the translator, and marks them in the text', () => {
    expect(JSON.stringify(unit.accessRestrictions)).toContain('The text has 6 notes of the translator')
    expect(JSON.stringify(unit.fullText).match(/\["\[TN: [^"]*\]"\]/g)).toHaveLength(6)
  })

  it('leaves the record id and the date of upload absent, and says so', () => {
    expect(control).toEqual({})
    expect(diagnostics.filter(({ code }) => code === 'text/empty-section').map(({ value }) => value)).toEqual([
      'Original Uploaded Date',
      'Record ID',
    ])
  })

  it('has its text as the text of schema.org', () => {
    const document: unknown = JSON.parse(output('schema-org'))
    expect(JSON.stringify(document)).toMatch(
      /"text":"Number: \[TN: blacked out\]\\n\\nPrimary: .*\(Prime Minister\) Since this/,
    )
  })

  it.each(formats)('loses no word in %s but those of the page and of empty labels', format => {
    const gone = lacking(source, said(format, output(format)))
    const reported = furniture(diagnostics)
    // Headings that the property or element stands for, and a month that figures say.
    const labels =
      format === 'ead3' || format === 'json' ? [] : ['documents', 'information', 'related', 'document', 'february']
    expect(gone.filter(word => !reported.includes(word) && !labels.includes(word))).toEqual([])
    expect(gone.length).toBeLessThanOrEqual(reported.length + labels.length)
  })

  it.each(['ead3', 'oai-dc', 'schema-org'] as const)('is valid: %s', async format => {
    expect((await validate(output(format))).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.skipIf(!canAskOracles)('is valid EAD3 for jing and xmllint', () => {
    expect(oracleFindings([output('ead3')])).toBe('')
  })
})
