import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { RowInWords } from '../src/formats/format.ts'
import { loadAll } from '../src/formats/index.ts'
import { controlFields, type FieldMeaning, unitFields } from '../src/model/fields.ts'

const page = fileURLToPath(new URL('../docs/crosswalk.md', import.meta.url))

const cell = (row: RowInWords | undefined): string => {
  if (row === undefined) return ''
  if ('nowhere' in row) return `– *${row.nowhere}*`
  return row.loses === undefined ? code(row.at) : `${code(row.at)} (loses ${row.loses})`
}
const code = (at: string): string => (/^[\w@/.,:[\]()='* -]+$/.test(at) ? `\`${at}\`` : at)
const escaped = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ')

it('the crosswalk page says what the tables of the formats say (npx vitest run tests/crosswalk.test.ts -u writes it)', async () => {
  const formats = (await loadAll()).filter(({ crosswalk }) => crosswalk !== undefined)
  expect(formats.length).toBeGreaterThanOrEqual(5)
  const table = (part: 'unit' | 'control', fields: Readonly<Record<string, FieldMeaning>>): string => {
    const rows = Object.entries(fields).map(([field, { name, isadg = '', dacs = '' }]) => [
      name,
      isadg,
      dacs,
      ...formats.map(({ crosswalk }) => cell(crosswalk?.[part][field])),
    ])
    const head = ['field', 'ISAD(G)', 'DACS', ...formats.map(({ title }) => title)]
    return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(escaped).join(' | ')} |`).join('\n')
  }
  const text = `# Crosswalk

Where each format keeps each field of the model. This page is made from the tables that the readers and writers use.

## The unit

${table('unit', unitFields)}

## The finding aid itself

${table('control', controlFields)}
`
  await expect(text).toMatchFileSnapshot(page)
})
