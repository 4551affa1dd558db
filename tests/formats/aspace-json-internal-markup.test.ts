import { expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'

const note = (content: string): string =>
  JSON.stringify([
    {
      jsonmodel_type: 'resource',
      uri: '/r/1',
      title: 'Rivera papers',
      id_0: '1',
      level: 'collection',
      publish: true,
      notes: [
        {
          jsonmodel_type: 'note_multipart',
          type: 'odd',
          publish: true,
          subnotes: [{ jsonmodel_type: 'note_text', content, publish: true }],
        },
      ],
    },
  ])

it.each([
  ['a paragraph', 'Before <p audience="internal">held</p> after'],
  ['words', `Before <emph render="bold" audience='internal'>held</emph> after`],
  ['a name', 'Before <persname source="x" audience="internal">held</persname> after'],
  ['a link', 'Before <ref target="x" audience="internal">held</ref> after'],
  ['an element that is not known', 'Before <note audience="internal"><p>held</p></note> after'],
  ['elements in one another', 'Before <p audience="internal">held <emph>held</emph> held</p> after'],
  ['several paragraphs', 'Before <emph audience="internal">held\n\nheld</emph> after'],
  ['an element with a > in a value', 'Before <p title="a>b" audience="internal">held</p> after'],
  [
    'paragraphs in an element with a > in a value',
    'Before <emph title="a>b" audience="internal">held\n\nheld</emph> after',
  ],
  ['an element that is not closed', 'Before <emph audience="internal">held\n\nheld'],
  [
    'an element that ends in the wrong place',
    'Before <emph audience="internal">held <persname>held</emph> after</persname>',
  ],
])('what mark-up in a note of ArchivesSpace marks as internal is held back: %s', async (_, content) => {
  const { outputs } = await convert(note(content), { from: 'aspace-json', to: ['ead3', 'json', 'csv', 'oai-dc'] })
  expect(outputs[0]?.text).toContain('Before')
  if (content.endsWith('after')) expect(outputs[0]?.text).toContain('after')
  for (const { text } of outputs) expect(text).not.toContain('held')
})
