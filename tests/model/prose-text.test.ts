import { expect, it } from 'vitest'
import { blocksText, countWords, noteText, plainText } from '../../src/model/prose-text.ts'
import { countModelWords } from '../../src/model/words.ts'

it('gives the words of marked-up text', () => {
  expect(
    plainText([
      'By ',
      { type: 'mention', of: 'person', parts: [{ text: 'Rivera, Ana' }, { text: '1900-1980' }] },
      { type: 'break' },
      { type: 'emphasis', content: ['of ', { type: 'foreign', text: 'la casa' }] },
    ]),
  ).toBe('By Rivera, Ana, 1900-1980 of la casa')
})

it('gives every block as lines in reading order', () => {
  expect(
    blocksText([
      { type: 'paragraph', content: ['One\n  two.'] },
      {
        type: 'list',
        heading: ['Kinds'],
        items: [
          { content: ['letters'], blocks: [{ type: 'list', items: [{ content: ['sent'] }] }] },
          { content: ['maps'] },
        ],
      },
      {
        type: 'definitions',
        columns: [['Term'], ['Meaning']],
        items: [{ term: ['ALS'], definition: { content: ['autograph letter signed'] } }],
      },
      {
        type: 'chronology',
        items: [{ date: ['1900'], events: [{ events: [{ content: ['Born'] }, { content: ['Named'] }] }] }],
      },
      {
        type: 'table',
        head: [[{ content: ['h1'] }, { content: ['h2'] }]],
        rows: [[{ content: ['1'] }, { content: ['2'] }]],
      },
      { type: 'quotation', blocks: [{ type: 'address', lines: [['1 Main St'], ['Springfield']] }] },
      { type: 'paragraph', content: [' '] },
    ]),
  ).toEqual([
    'One two.',
    'Kinds',
    'letters',
    'sent',
    'maps',
    'Term | Meaning',
    'ALS: autograph letter signed',
    '1900: Born',
    'Named',
    'h1 | h2',
    '1 | 2',
    '1 Main St',
    'Springfield',
  ])
})

it('gives a note with its heading and the notes within it', () => {
  expect(
    noteText(
      {
        heading: ['Scope'],
        blocks: [{ type: 'paragraph', content: ['All.'] }],
        parts: [{ heading: ['Part'], blocks: [] }],
      },
      { heading: true },
    ),
  ).toEqual(['Scope', 'All.', 'Part'])
})

it('counts words in any script, and a text given twice once', () => {
  expect(countWords('Túpac Amaru, 2 перо 日本')).toBe(5)
  expect(
    countModelWords({ text: 'two words', content: ['two ', { type: 'emphasis', content: ['words'] }], begin: '1900' }),
  ).toBe(2)
  expect(countModelWords({ parts: [{ text: 'Rivera' }, { text: 'Ana' }] })).toBe(2)
})
