import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/formats/ead/reading/prose/blocks.ts'
import { readIndex } from '../../src/formats/ead/reading/prose/index-note.ts'
import { readInline } from '../../src/formats/ead/reading/prose/inline.ts'
import { readNameParts } from '../../src/formats/ead/reading/prose/mention.ts'
import { readDescriptiveNote, readNote } from '../../src/formats/ead/reading/prose/note.ts'
import type { Reading } from '../../src/formats/ead/reading/reading.ts'
import type { Block } from '../../src/model/prose.ts'
import { noteText, plainText } from '../../src/model/prose-text.ts'
import { redact } from '../../src/report/redaction.ts'
import { textOf, type XmlElement } from '../../src/xml/element.ts'
import { note } from '../arbitrary/statement.ts'
import { cost } from '../growth.ts'
import { shared, whySkipped } from '../shared.ts'
import {
  anyTree,
  canonical,
  elementsOf,
  internalWords,
  letters,
  listening,
  parsed,
  proseIn,
  readText,
  realFindingAids,
  touching,
  touchingIn,
  treeOf,
  wordsInside,
  wordsOut,
} from './ead-reading-prose.ts'
import { asEad3 } from './ead3-write.ts'

const seed = 20260101

const readers: Record<string, (element: XmlElement, reading: Reading) => unknown> = {
  words: (element, reading) => readInline([element], reading),
  prose: (element, reading) => readBlocks([element], reading),
  'a note': readNote,
  'an index': readIndex,
  'a descriptive note': readDescriptiveNote,
}

describe.each(Object.entries(readers))('whatever stands in it, read as %s', (_, read) => {
  it('is in the result or in the report, every word of text and attributes once', () => {
    fc.assert(
      fc.property(anyTree, element => {
        const { reading, lost } = listening()
        const out = wordsOut([read(element, reading), lost])
        expect(out.sort()).toEqual(wordsInside(element).sort())
      }),
      { seed, numRuns: 300 },
    )
  })
})

it('names keep every word of theirs', () => {
  fc.assert(
    fc.property(anyTree, element => {
      const { reading, lost } = listening()
      const bare = { ...element, attributes: [] }
      const { parts, elements } = readNameParts(bare, reading)
      expect(wordsOut([parts, elements, lost]).sort()).toEqual(wordsInside(bare).sort())
    }),
    { seed, numRuns: 300 },
  )
})

it('nothing internal is left when the internal is held back', () => {
  fc.assert(
    fc.property(anyTree, element => {
      const { reading } = listening()
      const kept: unknown[] = []
      const sink = redact(
        {
          begin() {},
          open: unit => kept.push(unit),
          amend: more => kept.push(more),
          close() {},
          end() {},
        },
        () => {},
      )
      sink.open({
        notes: [readNote(element, reading), { blocks: readDescriptiveNote(element, reading) }],
        title: { text: '', content: readInline([element], reading) },
        indexes: [readIndex(element, reading)],
      })
      const out = new Set(wordsOut(kept))
      expect(internalWords(element).filter(word => out.has(word))).toEqual([])
    }),
    { seed, numRuns: 300 },
  )
})

it('words that are apart stay apart', () => {
  fc.assert(
    fc.property(anyTree, element => {
      const { reading } = listening()
      const apart = touchingIn(element)
      const lines = [...noteText(readNote(element, reading)), plainText(readInline([element], reading))]
      expect(lines.flatMap(touching).filter(pair => !apart.has(pair))).toEqual([])
    }),
    { seed, numRuns: 300 },
  )
})

describe('prose written as EAD3', () => {
  /*
   * What EAD3 can hold and the model cannot tell apart: attributes of `defitem`, and one event in a `chronitemset` of its own.
   */
  it('is the same when it is read and written again', () => {
    let compared = 0
    fc.assert(
      fc.property(note(), made => {
        const { xml } = asEad3({ control: {}, unit: { notes: [made] } }, { indent: false })
        const [odd] = elementsOf(treeOf(xml), 'odd')
        if (!odd || /<defitem /.test(xml)) return
        compared++
        const { reading, deviations, lost } = listening()
        const back = readNote(odd, reading)
        expect([deviations, lost]).toEqual([[], []])
        const again = asEad3({ control: {}, unit: { notes: [back] } }, { indent: false })
        const [second] = elementsOf(treeOf(again.xml), 'odd')
        expect(second && canonical(second)).toBe(canonical(odd))
      }),
      { seed, numRuns: 80 },
    )
    expect(compared).toBeGreaterThan(40)
  })
})

interface Case {
  readonly xml: string
  readonly blocks: readonly Block[]
  readonly deviations?: readonly string[]
  readonly lost?: readonly string[]
}

const cases: Record<string, Case> = {
  'a paragraph parted by a table': {
    xml: '<odd><p id="a" audience="external">Before <table><tgroup cols="1"><tbody><row valign="top"><entry>x</entry></row></tbody></tgroup></table> after</p></odd>',
    blocks: [
      { type: 'paragraph', id: 'a', audience: 'external', content: ['Before'] },
      {
        type: 'table',
        audience: 'external',
        rows: [[{ content: ['x'], extra: { attributes: { valign: 'top' } } }]],
      },
      { type: 'paragraph', audience: 'external', content: ['after'] },
    ],
  },
  'links of both vocabularies': {
    xml: '<odd><p><extref xlink:type="simple" xlink:href="x" xlink:title="T" xlink:show="showOther" xlink:actuate="onRequest" entityref="e">a</extref> <ref linktitle="T" linkrole="r" target="c1" show="new">b</ref><extptr href="y"/></p></odd>',
    blocks: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'reference',
            extra: { attributes: { entityref: 'e' } },
            link: { href: 'x', title: 'T', show: 'other', actuate: 'onrequest' },
            content: ['a'],
          },
          ' ',
          { type: 'reference', link: { target: 'c1', title: 'T', role: 'r', show: 'new' }, content: ['b'] },
          { type: 'reference', link: { href: 'y' }, content: [] },
        ],
      },
    ],
  },
  'a list of EAD 2002 with what the model has no name for': {
    xml: '<odd><list type="simple" continuation="continues" mark="bullet"><head>L</head><item>one<list type="ordered" numeration="upperroman"><item>two</item></list></item></list></odd>',
    blocks: [
      {
        type: 'list',
        extra: { attributes: { continuation: 'continues', mark: 'bullet' } },
        style: 'unordered',
        heading: ['L'],
        items: [
          {
            content: ['one'],
            blocks: [{ type: 'list', style: 'ordered', numeration: 'upper-roman', items: [{ content: ['two'] }] }],
          },
        ],
      },
    ],
  },
  'terms with explanations in columns': {
    xml: '<odd><list type="deflist"><listhead><head01>T</head01><head02>M</head02></listhead><defitem><label>a</label><item>b</item></defitem></list></odd>',
    blocks: [
      { type: 'definitions', columns: [['T'], ['M']], items: [{ term: ['a'], definition: { content: ['b'] } }] },
    ],
  },
  'a chronology of EAD 2002': {
    xml: '<odd><chronlist><chronitem><date normal="19000101/1901">1900</date><eventgrp><geogname>Oslo</geogname><event>Born</event><event>Named</event></eventgrp></chronitem><chronitem><date normal="about">?</date><event>x</event></chronitem></chronlist></odd>',
    blocks: [
      {
        type: 'chronology',
        items: [
          {
            date: ['1900'],
            from: '1900-01-01',
            to: '1901',
            events: [
              {
                places: [{ type: 'mention', of: 'place', parts: [{ text: 'Oslo' }] }],
                events: [{ content: ['Born'] }, { content: ['Named'] }],
              },
            ],
          },
          {
            date: [{ type: 'date', normal: 'about', content: ['?'] }],
            events: [{ places: [], events: [{ content: ['x'] }] }],
          },
        ],
      },
    ],
  },
  'internal dates of a chronology, whose bounds stay with their words': {
    xml: '<odd><chronlist><chronitem><date audience="internal" normal="1900">then</date><event>x</event></chronitem><chronitem><daterange audience="internal"><fromdate standarddate="1901">a</fromdate><todate>b</todate></daterange></chronitem></chronlist></odd>',
    blocks: [
      {
        type: 'chronology',
        items: [
          {
            date: [{ type: 'date', audience: 'internal', normal: '1900', content: ['then'] }],
            events: [{ places: [], events: [{ content: ['x'] }] }],
          },
          {
            date: [
              {
                type: 'date',
                audience: 'internal',
                content: [{ type: 'date', normal: '1901', content: ['a'] }, '-b'],
              },
            ],
            events: [],
          },
        ],
      },
    ],
  },
  'citations, titles and notes that stand as blocks': {
    xml: '<bibliography><bibref href="b">Lund <title render="italic">History</title></bibref><title>Map</title><note><p>n</p></note><p><archref>A</archref></p></bibliography>',
    blocks: [
      {
        type: 'citation',
        of: 'publication',
        content: [
          {
            type: 'reference',
            link: { href: 'b' },
            content: [
              'Lund ',
              {
                type: 'mention',
                of: 'title',
                parts: [{ text: 'History' }],
                extra: { attributes: { render: 'italic' } },
              },
            ],
          },
        ],
      },
      { type: 'paragraph', content: [{ type: 'mention', of: 'title', parts: [{ text: 'Map' }] }] },
      { type: 'paragraph', content: [{ type: 'footnote', blocks: [{ type: 'paragraph', content: ['n'] }] }] },
      { type: 'citation', of: 'archival material', content: ['A'] },
    ],
  },
  'elements of the did in a citation': {
    xml: '<odd><archref><origination>Lund</origination><unittitle>Letters,</unittitle>\n<unitdate normal="1900">1900</unitdate></archref></odd>',
    blocks: [
      {
        type: 'citation',
        of: 'archival material',
        content: ['Lund, Letters, ', { type: 'date', normal: '1900', content: ['1900'] }],
      },
    ],
    deviations: ['ead/unwrapped origination', 'ead/unwrapped unittitle'],
  },
  'lists and breaks of HTML': {
    xml: '<odd>Loose <b>words</b><br/>here<ul><li>one</li><li><p>two</p></li></ul></odd>',
    blocks: [
      {
        type: 'paragraph',
        content: ['Loose ', { type: 'emphasis', render: 'bold', content: ['words'] }, { type: 'break' }, 'here'],
      },
      { type: 'list', style: 'unordered', items: [{ content: ['one'] }, { content: ['two'] }] },
    ],
    deviations: ['ead/out-of-place odd', 'ead/not-of-ead b', 'ead/not-of-ead br', 'ead/not-of-ead ul'],
  },
  'a list in a cell': {
    xml: '<odd><table><tgroup cols="2" align="left"><colspec colname="c1"/><thead><row><entry>h</entry></row></thead><tbody><row><entry>a<list><item>b</item><item>c</item></list></entry></row></tbody></tgroup></table></odd>',
    blocks: [
      {
        type: 'table',
        extra: {
          elements: [
            { name: 'tgroup', attributes: { cols: '2', align: 'left' } },
            { name: 'colspec', attributes: { colname: 'c1' } },
          ],
        },
        head: [[{ content: ['h'] }]],
        rows: [[{ content: ['a', { type: 'break' }, 'b', { type: 'break' }, 'c'] }]],
      },
    ],
    deviations: ['ead/out-of-place list', 'ead/out-of-place item', 'ead/out-of-place item'],
  },
  'an address, and something of another vocabulary': {
    xml: '<odd><address><addressline>Quay 4</addressline>Bergen</address><p>See <h:x h:y="z">this</h:x></p></odd>',
    blocks: [
      { type: 'address', lines: [['Quay 4'], ['Bergen']] },
      { type: 'paragraph', content: ['See this'] },
    ],
    deviations: ['ead/out-of-place address', 'ead/not-of-ead x'],
    lost: ['@h:y z'],
  },
  'white space that is part of the words': {
    xml: '<odd><p>a\n  b</p><p xml:space="preserve">a\n  b </p></odd>',
    blocks: [
      { type: 'paragraph', content: ['a b'] },
      { type: 'paragraph', extra: { attributes: { 'xml:space': 'preserve' } }, content: ['a\n  b '] },
    ],
  },
  'marks of what has no place of its own': {
    xml: '<odd><list><head audience="internal" althead="short">H</head><defitem id="d"><label>a</label><item>b</item></defitem></list><p>x<lb id="l"/>y</p></odd>',
    blocks: [
      {
        type: 'definitions',
        heading: [{ type: 'emphasis', audience: 'internal', content: ['H'] }],
        items: [{ term: ['a'], definition: { id: 'd', content: ['b'] } }],
      },
      { type: 'paragraph', content: ['x', { type: 'break' }, { type: 'emphasis', id: 'l', content: [] }, 'y'] },
    ],
    lost: ['@althead short'],
  },
}

describe('prose', () => {
  it.each(Object.entries(cases))('%s', (_, { xml, blocks, deviations: told = [], lost: gone = [] }) => {
    const { reading, deviations, lost } = listening()
    const odd = parsed(xml)
    expect(readBlocks(odd.children, reading, odd)).toEqual(blocks)
    expect([...deviations].sort()).toEqual([...told].sort())
    expect(lost).toEqual(gone)
  })
})

describe('names', () => {
  it('are parted where the source parts them', () => {
    const { reading } = listening()
    const name = parsed('<corpname>Example Library <subarea>Special <emph>Collections</emph></subarea></corpname>')
    expect(readNameParts(name, reading).parts).toEqual([
      { text: 'Example Library' },
      {
        text: 'Special Collections',
        content: ['Special ', { type: 'emphasis', content: ['Collections'] }],
        localType: 'subarea',
      },
    ])
  })

  it('keep the white space around their words outside', () => {
    const { reading } = listening()
    const p = parsed('<p>By <persname role="compiler" authfilenumber="n 1">Lund, B. </persname>in 1900</p>')
    expect(readInline(p.children, reading)).toEqual([
      'By ',
      { type: 'mention', of: 'person', parts: [{ text: 'Lund, B.' }], role: 'compiler', identifier: 'n 1' },
      ' in 1900',
    ])
  })
})

describe('notes', () => {
  it('have parts, in the order of the source', () => {
    const { reading, deviations } = listening()
    const xml =
      '<scopecontent type="t" label="L" encodinganalog="520"><head>Scope</head><p>a</p>' +
      '<scopecontent><head>Letters</head><p>b</p></scopecontent><p>c</p></scopecontent>'
    expect(readNote(parsed(xml), reading)).toEqual({
      localType: 't',
      label: 'L',
      extra: { attributes: { encodinganalog: '520' } },
      heading: ['Scope'],
      blocks: [{ type: 'paragraph', content: ['a'] }],
      parts: [
        { heading: ['Letters'], blocks: [{ type: 'paragraph', content: ['b'] }] },
        { blocks: [{ type: 'paragraph', content: ['c'] }] },
      ],
    })
    expect(deviations).toEqual([])
  })

  it('of explanations give their audience to every block', () => {
    const { reading } = listening()
    const desc = parsed('<daodesc audience="internal"><p>a</p><list><item>b</item></list></daodesc>')
    expect(readDescriptiveNote(desc, reading)).toEqual([
      { type: 'paragraph', audience: 'internal', content: ['a'] },
      { type: 'list', audience: 'internal', items: [{ content: ['b'] }] },
    ])
  })
})

it('an index has entries with terms, references and notes', () => {
  const { reading, deviations } = listening()
  const xml =
    '<index><head>Names</head><p>See also.</p><indexentry><namegrp><persname>Lund</persname><subject>Unions</subject></namegrp>' +
    '<ptrgrp><ref target="c1">Box 1</ref><ref target="c2">Box 2</ref></ptrgrp><indexentry><name>x</name><ref><note><p>n</p></note></ref>' +
    '</indexentry></indexentry></index>'
  expect(readIndex(parsed(xml), reading)).toEqual({
    heading: ['Names'],
    blocks: [{ type: 'paragraph', content: ['See also.'] }],
    entries: [
      {
        terms: [
          { type: 'mention', of: 'person', parts: [{ text: 'Lund' }] },
          '; ',
          { type: 'mention', of: 'subject', parts: [{ text: 'Unions' }] },
        ],
        references: [
          { type: 'reference', link: { target: 'c1' }, content: ['Box 1'] },
          '; ',
          { type: 'reference', link: { target: 'c2' }, content: ['Box 2'] },
        ],
        entries: [
          {
            terms: [{ type: 'mention', of: 'unknown', parts: [{ text: 'x' }] }],
            references: [],
            note: [{ type: 'paragraph', content: ['n'] }],
          },
        ],
      },
    ],
  })
  expect(deviations).toEqual([])
})

it('nesting as deep as documents may be is read', () => {
  const { reading } = listening()
  for (const name of ['emph', 'list', 'item', 'p', 'note', 'scopecontent', 'archref', 'indexentry', 'tgroup', 'x']) {
    let element: XmlElement = { name, namespace: '', attributes: [], children: ['words'] }
    for (let i = 0; i < 512; i++) element = { name, namespace: '', attributes: [], children: [element] }
    expect(JSON.stringify([readNote(element, reading), readIndex(element, reading)])).toContain('words')
  }
})

it('hostile text takes time in proportion to its length', () => {
  const { reading } = listening()
  const text = ' \n'.repeat(50_000)
  const p: XmlElement = { name: 'p', namespace: '', attributes: [], children: [`a${text}b${text}`] }
  const many: XmlElement = {
    name: 'p',
    namespace: '',
    attributes: [],
    children: Array.from({ length: 30_000 }, (_, i) => (i % 2 === 0 ? 'a' : { ...p, name: 'lb', children: [] })),
  }
  const unwrapped: XmlElement = {
    ...many,
    children: many.children.map(child =>
      child === 'a' ? { ...p, name: 'unittitle', children: ['word '.repeat(9)] } : child,
    ),
  }
  const read = (): void => {
    readInline(
      unwrapped.children.filter(child => typeof child !== 'string' && child.name === 'unittitle'),
      reading,
    )
    expect(readInline(p.children, reading)).toEqual(['a b'])
    readInline(many.children, reading)
  }
  expect(cost(read)).toBeLessThan(2_000)
})

describe.skipIf(!shared)(shared ? 'the notes of real finding aids' : whySkipped, () => {
  it('keep every letter', () => {
    let pieces = 0
    for (const file of realFindingAids(shared ?? '')) {
      for (const element of proseIn(file)) {
        const { reading, lost } = listening()
        const read = element.name === 'index' ? readIndex(element, reading) : readNote(element, reading)
        pieces++
        expect(letters(readText(read) + lost.filter(text => !text.startsWith('@')).join(' '))).toBe(
          letters(textOf(element)),
        )
      }
    }
    expect(pieces).toBeGreaterThan(1_000)
  })
})
