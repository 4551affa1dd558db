import { describe, expect, it } from 'vitest'
import { corporateBody, family, findingAid, person, term, unit } from '../../src/builder/index.ts'
import { convert, write } from '../../src/convert/api.ts'

describe('a unit', () => {
  it('needs no more than a level and a title', () => {
    expect(unit('fonds', 'Rivera family papers')).toEqual({ level: 'fonds', title: { text: 'Rivera family papers' } })
    expect(unit('file', '')).toEqual({ level: 'file' })
  })

  it('may have a level of the institution’s own', () => {
    expect(unit({ other: 'bundle' }, 'Receipts')).toEqual({
      level: 'otherlevel',
      otherLevel: 'bundle',
      title: { text: 'Receipts' },
    })
  })

  it('keeps what is given in full as it is', () => {
    const said = {
      referenceCode: { text: 'MS 1', countryCode: 'PT' },
      repository: { type: 'corporateBody' as const, text: 'Library', address: ['Quay 4'] },
      abstract: { text: 'Letters.', language: 'eng' },
      dates: { text: 'n.d.' },
      scopeContent: { heading: ['Scope'], blocks: [] },
      containers: [{ text: 'Box 1' }],
    }
    const { title, repository, abstract, dates, scopeContent, containers, referenceCode } = unit(
      'item',
      { text: 'A', language: 'eng' },
      said,
    )
    expect(title).toEqual({ text: 'A', language: 'eng' })
    expect({ repository, abstract, dates, scopeContent, containers, referenceCode }).toEqual({
      referenceCode: said.referenceCode,
      repository: [said.repository],
      abstract: [said.abstract],
      dates: [said.dates],
      scopeContent: [said.scopeContent],
      containers: said.containers,
    })
  })

  it('holds the units it is made of, and no list when there are none', () => {
    const whole = unit('fonds', 'A', {}, unit('series', 'B'), unit('series', 'C', {}, unit('file', 'D')))
    expect(whole.units?.map(each => each.units?.length ?? 0)).toEqual([0, 1])
    expect(Object.hasOwn(unit('fonds', 'A'), 'units')).toBe(false)
  })
})

describe('words are read', () => {
  it('as dates, with bulk dates apart', () => {
    expect(unit('series', 'A', { dates: ['1900-1940, bulk 1910-1920', 'who knows'] }).dates).toEqual([
      expect.objectContaining({ text: '1900-1940, bulk 1910-1920', edtf: '1900/1940' }),
      expect.objectContaining({ type: 'bulk', edtf: '1910/1920' }),
      { text: 'who knows' },
    ])
  })

  it('as extents', () => {
    expect(unit('series', 'A', { physicalDescriptions: '12.5 linear feet (25 boxes)' }).physicalDescriptions).toEqual([
      {
        text: '12.5 linear feet (25 boxes)',
        extents: [
          expect.objectContaining({ quantity: 12.5, unit: 'linear foot' }),
          expect.objectContaining({ quantity: 25, unit: 'box' }),
        ],
      },
    ])
    expect(unit('series', 'A', { physicalDescriptions: 'some leaves' }).physicalDescriptions).toEqual([
      { text: 'some leaves' },
    ])
  })

  it('as containers, of which one text may name several', () => {
    expect(unit('file', 'A', { containers: 'Box 1, Folder 3' }).containers).toMatchObject([
      { type: 'Box', indicator: '1' },
      { type: 'Folder', indicator: '3' },
    ])
    expect(unit('file', 'A', { containers: ['Box 1', { text: 'Map case' }] }).containers).toHaveLength(2)
    expect(unit('file', 'A', { containers: '' }).containers).toEqual([{ text: '' }])
  })

  it('as languages by name or code; other words stay words', () => {
    expect(unit('file', 'A', { languages: ['Spanish', 'fr', 'Klingon of the coast'] }).languages).toEqual([
      { code: 'spa', text: 'Spanish' },
      { code: 'fre', text: 'French' },
      { text: 'Klingon of the coast' },
    ])
    expect(unit('file', 'A', { languages: ['Spanish and English', 'Mostly Spanish'] }).languages).toEqual([
      { text: 'Spanish and English' },
      { text: 'Mostly Spanish' },
    ])
  })

  it('as paragraphs, divided by blank lines', () => {
    expect(unit('file', 'A', { scopeContent: ' One\nline. \n \t\n\n\nTwo. ' }).scopeContent).toEqual([
      {
        blocks: [
          { type: 'paragraph', content: ['One\nline.'] },
          { type: 'paragraph', content: ['Two.'] },
        ],
      },
    ])
  })

  it('as names, access points, repository, code and abstract', () => {
    expect(
      unit('file', 'A', {
        creators: [
          'Rivera, Ana',
          person('Rivera, Rui', { role: 'compiler' }),
          family('Rivera'),
          corporateBody('Press'),
        ],
        accessPoints: ['Printing', term('place', 'Lisbon', { source: 'tgn' })],
        repository: 'Example Library',
        referenceCode: 'MS 1',
        abstract: 'Letters.',
      }),
    ).toEqual({
      level: 'file',
      title: { text: 'A' },
      creators: [
        { type: 'unknown', text: 'Rivera, Ana' },
        { type: 'person', text: 'Rivera, Rui', role: 'compiler' },
        { type: 'family', text: 'Rivera' },
        { type: 'corporateBody', text: 'Press' },
      ],
      accessPoints: [
        { type: 'subject', text: 'Printing' },
        { type: 'place', text: 'Lisbon', source: 'tgn' },
      ],
      repository: [{ type: 'corporateBody', text: 'Example Library' }],
      referenceCode: { text: 'MS 1' },
      abstract: [{ text: 'Letters.' }],
    })
  })

  it('in every note there is', () => {
    const fields = [
      ...['biogHist', 'custodialHistory', 'acquisition', 'scopeContent', 'appraisal', 'accruals', 'arrangement'],
      ...[
        'filePlan',
        'fullText',
        'accessRestrictions',
        'legalStatus',
        'physicalAccess',
        'technicalAccess',
        'useRestrictions',
      ],
      ...['languageNotes', 'otherFindingAids', 'originalsLocation', 'copiesLocation', 'relatedMaterial'],
      ...['separatedMaterial', 'publications', 'notes', 'preferredCitation', 'processing'],
    ] as const
    const made: Readonly<Record<string, unknown>> = {
      ...unit('file', 'A', Object.fromEntries(fields.map(f => [f, f]))),
    }
    for (const field of fields) expect(made[field]).toEqual([{ blocks: [{ type: 'paragraph', content: [field] }] }])
  })
})

describe('a finding aid', () => {
  it('takes agency and title in words or in full', () => {
    expect(findingAid({ recordId: 'ms1', agency: 'Library', title: 'Guide' }, {}).control).toEqual({
      recordId: 'ms1',
      agency: { name: 'Library' },
      titles: [{ kind: 'proper', text: 'Guide' }],
    })
    expect(
      findingAid({ agency: { code: 'XX-L' }, title: 'Guide', titles: [{ kind: 'subtitle', text: 'More' }] }, {})
        .control,
    ).toEqual({
      agency: { code: 'XX-L' },
      titles: [
        { kind: 'proper', text: 'Guide' },
        { kind: 'subtitle', text: 'More' },
      ],
    })
  })

  it('is written in every form without an error, and read back the same', async () => {
    const made = findingAid(
      { recordId: 'ms1', agency: 'Library', title: 'Guide' },
      unit(
        'fonds',
        'Papers',
        { dates: '1890-1960', languages: 'Spanish', creators: person('Rivera, Ana') },
        unit('file', 'Letters', { containers: 'Box 1' }),
      ),
    )
    for (const format of ['ead3', 'oai-dc', 'dcterms', 'schema-org', 'json'] as const) {
      const { text, diagnostics } = await write(made, format)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(text).toContain('Papers')
      if (format !== 'json' || text === undefined) continue
      const { outputs } = await convert(text, { to: 'json' })
      expect(outputs[0]?.text).toBe(text)
    }
  })
})
