import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'

const to = ['json', 'ead3', 'oai-dc', 'schema-org', 'csv'] as const

async function said(text: string, includeInternal = false) {
  const textProfile = text.startsWith('Inventory') ? 'inventory' : 'presidential-library'
  const { outputs, diagnostics } = await convert(text, {
    to,
    textProfile,
    includeInternal,
    baseUri: 'https://archive.example.org/',
  })
  expect(outputs.map(({ format }) => format)).toEqual(to)
  return { all: JSON.stringify([outputs, diagnostics]), diagnostics }
}

const guide = (passage: string) => `Orrin Mill Papers

Collection Number: MS 12
Extent: 4.5 linear feet
Dates: 1871-1934

Scope and Content
Ledgers and letters of a water mill.

${passage}

Conditions of Access
Open for research.

Container List
Box 1
[Day book, 1871]
[Letters, 1880]
`

const list = (line: string) => `Inventory of the Orrin mill

Box 1
1. Day book, 1871
${line}
2. Letters, 1880
3. Maps, 1890
`

describe('what a text marks as not for readers', () => {
  it.each([
    'Internal note: Quokka has the keys.',
    'INTERNAL NOTES:\nQuokka has the keys.',
    'Internal note: The donor wishes that nobody is told where the keys are kept,\nas Quokka has them.',
    'For internal use only: Quokka has the keys.',
    'Staff only: Quokka has the keys.',
    'Internal: Quokka has the keys.',
    'Interner Vermerk: Quokka has the keys.',
    'Note interne : Quokka has the keys.',
    'Interne merknader: Quokka has the keys.',
    'Nicht zur Veröffentlichung: Quokka has the keys.',
    'Niet voor publicatie: Quokka has the keys.',
    '[internal: Quokka has the keys]',
    'Open to all. [internal note: Quokka has the keys]',
    'Open to all. [internal: see [1903] Quokka has the keys]',
    'Open to all. [internal: the keys are with\nQuokka of the mill]',
    'Open to all. [internal: the keys are with Quokka',
  ])('is held back, and told without its words: %s', async passage => {
    for (const text of [guide(passage), list(passage)]) {
      const { all, diagnostics } = await said(text)
      expect(all).not.toContain('Quokka')
      expect(all).toContain('Letters')
      expect(diagnostics.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['text/internal', 'redaction/statement']),
      )
      expect((await said(text, true)).all).toContain('Quokka')
    }
  })

  it('does not reach into what stands below it', async () => {
    const { all } = await said(list('Internal note: Quokka'))
    for (const title of ['Day book', 'Letters', 'Maps']) expect(all).toContain(title)
  })

  it.each(['4. Internal notes, 1902', '4. Internal Revenue Service: letters, 1902', '4. Memoranda [internal], 1902'])(
    'is not a title in which the word stands: %s',
    async line => {
      const { all, diagnostics } = await said(list(line))
      expect(all).toMatch(/nternal/)
      expect(diagnostics.map(({ code }) => code)).not.toContain('text/internal')
    },
  )
})
