import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/prose-text.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { fixture, inShort, outline, readText } from './text-outline.ts'

const report = (name: string) => readText(fixture(name, 'report-chapter'))

/** The paragraphs of a unit's text, with how many there are. */
const text = ({ fullText = [] }: UnitTree): string[] =>
  fullText.flatMap(({ blocks }) => blocks.map(block => (block.type === 'paragraph' ? plainText(block.content) : '')))

const all = (unit: UnitTree): UnitTree[] => [unit, ...(unit.units ?? []).flatMap(all)]

const references = (unit: UnitTree): string[] =>
  all(unit).flatMap(({ id, fullText = [] }) =>
    fullText.flatMap(({ blocks }) =>
      blocks.flatMap(block =>
        block.type !== 'paragraph'
          ? []
          : block.content.flatMap(piece =>
              typeof piece === 'object' && piece.type === 'reference'
                ? [`${id}: ${plainText(piece.content)} -> ${piece.link.target ?? '-'}`]
                : [],
            ),
      ),
    ),
  )

describe('a chapter of a yearbook', () => {
  const { unit, diagnostics } = report('chapter.txt')

  it('is the whole, its numbered headings are its parts', () => {
    expect(unit).toMatchObject({
      level: 'otherlevel',
      otherLevel: 'chapter',
      title: { text: 'Chapter II. The Ferries-Traffic between the Islands and the Mainland in 1989' },
    })
    expect(outline(unit)).toEqual([
      'section | C. The Blockade of Aldermere',
      '  subsection | 1. Course of the blockade',
      '  subsection | 2. Measures of the Ministry',
      '  subsection | 3. What was learned',
    ])
    expect(all(unit).map(({ id }) => id)).toEqual([
      'chapter-ii',
      'chapter-ii-c',
      'chapter-ii-c-1',
      'chapter-ii-c-2',
      'chapter-ii-c-3',
    ])
  })

  it('keeps ordinals as prose, under their heading', () => {
    const [, , , measures] = all(unit)
    expect(text(measures ?? {}).map(paragraph => paragraph.split(',')[0])).toEqual([
      'The Ministry sought a settlement by agreement',
      'Firstly',
      'Secondly',
      'Thirdly',
    ])
  })

  it('marks references, with a target when the part is in the text', () => {
    expect(references(unit)).toEqual([
      'chapter-ii-c-2: Chapter IV, Part B, Section 2 -> -',
      'chapter-ii-c-2: Section 1 -> chapter-ii-c-1',
    ])
  })

  it('leaves the way back to the index out, and says nothing that the text does not say', () => {
    expect(inShort(diagnostics)).toEqual(['info text/navigation-skipped 24:1'])
    for (const field of ['dates', 'creators', 'languages', 'scopeContent'] as const)
      expect(unit).not.toHaveProperty(field)
  })
})

describe('other reports', () => {
  it('state the body, the title, the year and the language of the publication', () => {
    const { unit } = report('variants/publication.txt')
    expect(unit).toMatchObject({
      level: 'otherlevel',
      otherLevel: 'publication',
      title: { text: 'Ports Yearbook 1990' },
      dates: [{ begin: '1990' }],
      creators: [{ type: 'corporateBody', text: 'Ministry of Fisheries and Ports' }],
      languages: [{ code: 'eng' }],
      otherIdentifiers: [{ text: '0-00-000000-0' }],
    })
    expect(outline(unit)).toEqual([
      'part | PART ONE: THE YEAR AT SEA',
      '  chapter | Chapter 1. Harbours',
      '    section | Section 1. Dredging',
      '      subsection | (a) Costs',
      '      subsection | (b) Results',
      '  chapter | Chapter 2. Lighthouses',
    ])
    expect(references(unit)).toEqual([
      'part-one-1-1-a: Chapter 2 -> part-one-2',
      'part-one-1-1-b: Chapter 1, Section 1 -> part-one-1-1',
    ])
  })

  it('may be numbered with decimals', () => {
    const { unit } = report('variants/decimal.txt')
    expect(outline(unit)).toEqual([
      'chapter | Chapter 3: Lamps',
      '  subsection | 3.1 Lamps replaced',
      '    subsection | 3.1.1 North Point',
      '  subsection | 3.2 Lamps to be replaced',
    ])
    expect(unit.title?.text).toBe('Annual Report for 1963')
  })

  it('may be copied without blank lines, with other line ends', () => {
    const { unit } = report('variants/no-blank-lines.txt')
    expect(unit.title?.text).toBe('Chapter II. The Ferries-Traffic between the Islands and the Mainland in 1989')
    expect(outline(unit)).toEqual(outline(report('chapter.txt').unit))
  })

  it('may be copied without the chapter they belong to', () => {
    const { unit } = report('variants/no-chapter.txt')
    expect(unit).toMatchObject({ otherLevel: 'section', title: { text: 'C. The Blockade of Aldermere' } })
    expect(outline(unit)).toHaveLength(3)
  })

  it('have roman numbers and letters that look alike', () => {
    const prose =
      'The lamps were lit every evening of the year, and nobody thought it worth a note in the log of the station. '
    const { unit } = readText(
      [
        'Chapter One',
        'I. Oil',
        prose,
        'A. Whale',
        prose,
        'B. Rape',
        prose,
        'C. Paraffin',
        prose,
        'II. Wicks',
        prose,
      ].join('\n\n'),
    )
    expect(outline(unit)).toEqual([
      'section | I. Oil',
      '  section | A. Whale',
      '  section | B. Rape',
      '  section | C. Paraffin',
      'section | II. Wicks',
    ])
  })

  it('do not take a sentence that begins like a heading for one', () => {
    const prose =
      'It is long enough to be prose, and says nothing of interest to anyone who was not there at the time it was written.'
    const { unit } = readText(
      [
        'Chapter I. Ferries',
        '1. Fares',
        prose,
        'Chapter II, Part C deals with freight.',
        '2. Freight',
        prose,
        prose,
      ].join('\n\n'),
    )
    expect(outline(unit)).toEqual(['subsection | 1. Fares', 'subsection | 2. Freight'])
    expect(text(unit.units?.[0] ?? {})).toContain('Chapter II, Part C deals with freight.')
  })
})
