import fc from 'fast-check'
import type { NamePart } from '../../src/model/name.ts'
import type { Block, Inline, List, ListItem, Mention, TableCell } from '../../src/model/prose.ts'
import { plainText } from '../../src/model/prose-text.ts'
import { accessPointType, anyDate, atDepth, code, link, list, marks, rendering, shape, word, words } from './words.ts'

/** Words with a little mark-up, as parts of names have them. */
const phrase: fc.Arbitrary<Inline> = fc.oneof(
  words,
  fc.record({ type: fc.constant('emphasis' as const), render: rendering, content: list(words, 2) }),
  fc.record({ type: fc.constant('date' as const), normal: anyDate, content: list(words, 2) }),
  fc.constant<Inline>({ type: 'break' }),
)

export const part: fc.Arbitrary<NamePart> = fc
  .tuple(
    shape<NamePart, 'text'>(
      { text: words, content: fc.constant([]), localType: word, identifier: words, source: words },
      ['text'],
    ),
    list(phrase, 2),
  )
  .map(([made, content]) => (content.length > 0 ? { ...made, text: plainText(content), content } : made))

const mention: fc.Arbitrary<Mention> = shape<Mention, 'type' | 'of' | 'parts'>(
  {
    type: fc.constant('mention'),
    ...marks,
    of: accessPointType,
    parts: list(part, 2),
    role: words,
    source: words,
    rules: code,
    identifier: words,
    normal: words,
    localType: words,
  },
  ['type', 'of', 'parts'],
)

/** Words with mark-up, nested to a depth. */
export const inline: (depth: number) => fc.Arbitrary<Inline> = atDepth(depth => {
  const text: fc.Arbitrary<Inline> = words
  if (depth <= 0) return text
  const content = list(inline(depth - 1), 3)
  const counted = { calendar: code, era: code, certainty: code }
  return fc.oneof(
    { weight: 4, arbitrary: text },
    shape<Extract<Inline, { type: 'emphasis' }>, 'type' | 'content'>(
      { type: fc.constant('emphasis'), ...marks, render: rendering, content },
      ['type', 'content'],
    ),
    shape<Extract<Inline, { type: 'quote' }>, 'type' | 'content'>(
      { type: fc.constant('quote'), ...marks, render: rendering, content },
      ['type', 'content'],
    ),
    shape<Extract<Inline, { type: 'foreign' }>, 'type' | 'text'>(
      { type: fc.constant('foreign'), ...marks, render: rendering, text: words },
      ['type', 'text'],
    ),
    shape<Extract<Inline, { type: 'abbreviation' | 'expansion' }>, 'type' | 'text'>(
      { type: fc.constantFrom('abbreviation', 'expansion'), ...marks, text: words, full: words },
      ['type', 'text'],
    ),
    shape<Extract<Inline, { type: 'reference' }>, 'type' | 'link' | 'content'>(
      { type: fc.constant('reference'), ...marks, link, content },
      ['type', 'link', 'content'],
    ),
    shape<Extract<Inline, { type: 'date' }>, 'type' | 'content'>(
      { type: fc.constant('date'), ...marks, content, normal: anyDate, ...counted, localType: words },
      ['type', 'content'],
    ),
    shape<Extract<Inline, { type: 'number' }>, 'type' | 'content'>(
      { type: fc.constant('number'), ...marks, content, localType: words },
      ['type', 'content'],
    ),
    mention,
    shape<Extract<Inline, { type: 'footnote' }>, 'type' | 'blocks'>(
      { type: fc.constant('footnote'), ...marks, blocks: list(block(depth - 1), 2) },
      ['type', 'blocks'],
    ),
    fc.constant<Inline>({ type: 'break' }),
  )
})

/** Prose of every kind, nested to a depth. */
export const block: (depth: number) => fc.Arbitrary<Block> = atDepth(depth => {
  const run = list(inline(Math.min(depth, 2)), 3)
  const heading = list(inline(Math.min(depth, 1)), 2)
  const paragraph = fc.record({ type: fc.constantFrom('paragraph', 'heading'), content: run })
  const marked = shape<Extract<Block, { type: 'paragraph' }>, 'type' | 'content'>(
    { type: fc.constant('paragraph'), ...marks, content: run },
    ['type', 'content'],
  )
  if (depth <= 0) return fc.oneof(paragraph, marked)
  const inner = list(block(depth - 1), 2)
  const item: fc.Arbitrary<ListItem> = shape<ListItem, 'content'>({ ...marks, content: run, blocks: inner }, [
    'content',
  ])
  const rows = list(list(shape<TableCell, 'content'>({ ...marks, content: run }, ['content'])))
  const columns = list(heading, 5)
  return fc.oneof(
    { weight: 3, arbitrary: paragraph },
    marked,
    shape<List, 'type' | 'items'>(
      {
        type: fc.constant('list'),
        ...marks,
        style: fc.constantFrom('ordered', 'unordered'),
        numeration: fc.constantFrom('decimal', 'upper-roman'),
        mark: fc.constantFrom('disc', 'none'),
        heading,
        items: list(item),
      },
      ['type', 'items'],
    ),
    shape<Extract<Block, { type: 'definitions' }>, 'type' | 'items'>(
      {
        type: fc.constant('definitions'),
        ...marks,
        heading,
        columns,
        items: list(fc.record({ term: run, definition: item })),
      },
      ['type', 'items'],
    ),
    shape<Extract<Block, { type: 'chronology' }>, 'type' | 'items'>(
      {
        type: fc.constant('chronology'),
        ...marks,
        heading,
        columns,
        items: list(
          shape<Extract<Block, { type: 'chronology' }>['items'][number], 'date' | 'events'>(
            {
              ...marks,
              date: run,
              from: anyDate,
              to: anyDate,
              events: list(
                fc.record({ places: list(mention, 2), events: list(item, 2) }, { requiredKeys: ['events'] }),
                2,
              ),
            },
            ['date', 'events'],
          ),
        ),
      },
      ['type', 'items'],
    ),
    shape<Extract<Block, { type: 'table' }>, 'type' | 'rows'>(
      { type: fc.constant('table'), ...marks, heading, head: rows, rows },
      ['type', 'rows'],
    ),
    shape<Extract<Block, { type: 'quotation' }>, 'type' | 'blocks'>(
      { type: fc.constant('quotation'), ...marks, blocks: inner },
      ['type', 'blocks'],
    ),
    shape<Extract<Block, { type: 'citation' }>, 'type' | 'of' | 'content'>(
      {
        type: fc.constant('citation'),
        ...marks,
        of: fc.constantFrom('publication', 'archival material'),
        content: run,
      },
      ['type', 'of', 'content'],
    ),
    shape<Extract<Block, { type: 'address' }>, 'type' | 'lines'>(
      { type: fc.constant('address'), ...marks, lines: list(run) },
      ['type', 'lines'],
    ),
  )
})

export const content: fc.Arbitrary<Inline[]> = list(inline(2), 3)

export const blocks: fc.Arbitrary<Block[]> = list(block(2), 3)
