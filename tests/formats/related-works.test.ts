import { describe, expect, it } from 'vitest'
import { write } from '../../src/convert/api.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { Block } from '../../src/model/prose.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [text] })

const letter: FindingAid = {
  control: {},
  unit: {
    title: { text: 'Telegram 88' },
    originalsLocation: [{ heading: ['Source'], blocks: [paragraph('Harbour Archive of Aldermere, File No. 7.')] }],
    relatedMaterial: [
      {
        heading: ['Related Documents'],
        blocks: [],
        parts: [
          {
            blocks: [
              {
                type: 'citation',
                of: 'archival material',
                content: [{ type: 'date', normal: '1902-05-03', content: ['3 May 1902'] }, ', Telegram 89'],
              },
              paragraph('The pilots ask for a second boat.'),
            ],
          },
          { heading: ['Charts'], blocks: [paragraph('Soundings of the bar.')] },
        ],
      },
    ],
  },
}

describe('related documents and originals', () => {
  it('are works of schema.org with their dates and summaries', async () => {
    const { text = '', diagnostics } = await write(letter, 'schema-org')
    const [unit] = JSON.parse(text)['@graph'].filter((node: { name?: string }) => node.name === 'Telegram 88')
    expect(unit.mentions).toEqual([
      {
        '@type': 'CreativeWork',
        name: '3 May 1902, Telegram 89',
        description: 'The pilots ask for a second boat.',
        dateCreated: '1902-05-03',
      },
      { '@type': 'CreativeWork', name: 'Charts', description: 'Soundings of the bar.' },
    ])
    expect(unit.isBasedOn).toEqual({
      '@type': 'CreativeWork',
      description: 'Harbour Archive of Aldermere, File No. 7.',
    })
    // Only the two headings, which the properties stand for.
    expect(diagnostics.filter(({ concern }) => concern === 'loss').map(({ words }) => words)).toEqual([2, 1])
  })

  it('have a date in schema.org only where there is such a day', async () => {
    const dated = (normal: string): FindingAid => ({
      control: {},
      unit: {
        relatedMaterial: [
          {
            blocks: [
              { type: 'citation', of: 'archival material', content: [{ type: 'date', normal, content: ['then'] }] },
            ],
          },
        ],
      },
    })
    for (const [normal, said] of [
      ['1984', '1984'],
      ['1984-13', undefined],
      ['1984-02-30', undefined],
      ['1984/1985', undefined],
    ] as const) {
      const { text = '' } = await write(dated(normal), 'schema-org')
      const [work] = JSON.parse(text)['@graph'].flatMap((node: { mentions?: object }) => node.mentions ?? [])
      expect(work.dateCreated, normal).toBe(said)
    }
  })

  it('are one relation of Dublin Core for each document', async () => {
    const { text = '' } = await write(letter, 'oai-dc')
    expect(text.match(/(?<=<dc:relation>)[^<]*/g)).toEqual([
      'Harbour Archive of Aldermere, File No. 7.',
      '3 May 1902, Telegram 89; The pilots ask for a second boat.',
      'Charts; Soundings of the bar.',
    ])
  })
})
