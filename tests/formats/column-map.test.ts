import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { mappableColumns } from '../../src/formats/csv/column-map.ts'
import { columnMapOf } from '../../src/formats/csv/column-map-file.ts'
import { csv } from '../../src/formats/csv/index.ts'
import { outline, readTable } from './csv.ts'

const root = new URL('../../', import.meta.url)
const text = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8')

it('the schema names every column that can be mapped to, and no other', () => {
  const schema: unknown = JSON.parse(text('schemas/column-map.schema.json'))
  expect(schema).toHaveProperty('$defs.column.enum', ['ignore', ...mappableColumns])
})

it('the example in the README is a column map, and reads the table beside it', () => {
  const readme = text('README.md')
  const [, table = ''] = /```csv\n(Signatur;[\s\S]*?)```/.exec(readme) ?? []
  const [, json = ''] = /```json\n(\{[^`]*"Signatur": [^`]*?)```/.exec(readme) ?? []
  const map = columnMapOf(JSON.parse(json))
  if ('wrong' in map) throw new Error(map.wrong)
  const { found, diagnostics } = readTable(table, csv, { table: { columns: map } })
  expect(found.flatMap(({ unit }) => outline(unit))).toEqual(['fonds Mühle Orrin', '  file Tagebuch'])
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
})

it('the table in the README is read as it says', () => {
  const [, table = ''] = /```csv\n(id,parent[\s\S]*?)```/.exec(text('README.md')) ?? []
  const { found, diagnostics } = readTable(table, csv)
  expect(found[0]?.unit.scopeContent?.[0]?.blocks).toHaveLength(2)
  expect(found[0]?.unit.units?.[0]?.containers).toHaveLength(2)
  expect(diagnostics.map(({ code }) => code)).toEqual(['csv/read-as'])
})

it.each([
  [{ fonds: '1', columns: { Nr: 'titel' } }, '/columns/Nr'],
  [{ fonds: '1' }, 'columns'],
  [{ fonds: '2', columns: { a: 'title' } }, '/fonds'],
  [[], 'top'],
])('says what is wrong with %j', (value, words) => {
  const map = columnMapOf(value)
  expect('wrong' in map && map.wrong).toContain(words)
})
