import { describe, expect, it } from 'vitest'
import { convert, read, write } from '../../src/convert/api.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'

const telegram: FindingAid = {
  control: {},
  unit: {
    level: 'item',
    title: { text: 'Telegram 88' },
    scopeContent: [
      { blocks: [{ type: 'paragraph', content: ['The harbour master reports the loss of a pilot boat.'] }] },
    ],
    notes: [{ blocks: [{ type: 'paragraph', content: ['Torn at the fold.'] }] }],
    fullText: [
      {
        blocks: [
          { type: 'paragraph', content: ['Pilot boat lost at the bar.'] },
          { type: 'paragraph', content: ['Crew saved.'] },
        ],
      },
    ],
  },
}

describe('the text of a unit itself', () => {
  it.each(['ead3', 'ead2002', 'json'] as const)('comes back from %s apart from the notes about it', async format => {
    const { text = '' } = await write(telegram, format)
    const { fullText, notes, scopeContent } = (await read(text)).findingAids[0]?.unit ?? {}
    expect({ fullText, notes, scopeContent }).toEqual({
      fullText: telegram.unit.fullText,
      notes: telegram.unit.notes,
      scopeContent: telegram.unit.scopeContent,
    })
  })

  it('is the text of schema.org, and never the description', async () => {
    const { text = '' } = await write(telegram, 'schema-org')
    expect(text).toContain('"text": "Pilot boat lost at the bar.\\n\\nCrew saved."')
    expect(text).toContain(
      '"description": "The harbour master reports the loss of a pilot boat.\\n\\nTorn at the fold."',
    )
  })

  it('is a description of Dublin Core, whole, after what is said about it', async () => {
    const { text: source = '' } = await write(telegram, 'json')
    const { outputs } = await convert(source, { to: ['oai-dc', 'dcterms'] })
    for (const { text } of outputs) expect(text).toContain('Pilot boat lost at the bar. Crew saved.</')
  })
})

describe('the text of the parts of a work', () => {
  const chapter: FindingAid = {
    control: {},
    unit: {
      title: { text: 'Chapter II' },
      units: [
        {
          title: { text: 'C. The blockade' },
          units: [
            {
              title: { text: '1. Course' },
              fullText: [{ blocks: [{ type: 'paragraph', content: ['It began in March.'] }] }],
            },
            {
              title: { text: '2. End' },
              fullText: [{ blocks: [{ type: 'paragraph', content: ['It ended in June.'] }] }],
            },
          ],
        },
      ],
    },
  }

  it.each(['oai-dc', 'dcterms'] as const)(
    'stands in the one record of the whole, under the titles of the parts: %s',
    async format => {
      const { text = '' } = await write(chapter, format)
      expect(text.match(/(?<=<\w+:description>)[^<]+/g)).toEqual([
        'C. The blockade / 1. Course: It began in March.',
        '2. End: It ended in June.',
      ])
    },
  )

  it('stands in the record of each part where each has one', async () => {
    const { text = '' } = await write(chapter, 'oai-dc', { per: 'unit' })
    expect(text.match(/(?<=<\w+:description>)[^<]+/g)).toEqual(['It began in March.', 'It ended in June.'])
    expect(text).toContain('<dc:type>Text</dc:type>')
  })
})
