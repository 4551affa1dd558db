import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Note } from '../../src/model/note.ts'
import { blocksText, countWords } from '../../src/model/prose-text.ts'
import { walk } from '../../src/model/tree.ts'
import { rules } from '../../src/rules/index.ts'
import { watch } from '../../src/rules/watch.ts'
import { shared, whySkipped } from '../shared.ts'
import { fixture, inShort, outline, readText } from './text-outline.ts'

const paragraphsOf = (notes: readonly Note[] | undefined): string[] =>
  (notes ?? []).flatMap(note => blocksText(note.blocks))

describe('a presidential library finding aid', () => {
  const source = fixture('finding-aid.txt')
  const { findingAids, unit, diagnostics } = readText(source, { file: 'finding-aid.txt' })

  it('is one finding aid', () => {
    expect(findingAids).toHaveLength(1)
  })

  it('has the title that names the reference code, and that code', () => {
    expect(unit.title).toEqual({ text: 'FOIA 2031-0458-F: Records on the Aldermere Ferry Blockade' })
    expect(unit.referenceCode).toEqual({ text: '2031-0458-F' })
  })

  it('says nothing the text does not say', () => {
    for (const field of ['level', 'languages', 'repository', 'creators', 'language'] as const)
      expect(unit).not.toHaveProperty(field)
    expect(findingAids[0]?.control).toEqual({
      events: [
        {
          type: 'revised',
          dateText: '2032-11-03',
          date: '2032-11-03',
          descriptions: [{ text: 'Last Modified Date' }],
        },
      ],
    })
  })

  it('has the list of boxes as units', () => {
    expect(outline(unit)).toEqual([
      'collection area | Voss Presidential Records: Email System',
      '  series | Cabinet Email',
      '    file unit | Harborline-In (Oct 88-Dec 89) | 1988-10/1989-12 | OA/ID 410200',
      '      file | [Aldermere and ferry] | 1989-03-04/1989-03-09 | Box 1',
      '      file | [Quiñones-Árbol and telcon] | 1989-03-09 | Box 1',
      '    file unit | Harborline-Out (Oct 88-Dec 89) | 1988-10/1989-12 | OA/ID 410300',
      '      file | [Aldermere and ferry] | 1989-03-05/1989-06-21 | Box 1',
      '  series | Cabinet Records Management',
      '    heading | [Aldermere and Accord]',
      '      file | 8900417 | Box 1 | OA/ID 2210',
      'collection area | Voss Presidential Records: Staff Files',
      '  series | Press Office',
      '    file | Ferry Crews, Photographs | 1989-06 | Box 2 | OA/ID 7741',
    ])
  })

  it('has two extents, the second approximate', () => {
    expect(unit.physicalDescriptions).toHaveLength(1)
    expect(unit.physicalDescriptions?.[0]).toMatchObject({
      text: '5 folders, approximately 120 pages',
      extents: [
        { quantity: 5, unit: 'folder' },
        { quantity: 120, unit: 'page', approximate: true },
      ],
    })
  })

  it('keeps each label as the heading of its note', () => {
    const headings = [
      unit.scopeContent,
      unit.arrangement,
      unit.accessRestrictions,
      unit.useRestrictions,
      unit.custodialHistory,
      unit.processing,
      unit.notes,
    ].map(notes => notes?.[0]?.heading)
    expect(headings).toEqual([
      ['Scope and Content Note'],
      ['System of Arrangement'],
      ['Access'],
      ['Copyright'],
      ['Provenance'],
      ['Processed by'],
      ['Container List'],
    ])
    expect(unit.abstract?.map(({ label }) => label)).toEqual(['Summary'])
    expect(unit.accessPoints?.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      'genre: Electronic Records',
      'genre: Textual',
      'genre: Photographs',
    ])
  })

  it('joins a sentence that a blank line interrupts, and keeps paragraphs apart', () => {
    const scope = paragraphsOf(unit.scopeContent)
    expect(scope).toHaveLength(2)
    expect(scope[0]).toContain(
      'She had been Minister of Fisheries, and Minister of the Interior, before she took office.',
    )
    expect(scope[1]).toMatch(/^The blockade ended on June 21, 1989 .* national security\.$/)
  })

  it('takes the date of the whole from the prose', () => {
    expect(unit.dates).toEqual([
      { text: 'March 1989 to June 1989', begin: '1989-03', end: '1989-06', edtf: '1989-03/1989-06' },
    ])
  })

  it('reports what it decided, with the place', () => {
    expect(inShort(diagnostics)).toEqual([
      'info text/paragraph-joined 20:1',
      'info date/two-digit-year 69:1',
      'info date/ambiguous-order 73:1',
      'info date/ambiguous-order 77:1',
      'info date/two-digit-year 79:1',
      'info text/reference-code-found 16:23',
      'info text/date-found 22:91',
    ])
    expect(new Set(diagnostics.map(({ place }) => place?.file))).toEqual(new Set(['finding-aid.txt']))
  })

  it('lists as many folders as its extent states, and file units that begin before the whole', () => {
    const found: string[] = []
    const [aid] = findingAids
    if (aid)
      walk(
        aid,
        watch(rules, { begin() {}, open() {}, amend() {}, close() {}, end() {} }, ({ code }) => found.push(code)),
      )
    expect(found).not.toContain('folder-count')
    expect(found.filter(code => code === 'date-outside-whole')).toHaveLength(1)
  })

  it.each([1, 2, 7, 4096])('is the same in chunks of %i', chunk => {
    expect(readText(source, { file: 'finding-aid.txt' }, chunk)).toEqual({ findingAids, unit, diagnostics })
  })
})

describe('a finding aid under the labels of ISAD(G)', () => {
  const { unit, diagnostics } = readText(`Reference Code: TT/7
Held at: County Archives
Title: Records of the turnpike trust
Date(s): 1752-1871
Extent and Medium: 14 volumes and 3 bundles
Name of Creator(s): Turnpike Trust

Administrative/Biographical History:
The trust was set up by Act.

Archival History:
Kept at the toll house.

Immediate Source of Acquisition:
Gift of the clerk.

Access Conditions:
Open
`)

  it('has each statement in its place', () => {
    expect(diagnostics).toEqual([])
    expect(unit).toMatchObject({
      referenceCode: { text: 'TT/7' },
      repository: [{ text: 'County Archives' }],
      title: { text: 'Records of the turnpike trust' },
      dates: [{ text: '1752-1871', begin: '1752', end: '1871' }],
      physicalDescriptions: [{ text: '14 volumes and 3 bundles' }],
      creators: [{ text: 'Turnpike Trust' }],
    })
    expect(paragraphsOf(unit.biogHist)).toEqual(['The trust was set up by Act.'])
    expect(paragraphsOf(unit.custodialHistory)).toEqual(['Kept at the toll house.'])
    expect(paragraphsOf(unit.acquisition)).toEqual(['Gift of the clerk.'])
    expect(paragraphsOf(unit.accessRestrictions)).toEqual(['Open'])
  })
})

describe('what the caller supplies', () => {
  const source = fixture('variants/crlf.txt')

  it('is the title, when the text states none', () => {
    const { unit, diagnostics } = readText(source, { supplied: { title: 'Lighthouse records', level: 'collection' } })
    expect(unit).toMatchObject({ title: { text: 'Lighthouse records' }, level: 'collection' })
    expect(diagnostics.filter(({ concern }) => concern === 'supplied').map(({ code, value }) => [code, value])).toEqual(
      [
        ['text/level-supplied', 'collection'],
        ['text/title-supplied', 'Lighthouse records'],
      ],
    )
  })

  it('is not used when the text states a title', () => {
    const { unit, diagnostics } = readText(fixture('finding-aid.txt'), { supplied: { title: 'Other' } })
    expect(unit.title?.text).toMatch(/^FOIA 2031-0458-F: /)
    expect(diagnostics.map(({ code }) => code)).not.toContain('text/title-supplied')
  })

  it('is asked for when there is nothing to make a title of', () => {
    const { unit, diagnostics } = readText('Extent\n\n2 folders\n\nProvenance\n\nGift of the crew.\n')
    expect(unit.title).toBeUndefined()
    expect(inShort(diagnostics)).toEqual(['warning text/title-missing 1:1'])
  })
})

describe.skipIf(!shared)(`the finding aid the form was taken from${shared ? '' : `: ${whySkipped}`}`, () => {
  const seeds = shared ? join(shared, 'seeds') : ''
  const seed = (start: string): string => {
    const name = shared ? readdirSync(seeds).find(file => file.startsWith(start)) : undefined
    return name ? readFileSync(join(seeds, name), 'utf8') : ''
  }

  it('has three folders in one box, two of them dated', () => {
    const { unit } = readText(seed('000_'))
    const lines = outline(unit).map(line => line.trim().split(' | '))
    expect(lines.filter(([level]) => level === 'file').map(([, ...rest]) => rest.slice(1))).toEqual([
      ['1997-01-31/1997-02-03', 'Box 1'],
      ['1997-01-31/1997-02-03', 'Box 1'],
      ['Box 1', 'OA/ID 1600'],
    ])
    expect(lines.filter(([level]) => level === 'file unit').map(([, , ...rest]) => rest)).toEqual([
      ['1994-09/1997-09', 'OA/ID 590000'],
      ['1994-09/1997-09', 'OA/ID 605000'],
    ])
    expect(outline(unit).map(line => line.length - line.trimStart().length)).toEqual([0, 2, 4, 6, 4, 6, 2, 4, 6])
    expect(unit).toMatchObject({
      referenceCode: { text: '2021-0712-F' },
      title: { text: 'FOIA 2021-0712-F' },
      dates: [{ begin: '1997-02', end: '1997-02' }],
    })
  })

  it('loses no sentence', () => {
    const { unit } = readText(seed('000_'))
    const said = [
      ...(unit.abstract ?? []).map(({ text }) => text),
      ...[
        unit.scopeContent,
        unit.arrangement,
        unit.accessRestrictions,
        unit.useRestrictions,
        unit.custodialHistory,
        unit.processing,
        unit.notes,
      ].flatMap(paragraphsOf),
    ].join('\n')
    const prose = seed('000_')
      .split(/\n\s*\n/)
      .filter(line => countWords(line) > 12)
    expect(prose.length).toBeGreaterThan(6)
    for (const paragraph of prose) expect(said).toContain(paragraph.trim())
    expect(said).toContain('Minister of Finance, and Deputy Prime Minister.')
  })
})
