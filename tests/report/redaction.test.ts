import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { besideControl } from '../../src/model/front-matter.ts'
import { collect, walk } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'

function redacted(findingAid: FindingAid): { result: FindingAid | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  let result: FindingAid | undefined
  walk(
    findingAid,
    redact(
      collect(found => {
        result = found
      }),
      diagnostic => diagnostics.push(diagnostic),
    ),
  )
  return { result, diagnostics }
}

const CANARY = 'QUETZALCANARY'

it('gives back the same finding aid when nothing is internal', () => {
  const findingAid: FindingAid = {
    control: { recordId: 'a' },
    unit: { title: { text: 'T', audience: 'external' }, units: [{ id: 'x' }] },
  }
  expect(redacted(findingAid)).toEqual({ result: findingAid, diagnostics: [] })
})

it('hides an internal unit with all it contains, even what is marked external inside it', () => {
  const { result, diagnostics } = redacted({
    control: {},
    unit: {
      units: [
        {
          audience: 'internal',
          title: { text: `${CANARY} one` },
          units: [{ audience: 'external', title: { text: `${CANARY} two three` } }],
        },
        { title: { text: 'Open' } },
      ],
    },
  })
  expect(result?.unit.units).toEqual([{ title: { text: 'Open' } }])
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: 'redaction/unit',
      unit: 'unit 1',
      words: 5,
      message: '2 internal units held back (5 words).',
    }),
    expect.objectContaining({ code: 'redaction/external-inside', unit: 'unit 1' }),
  ])
})

it('leaves an empty top unit when the whole is internal', () => {
  const { result } = redacted({
    control: {},
    unit: { audience: 'internal', title: { text: CANARY }, units: [{ title: { text: CANARY } }] },
  })
  expect(result).toEqual({ control: { audience: 'internal' }, unit: { audience: 'internal' } })
})

it('takes internal words out of the middle of a statement, and out of what was read from them', () => {
  const { result } = redacted({
    control: {},
    unit: {
      title: {
        text: `Letters ${CANARY} of 1900`,
        content: ['Letters ', { type: 'emphasis', audience: 'internal', content: [CANARY] }, 'of 1900'],
      },
      dates: [
        {
          text: `1900 ${CANARY}`,
          content: ['1900 ', { type: 'emphasis', audience: 'internal', content: [CANARY] }],
          begin: '1900',
          end: '1900',
          edtf: '1900',
        },
      ],
    },
  })
  expect(result?.unit.title).toEqual({ text: 'Letters of 1900', content: ['Letters ', 'of 1900'] })
  expect(result?.unit.dates).toEqual([{ text: '1900', content: ['1900'] }])
})

it('hides what is kept as extra under an internal element', () => {
  const { result } = redacted({
    control: {},
    unit: {
      extra: {
        elements: [
          { name: 'note', attributes: { audience: 'internal' }, children: [CANARY] },
          { name: 'note', children: ['open'] },
        ],
      },
    },
  })
  expect(result?.unit.extra).toEqual({ elements: [{ name: 'note', children: ['open'] }] })
})

it('keeps of an internal control section nothing but the identifier of the finding aid', () => {
  const { result, diagnostics } = redacted({
    control: {
      audience: 'internal',
      recordId: 'ms1',
      titles: [{ kind: 'proper', text: CANARY }],
      agency: { name: CANARY, code: 'US-x' },
      encodings: { country: 'iso3166-1' },
      notes: [{ blocks: [{ type: 'paragraph', content: [CANARY] }] }],
      authors: [{ text: CANARY }],
      events: [{ type: 'created', descriptions: [{ text: CANARY }] }],
    },
    unit: {},
  })
  expect(result?.control).toEqual({ audience: 'internal', recordId: 'ms1' })
  expect(diagnostics).toMatchObject([{ code: 'redaction/control', words: 9 }])
})

it('keeps front matter that stands for readers beside an internal control section, but for what is internal in it', () => {
  const note = (audience: 'external' | 'internal', localType: string, words: string) =>
    ({ audience, localType, blocks: [{ type: 'paragraph', content: [words] }] }) as const
  const { result, diagnostics } = redacted({
    control: {
      audience: 'internal',
      recordId: 'ms1',
      titles: [{ kind: 'proper', text: CANARY }],
      notes: [
        besideControl(note('external', 'titlepage', 'Guide to the ferry records')),
        besideControl(note('internal', 'div', `${CANARY} twice`)),
        note('external', 'titlepage', CANARY),
      ],
    },
    unit: {},
  })
  expect(result?.control).toEqual({
    recordId: 'ms1',
    notes: [note('external', 'titlepage', 'Guide to the ferry records')],
  })
  expect(diagnostics).toMatchObject([
    {
      code: 'redaction/control',
      words: 6,
      message:
        'What the finding aid says of itself is internal as a whole; all but its identifier was held back (6 words).',
      hint: 'If only its display was meant, take the mark off the header.',
    },
  ])
})

it('keeps no more of a control section that is not marked, when all that it describes is internal', () => {
  const { result, diagnostics } = redacted({
    control: { recordId: 'ms1', titles: [{ kind: 'proper', text: CANARY }], agency: { name: 'Port Archives' } },
    unit: { audience: 'internal', title: { text: CANARY } },
  })
  expect(result).toMatchObject({ control: { audience: 'internal', recordId: 'ms1' }, unit: { audience: 'internal' } })
  expect(JSON.stringify([result, diagnostics])).not.toContain(CANARY)
})

it('never lets a word of an internal statement through, whatever field it stands in', () => {
  const internal = fc.constantFrom(
    { audience: 'internal', text: CANARY },
    { audience: 'internal', blocks: [{ type: 'paragraph', content: [CANARY] }] },
    { audience: 'internal', type: 'emphasis', content: [CANARY] },
    { attributes: { audience: 'internal', note: CANARY } },
  )
  const value = fc.letrec(tie => ({
    any: fc.oneof(
      { maxDepth: 5 },
      internal,
      fc.constant('open'),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'parts', 'note'), tie('any'), { maxKeys: 3 }),
    ),
  })).any
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('notes', 'dates', 'title'), value), description => {
      const { result, diagnostics } = redacted({ control: {}, unit: { ...description } })
      expect(JSON.stringify(result)).not.toContain(CANARY)
      expect(JSON.stringify(diagnostics)).not.toContain(CANARY)
    }),
  )
})

it('leaves a term without its definition when that is internal', () => {
  const { result } = redacted({
    control: {},
    unit: {
      biogHist: [
        {
          blocks: [
            { type: 'definitions', items: [{ term: ['F'], definition: { audience: 'internal', content: [CANARY] } }] },
          ],
        },
      ],
    },
  })
  expect(result?.unit.biogHist?.[0]?.blocks[0]).toEqual({
    type: 'definitions',
    items: [{ term: ['F'], definition: { content: [] } }],
  })
})

it('says a physical description anew when one of its parts is internal', () => {
  const { result } = redacted({
    control: {},
    unit: {
      physicalDescriptions: [
        {
          text: `3 boxes (${CANARY} 4 reels), paper`,
          extents: [{ text: '3 boxes' }, { audience: 'internal', text: `${CANARY} 4 reels` }],
          facets: [{ text: 'paper' }],
        },
      ],
    },
  })
  expect(result?.unit.physicalDescriptions).toEqual([
    { text: '3 boxes; paper', extents: [{ text: '3 boxes' }], facets: [{ text: 'paper' }] },
  ])
})
