import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/xml/tokens.ts'
import { controlArbitraries, findingAid, unitArbitraries } from '../model-arbitrary.ts'
import { asEad3 } from './ead3-write.ts'

const seed = 20260102

/** Codes, kinds and machine forms; what `text` says again; what is read from the words and only valid with them. */
const notWords = new Set([
  ...[
    'type',
    'kind',
    'audience',
    'language',
    'script',
    'style',
    'numeration',
    'mark',
    'render',
    'of',
    'show',
    'actuate',
  ],
  ...['edtf', 'begin', 'end', 'certainty', 'statedCertainty', 'relation', 'coverage', 'undated', 'share', 'members'],
  ...['id', 'target', 'parent', 'level', 'code', 'scriptCode', 'countryCode', 'calendar', 'era', 'rules', 'unit'],
  ...[
    'localType',
    'source',
    'identifier',
    'href',
    'uri',
    'from',
    'to',
    'quantity',
    'role',
    'status',
    'publicationStatus',
    'encodings',
    'extra',
    'arcrole',
  ],
])

const asWords = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return asWords(value)
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, inner]) => (notWords.has(member) ? [] : wordsIn(inner)))
}

/** All text and all attribute values; words that run on from one element into the next stay whole. */
function textOfXml(xml: string): string {
  const values: string[] = []
  let text = ''
  const input = tokenize(
    {
      start({ attributes }) {
        for (const { value } of attributes) values.push(value, unescaped(value))
      },
      text(more) {
        text += more
      },
      end() {},
      finish() {},
    },
    () => {},
  )
  input.write(xml)
  input.end()
  return [text, ...values].join('\n')
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Words of the finding aid that are not in the EAD3, and how many words the reports say are lost. */
function missing(control: object, unit: object): { missing: string[]; reported: number } {
  const { xml, said } = asEad3({ control, unit })
  const there = textOfXml(xml)
  return {
    missing: [...wordsIn(control), ...wordsIn(unit)].filter(word => !there.includes(word)),
    reported: said.reduce((sum, { words = 0 }) => sum + words, 0),
  }
}

describe('every word of the finding aid is in the EAD3 or in the report', () => {
  it.each(Object.entries(unitArbitraries))('of %s of a unit', (field, values) => {
    fc.assert(
      fc.property(fc.array<unknown>(values, { minLength: 2, maxLength: 2 }), ([first, second]) => {
        const found = missing({}, { [field]: first, units: [{ [field]: second }] })
        if (found.missing.length > found.reported) expect(found.missing).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it.each(Object.entries(controlArbitraries))('of %s of the control section', (field, values) => {
    fc.assert(
      fc.property(values, value => {
        const found = missing({ [field]: value }, {})
        if (found.missing.length > found.reported) expect(found.missing).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })

  it('of whole finding aids', () => {
    fc.assert(
      fc.property(findingAid, ({ control, unit }) => {
        const found = missing(control, unit)
        if (found.missing.length > found.reported) expect(found.missing).toEqual([])
      }),
      { seed, numRuns: 8 },
    )
  })
})
