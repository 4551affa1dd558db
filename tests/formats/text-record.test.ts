import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/prose-text.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { fixture, inShort, readText } from './text-outline.ts'

const record = (name: string) => readText(fixture(name, 'diplomatic-record'))

const text = ({ fullText = [] }: UnitTree): string[] =>
  fullText.flatMap(({ blocks }) => blocks.map(block => (block.type === 'paragraph' ? plainText(block.content) : '')))

const markings = ({ notes = [] }: UnitTree): string[] =>
  notes.flatMap(({ localType, blocks }) =>
    localType !== 'markings'
      ? []
      : blocks.flatMap(block =>
          block.type === 'definitions'
            ? block.items.map(({ term, definition }) => `${plainText(term)}: ${plainText(definition.content)}`)
            : [],
        ),
  )

const related = ({ relatedMaterial = [] }: UnitTree): string[] =>
  relatedMaterial.flatMap(({ parts = [] }) =>
    parts.map(({ localType = '', blocks }) =>
      [localType, ...blocks.map(block => ('content' in block ? plainText(block.content) : ''))].join(' | '),
    ),
  )

const named = (unit: UnitTree): string[] =>
  [...(unit.creators ?? []), ...(unit.accessPoints ?? [])].map(({ role = '', text: name }) => `${role}: ${name}`)

const numbers = ({ otherIdentifiers = [] }: UnitTree): string[] =>
  otherIdentifiers.map(({ localType, text: number }) => `${localType} ${number}`)

const dates = ({ dates: all = [] }: UnitTree): string[] =>
  all.map(({ event = 'date', begin, end }) => `${event} ${begin === end ? begin : `${begin}/${end}`}`)

describe('the record of a telegram', () => {
  const { findingAids, unit, diagnostics } = record('telegram.txt')

  it('is one item with its title, dates and numbers', () => {
    expect(findingAids).toHaveLength(1)
    expect(unit.level).toBe('item')
    expect(unit.title?.text).toMatch(/^Telegram No\. 318, Ambassador Lindqvist .*\(1 of 2\)'$/)
    expect(dates(unit)).toEqual(['date 1989-03-09', 'sent 1989-03-09', 'received 1989-03-10'])
    expect(numbers(unit)).toEqual(['document number 318', 'file number 1989-00731'])
  })

  it('says who wrote, to whom, and who translated', () => {
    expect(named(unit)).toEqual([
      'sender: Ambassador Lindqvist',
      'primary: Harbour Affairs Division, Head',
      'addressee: The Minister of Fisheries',
      'translator: Marit Solheim',
    ])
  })

  it('has what was stamped on the document, which is no condition of access', () => {
    expect(markings(unit)).toEqual([
      'Classification: Confidential',
      'Precedence: Most Urgent',
      'Distribution: Limited Distribution',
      'Form: Divided telegram',
      'Part: 1 of 2',
    ])
    expect(JSON.stringify(unit.accessRestrictions)).not.toContain('Confidential')
  })

  it('has the text of the document, head lines, speakers and expansions included, and nothing else', () => {
    const paragraphs = text(unit)
    expect(paragraphs.slice(0, 4)).toEqual([
      'Number: [TN: blacked out]',
      'Primary: Harbour Affairs Division, Head',
      'Sent: Port Voss, March 9, 1989, [TN: time blacked out]',
      'Received: Ministry of Fisheries, March 10, 1989',
    ])
    expect(paragraphs).toContain('No. 318 Confidential Most Urgent')
    expect(paragraphs.filter(paragraph => /^\((?:Quiñones|Lindqvist)\) /.test(paragraph))).toHaveLength(3)
    expect(paragraphs.join(' ')).toContain('the PFC [Port and Ferry Company], which')
    expect(paragraphs.at(-1)).toMatch(/south quay\.$/)
    expect(unit.scopeContent).toBeUndefined()
  })

  it('counts the notes of the translator in a note on access, and marks them in the text', () => {
    expect(JSON.stringify(unit.accessRestrictions)).toContain(
      'The text has 3 notes of the translator in square brackets, for passages that are kept from the reader: blacked out; time blacked out; name blacked out.',
    )
    expect(
      JSON.stringify(unit.fullText).match(/"type":"emphasis","render":"italic","content":\["\[TN: /g),
    ).toHaveLength(3)
  })

  it('has the summary that stands apart after the text', () => {
    expect(unit.abstract?.map(({ text: words }) => words)).toEqual([
      'Lindqvist and the harbour master discuss a ferry for food during the blockade.',
    ])
    expect(inShort(diagnostics)).toContain('info text/summary-found 51:1')
  })

  it('has each related document with its date, title and summary, and tells the other part from a separate telegram', () => {
    expect(related(unit)).toEqual([
      "other-part | March 9, 1989, Telegram No. 319, Ambassador Lindqvist to the Minister of Fisheries, 'Talks on the Aldermere Ferry Blockade (First Session) (2 of 2)' | The harbour master names the ferry that may sail, and the hour.",
      "separate | March 11, 1989, Telegram No. 322, Ambassador Lindqvist to the Minister of Fisheries, 'Talks on the Aldermere Ferry Blockade (Second Session, Separate Telegram 1: Arrears of Pay)' | The company offers to pay a third of the arrears. The crews of the south quay refuse.",
    ])
  })

  it('has the source and the rights, each in its place', () => {
    expect(JSON.stringify(unit.originalsLocation)).toContain('State Archive of Port Voss, File No. 1989-00731.')
    expect(JSON.stringify(unit.useRestrictions)).toContain('welcomes reuse')
    expect(unit.notes).toHaveLength(1)
  })

  it('leaves labels with nothing after them absent, and reports them', () => {
    expect(findingAids[0]?.control).toEqual({})
    expect(inShort(diagnostics)).toEqual(
      expect.arrayContaining(['warning text/empty-section 75:1', 'warning text/empty-section 79:1']),
    )
  })
})

describe('records of other archives', () => {
  it('may have labels for everything', () => {
    const { findingAids, unit } = record('variants/labelled.txt')
    expect(unit.title?.text).toBe('Letter from Consul Haverkamp to the Governor of the Outer Islands')
    expect(dates(unit)).toEqual(['date 1921-08-14'])
    expect(named(unit)).toEqual([
      'sender: Consul Haverkamp',
      'addressee: The Governor of the Outer Islands',
      'copied: Harbour Office',
      'copied: Lighthouse Service',
      ': Letter',
      ': Outer Islands',
      ': Port Voss',
      'translator: A. J. Brandvold',
    ])
    expect(unit.languages).toMatchObject([{ code: 'dut' }])
    expect(numbers(unit)).toEqual(['file number 12-B'])
    expect(unit.abstract?.[0]?.text).toMatch(/^The consul asks/)
    expect(text(unit)[0]).toBe('To: The Governor of the Outer Islands')
    expect(text(unit).at(-1)).toBe('Haverkamp')
    expect(findingAids[0]?.control).toMatchObject({ recordId: '204417', events: [{ date: '2031-05-02' }] })
  })

  it('need not have a summary: the end of the text stays in the text', () => {
    const { unit } = record('variants/no-summary.txt')
    expect(unit.abstract).toBeUndefined()
    expect(text(unit).at(-1)).toMatch(/half of a new boat\.$/)
    expect(numbers(unit)).toEqual(['document number 12', 'file number 88/1902'])
    expect(markings(unit)).toEqual(['Classification: SECRET', 'Distribution: NODIS'])
    expect(unit.otherTitles?.[0]?.text).toBe('Loss of a pilot boat')
  })

  it('may be copied with the menu and the foot of the page, without blank lines between related documents', () => {
    const { unit, diagnostics } = record('variants/menu-and-crlf.txt')
    expect(unit.title?.text).toBe('Memorandum of Conversation, "Fishing Rights off Aldermere, Part 2 of 3"')
    expect(markings(unit)).toEqual(['Classification: TOP SECRET', 'Part: Part 2 of 3'])
    expect(unit.abstract?.[0]?.text).toMatch(/^The Minister of Fisheries and the ambassador discuss/)
    expect(inShort(diagnostics)).toContain('warning text/summary-uncertain 15:1')
    expect(related(unit)).toEqual([
      'other-part | June 1, 1947, Memorandum of Conversation, "Fishing Rights off Aldermere, Part 1 of 3" | The first meeting.',
      ' | May 1947, Map of the Fishing Grounds',
    ])
    expect(JSON.stringify(unit.useRestrictions)).toContain('Copyright is held by the heirs.')
    expect(JSON.stringify(unit)).not.toContain('Browse')
  })

  it('may be flattened to one line: what labels divide is understood, and the rest stays in the text', () => {
    const { unit, diagnostics } = record('variants/flattened.txt')
    expect(unit.title?.text).toMatch(/^Telegram No\. 318, .*\(1 of 2\)'$/)
    expect(dates(unit)).toEqual(['date 1989-03-09', 'sent 1989-03-09', 'received 1989-03-10'])
    expect(numbers(unit)).toEqual(['document number 318', 'file number 1989-00731'])
    expect(related(unit)).toHaveLength(2)
    expect(text(unit).join(' ')).toContain('I cannot speak for those at the south quay.')
    expect(inShort(diagnostics).filter(said => said.includes('empty-section'))).toHaveLength(2)
  })

  it('need not have the labels of the archive: those of the document tell', () => {
    const { unit } = readText(fixture('telegram.txt', 'diplomatic-record').split('Related Documents')[0] ?? '')
    expect(unit.level).toBe('item')
    expect(named(unit)).toContain('addressee: The Minister of Fisheries')
    expect(unit.abstract).toHaveLength(1)
  })

  it('keep a label of the head that stands in the prose as prose', () => {
    const { unit } = readText(
      'May 2, 1950\n\nNote No. 4, Legation to Ministry\n\nFrom: The Legation\n\nThe text is as follows.\n\nDate: to be agreed.\n\nDocument Information\n\nState Archive, File No. 3.\n',
    )
    expect(text(unit)).toEqual(['From: The Legation', 'The text is as follows.', 'Date: to be agreed.'])
    expect(dates(unit)).toEqual(['date 1950-05-02'])
  })
})
