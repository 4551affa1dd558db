import { expect, it } from 'vitest'
import { withoutBlanks } from '../../src/csv/blank-before-quote.ts'
import { csv, csvAtom } from '../../src/formats/csv/index.ts'
import { readTable } from '../formats/csv.ts'
import { growth } from '../growth.ts'

it.each([
  [
    ['1', ' "Letters', ' maps"'],
    ['1', 'Letters, maps'],
  ],
  [
    ['1', ' "Letters"', 'x'],
    ['1', 'Letters', 'x'],
  ],
  [
    [' "a ""b""', ' c" ', ' "d', 'e"'],
    ['a "b", c', 'd,e'],
  ],
  [['1', ' "Letters', ' maps'], undefined],
  [['1', '"Letters', ' maps"'], undefined],
  [['1', ' 5" pipe'], undefined],
])('%j is %j without the blanks', (raw, cells) => expect(withoutBlanks(raw, ',', '"')).toEqual(cells))

it('takes time in proportion to the row', () => {
  for (const cell of [' "a', ' ""', ' "a"', ' "a,b"', '"'])
    expect(
      growth(
        n =>
          withoutBlanks(
            Array.from({ length: n }, () => cell),
            ',',
            '"',
          )?.length ?? 0,
        50_000,
      ),
    ).toBeLessThan(1.7)
})

it('a row with a blank before a quotation mark is read whole, and told', () => {
  const table =
    'legacyId,parentId,title,levelOfDescription,culture\n1,, "Letters, maps and ""books""",Fonds,en\n2,1,Maps,File,en\n3,1, "Logs, 1911",File,en\n'
  const { found, diagnostics } = readTable(table, csvAtom)
  expect(found[0]?.unit).toMatchObject({
    title: { text: 'Letters, maps and "books"' },
    level: 'fonds',
    language: 'eng',
  })
  expect(found[0]?.unit.units?.map(({ title }) => title?.text)).toEqual(['Maps', 'Logs, 1911'])
  expect(diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
    'csv/blank-before-quote',
    'In 2 rows a blank stands before a quotation mark, the first of them row 2; the cell was taken to begin with the mark.',
  ])
  expect(diagnostics.map(({ code }) => code)).not.toContain('csv/too-many-cells')
})

it('a row that has too many cells all the same is told as before', () => {
  const { diagnostics } = readTable('id,title,level\na, "Letters, maps",fonds,x,y\n', csv)
  expect(diagnostics.map(({ code }) => code)).toContain('csv/too-many-cells')
  expect(diagnostics.map(({ code }) => code)).not.toContain('csv/blank-before-quote')
})
