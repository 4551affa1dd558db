import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPhysdesc, readPhysdescInFull } from '../../src/formats/ead/reading/physical.ts'
import { readInline } from '../../src/formats/ead/reading/prose/inline.ts'
import type { FieldReading } from '../../src/formats/ead/reading/reading.ts'
import { soleExtent } from '../../src/formats/ead/reading/sole-extent.ts'
import { readWords } from '../../src/formats/ead/reading/statement.ts'
import { plainText, tidy } from '../../src/model/prose-text.ts'
import type { XmlElement, XmlNode } from '../../src/xml/element.ts'

/** Keeps all that readers say, in order. */
function listening(): { readonly reading: FieldReading; readonly heard: unknown[] } {
  const heard: unknown[] = []
  const hear =
    (what: string) =>
    (...said: readonly unknown[]): void => {
      heard.push([what, ...said])
    }
  const reading: FieldReading = {
    deviates: hear('deviates'),
    respelt: hear('respelt'),
    kept: hear('kept'),
    lost: hear('lost'),
    saidByCode: hear('saidByCode'),
    joined: hear('joined'),
    lostText: hear('lostText'),
    lostAttribute: hear('lostAttribute'),
    found: hear('found'),
    unit: {},
  }
  return { reading, heard }
}

function made(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlNode[]): XmlElement {
  const given = Object.entries(attributes).map(([key, value]) => ({ name: key, namespace: '', prefix: '', value }))
  return { name, namespace: '', attributes: given, children }
}

const words = fc.constantFrom(
  ...[
    '3 boxes',
    '1 item',
    ' 12 \n linear  feet ',
    '',
    ' ',
    '\n\t',
    '\u00a0',
    '(2 copies)',
    '40 p.; 3 maps',
    '1-3 boxes',
  ],
  ...['Head of a man;', ' 9 cm. ', 'boxes', '3 boxes (1 linear foot)', 'pièces: 7', 'un\u00e9', '2 folders,'],
)
const attribute = fc.dictionary(
  fc.constantFrom(
    'unit',
    'audience',
    'altrender',
    'encodinganalog',
    'label',
    'id',
    'source',
    'rules',
    'type',
    'coverage',
  ),
  fc.constantFrom('', 'boxes', 'internal', 'external', 'part', 'whole', '300$a'),
  { maxKeys: 3 },
)
const emph = words.map(text => made('emph', {}, [text]))
const part = fc
  .tuple(
    fc.constantFrom(...Array.from({ length: 8 }, () => 'extent'), 'physfacet', 'dimensions', 'emph'),
    fc.oneof(fc.constant({}), attribute),
    fc.array(fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: emph }), { maxLength: 3 }),
  )
  .map(([name, attributes, children]) => made(name, attributes, children))
const blank = fc.constantFrom('\n   ', '', ' ', '\t', '\n', '\n \n', '\u00a0', 'about', ',')
const statement = fc
  .tuple(attribute, fc.array(fc.tuple(blank, part, blank), { maxLength: 2 }), words)
  .chain(([attributes, parts, alone]) =>
    fc.constantFrom(made('physdesc', attributes, parts.flat()), made('physdesc', attributes, [...parts.flat(), alone])),
  )

describe('a statement of one extent', () => {
  it('is read as in full', () => {
    let sole = 0
    fc.assert(
      fc.property(statement, element => {
        const [short, full] = [listening(), listening()]
        expect(readPhysdesc(element, [], short.reading)).toStrictEqual(readPhysdescInFull(element, [], full.reading))
        expect(short.heard).toStrictEqual(full.heard)
        if (soleExtent(element)) sole += 1
      }),
      { numRuns: 5000 },
    )
    expect(sole).toBeGreaterThan(100)
  })
})

describe('words in several runs', () => {
  it('are read as words with mark-up are', () => {
    const runs = fc.array(fc.oneof(words, fc.string({ unit: fc.constantFrom(' ', '\n', 'a', '\u00a0', '\u00e9') })))
    fc.assert(
      fc.property(runs, children => {
        const { reading } = listening()
        expect(readWords({ children }, reading)).toEqual({ text: tidy(plainText(readInline(children, reading))) })
      }),
    )
  })
})
