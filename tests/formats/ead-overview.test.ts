import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/index.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { ead3, ead2002, reading } from './ead-reading.ts'
import { canAskOracles, oracleFindings, titled } from './ead2002-oracle.ts'

interface Component {
  readonly title: string
  readonly code?: string
  readonly level?: string
  readonly id?: string
  readonly note?: string
  readonly late?: string
  readonly audience?: string
  readonly parts?: readonly Component[]
}

const component = ({ title, code, level = 'series', id, note, late, audience, parts = [] }: Component): string =>
  `<c level="${level}"${id ? ` id="${id}"` : ''}${audience ? ` audience="${audience}"` : ''}><did>${
    code ? `<unitid>${code}</unitid>` : ''
  }<unittitle>${title}</unittitle></did>${note ? `<scopecontent><p>${note}</p></scopecontent>` : ''}${parts
    .map(component)
    .join('')}${late ? `<odd><p>${late}</p></odd>` : ''}</c>`

const list = (type: string, parts: readonly Component[], attribute = 'type'): string =>
  `<dsc ${attribute}="${type}">${parts.map(component).join('')}</dsc>`

const both = (first: readonly Component[], second: readonly Component[]): string =>
  ead2002('', list('analyticover', first) + list('in-depth', second))

/** A unit as its title and what it is made of. */
const outline = ({ title, units = [] }: UnitTree): string =>
  (title?.text ?? '') + (units.length > 0 ? `(${units.map(outline).join(' ')})` : '')

function outlined(text: string): { outline: string; codes: string[] } {
  const { found, diagnostics } = reading(text)
  return { outline: found.map(({ unit }) => outline(unit)).join(), codes: diagnostics.map(({ code }) => code) }
}

/** The words of all texts in a value of the model. */
const textsIn = (value: unknown, member = ''): string[] => {
  if (typeof value === 'string') return ['level', 'type'].includes(member) ? [] : value.split(' ')
  if (typeof value !== 'object' || value === null || member === 'extra') return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? member : name))
}

const wordsOfAll = (parts: readonly Component[]): number =>
  parts.reduce(
    (sum, { title, code = '', note = '', late = '', parts: inner = [] }) =>
      sum + [title, code, note, late].join(' ').split(' ').filter(Boolean).length + wordsOfAll(inner),
    0,
  )

const file = (title: string): Component => ({ title, level: 'file' })

describe('an analytic overview and an in-depth list', () => {
  it.each<[string, readonly Component[], readonly Component[], string, readonly string[]]>([
    [
      'that describe the same units are one list',
      [{ title: 'A' }, { title: 'B' }],
      [
        { title: 'A', parts: [file('1'), file('2')] },
        { title: 'B', parts: [file('3')] },
      ],
      '(A(1 2) B(3))',
      ['ead/lists-merged'],
    ],
    [
      'are compared at every level of the overview',
      [{ title: 'A', parts: [{ title: 'a', level: 'subseries' }] }],
      [{ title: 'A', parts: [{ title: 'a', level: 'subseries', parts: [file('1')] }] }],
      '(A(a(1)))',
      ['ead/lists-merged'],
    ],
    [
      'are one list although one of them leaves reference codes out',
      [{ title: 'A', code: 'X 1' }, { title: 'B' }],
      [{ title: 'A' }, { title: 'B', code: 'X 2' }],
      '(A B)',
      ['ead/lists-merged'],
    ],
    [
      'keep what is in the overview alone, in its place',
      [{ title: 'A' }, { title: 'B' }, { title: 'C', parts: [file('c')] }, { title: 'D' }],
      [{ title: 'A' }, { title: 'D' }],
      '(A B C(c) D)',
      ['ead/lists-merged', 'ead/several-lists'],
    ],
    [
      'keep what is in a part of the overview alone, in that part',
      [{ title: 'A', parts: [file('1'), file('2')] }],
      [{ title: 'A', parts: [file('2'), file('3')] }],
      '(A(1 2 3))',
      ['ead/lists-merged', 'ead/several-lists'],
    ],
    [
      'are both kept when nothing is the same',
      [{ title: 'A' }, { title: 'B' }],
      [{ title: 'C' }, { title: 'D' }],
      '(C D A B)',
      ['ead/several-lists'],
    ],
    [
      'are both kept when a reference code differs',
      [{ title: 'A', code: '1' }],
      [{ title: 'A', code: '2' }],
      '(A A)',
      ['ead/several-lists'],
    ],
    [
      'are both kept when a level differs',
      [{ title: 'A' }],
      [{ title: 'A', level: 'subgrp' }],
      '(A A)',
      ['ead/several-lists'],
    ],
    [
      'are both kept when one hides what the other shows',
      [{ title: 'A', audience: 'internal' }],
      [{ title: 'A' }],
      '(A A)',
      ['ead/several-lists'],
    ],
  ])('%s', (_, first, second, expected, codes) => {
    expect(outlined(both(first, second))).toEqual({ outline: expected, codes })
  })

  it('are told in EAD3 as well', () => {
    const lists =
      list('analyticover', [{ title: 'A' }], 'dsctype') +
      list('in-depth', [{ title: 'A', parts: [file('1')] }], 'dsctype')
    expect(outlined(ead3('', lists)).outline).toBe('(A(1))')
  })

  it.each([
    ['lists of other types', list('combined', [{ title: 'A' }]) + list('in-depth', [{ title: 'A' }]), '(A A)'],
    ['an overview without a list', list('analyticover', [{ title: 'A' }]), '(A)'],
    [
      'components that follow an overview in no list',
      list('analyticover', [{ title: 'A' }]) + component({ title: 'A' }),
      '(A A)',
    ],
    [
      'three lists',
      list('analyticover', [{ title: 'A' }]) + list('othertype', [{ title: 'B' }]) + list('in-depth', [{ title: 'A' }]),
      '(A B A)',
    ],
  ])('%s stay in the order of the source', (_, lists, expected) => {
    expect(outlined(ead2002('', lists)).outline).toBe(expected)
  })

  it('say once what both say, and all that either says', () => {
    const { found, diagnostics } = reading(
      both(
        [{ title: 'Letters', id: 'o1', note: 'In short.', late: 'Seen both.' }],
        [{ title: 'Letters', id: 'd1', code: 'X 1', note: 'At length.', parts: [file('1')], late: 'Seen both.' }],
      ),
    )
    expect(found[0]?.unit.units?.[0]).toMatchObject({
      id: 'd1',
      title: { text: 'Letters', id: 'o1' },
      referenceCode: { text: 'X 1' },
      scopeContent: [
        { blocks: [{ type: 'paragraph', content: ['At length.'] }] },
        { blocks: [{ type: 'paragraph', content: ['In short.'] }] },
      ],
      notes: [{ blocks: [{ type: 'paragraph', content: ['Seen both.'] }] }],
    })
    expect(diagnostics).toMatchObject([{ code: 'ead/lists-merged', concern: 'loss', severity: 'info', words: 3 }])
  })

  it('that are too long to hold are both kept', () => {
    const many = Array.from({ length: 2_001 }, (_, i) => ({ title: `T${i}`, parts: i === 2_000 ? [file('x')] : [] }))
    const { outline: read, codes } = outlined(both(many, many))
    expect(read).toBe(
      `(${[...many, ...many].map(({ title, parts }) => title + (parts.length > 0 ? '(x)' : '')).join(' ')})`,
    )
    expect(codes).toEqual(['ead/several-lists'])
  })

  it('keep every word, reported or read', () => {
    const title = fc.constantFrom('A one', 'B two', 'C three')
    const made: fc.Arbitrary<Component> = fc.letrec<{ unit: Component }>(tie => ({
      unit: fc.record(
        {
          title,
          code: fc.constantFrom('X 1', 'X 2'),
          note: title,
          late: title,
          parts: fc.array(tie('unit'), { maxLength: 3, size: 'small' }),
        },
        { requiredKeys: ['title'] },
      ),
    })).unit
    const some = fc.array(made, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(some, some, (first, second) => {
        const { found, diagnostics } = reading(both(first, second))
        const told = diagnostics.reduce((sum, diagnostic) => sum + (diagnostic.words ?? 0), 0)
        expect(textsIn(found[0]?.unit.units).length + told).toBe(wordsOfAll(first) + wordsOfAll(second))
      }),
      { seed: 20260201, numRuns: 150 },
    )
  })
})

describe('lists of components that are written', () => {
  const source = both(
    [{ title: 'A', id: 'o1' }, { title: 'B' }],
    [
      { title: 'A', id: 'd1', parts: [file('1')] },
      { title: 'B', parts: [file('2')] },
    ],
  )

  it('stay as they were in the version of EAD they came in, also beside other formats', async () => {
    const { outputs } = await convert(source, { to: ['ead2002', 'ead3'] })
    for (const { text } of outputs) expect(text.match(/<dsc /g)).toHaveLength(2)
    const alone = await convert(source, { to: 'ead2002' })
    expect(alone.outputs[0]?.text).toBe(outputs[0]?.text)
    expect(alone.diagnostics.map(({ code }) => code)).toContain('ead/several-lists')
  })

  it('are one combined list in the other version', async () => {
    const { outputs, diagnostics } = await convert(source, { to: 'ead3' })
    const text = outputs[0]?.text ?? ''
    expect(text.match(/<dsc [^>]*>/g)).toEqual(['<dsc dsctype="combined">'])
    expect(text).toMatch(/<c [^>]*id="d1"[^>]*>\s*<did>\s*<unittitle id="o1">A<\/unittitle>/)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.skipIf(!canAskOracles)(titled('are valid when they were read as one, and when not'), async () => {
    const told = ead3(
      '',
      list('analyticover', [{ title: 'B' }, { title: 'A', note: 'x' }, { title: 'C' }], 'dsctype') +
        list('in-depth', [{ title: 'A', parts: [file('1')] }, { title: 'D' }], 'dsctype'),
    )
    const { outputs } = await convert(told, { to: 'ead2002' })
    expect(outputs).toHaveLength(1)
    expect(oracleFindings(outputs.map(({ text }) => text))).toBe('')
  })
})
