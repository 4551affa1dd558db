import fc from 'fast-check'
import { expect, it } from 'vitest'
import { detectDialect } from '../../src/csv/dialect.ts'
import { asWritten, harmless } from '../../src/csv/formula.ts'
import { csvLine } from '../../src/csv/line.ts'
import { readRows, type TableRow } from '../../src/csv/rows.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

function rowsOf(text: string, size = text.length || 1, options = {}) {
  const rows: TableRow[] = []
  const diagnostics: Diagnostic[] = []
  let ended = false
  const sink = readRows(
    {
      begin() {},
      row: row => rows.push(row),
      end() {
        ended = true
      },
    },
    diagnostic => diagnostics.push(diagnostic),
    options,
  )
  for (let i = 0; i < text.length; i += size) sink.write(text.slice(i, i + size))
  sink.end()
  return { rows, diagnostics, ended }
}

const cells = (text: string, options = {}) => rowsOf(text, undefined, options).rows.map(row => row.cells)

it('reads cells in quotation marks, with line ends of every kind among them', () => {
  expect(cells('a,"b ""c""","d\ne"\r\nf,g,h\n')).toEqual([
    ['a', 'b "c"', 'd\ne'],
    ['f', 'g', 'h'],
  ])
  expect(cells('a,b\r1,2\r3,4')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ])
})

it('says on which line and row each record begins', () => {
  expect(rowsOf('a,"b\nc"\n\n1,2\n').rows.map(({ number, line }) => [number, line])).toEqual([
    [1, 1],
    [3, 4],
  ])
})

it.each([
  [',', 'id,title,date\n1,"Letters; private",1900\n2,Maps,1901\n'],
  [';', 'id;title;date\n1;Letters, private;1900\n2;Maps;1901\n'],
  ['\t', 'id\ttitle\n1\tLetters, private; old\n2\tMaps\n'],
  ['|', 'id|title|date\n1|Letters, private|1900\n2|Maps|1901\n'],
])('tells %j from the table', (delimiter, text) => {
  expect(detectDialect(text).delimiter).toBe(delimiter)
})

it('takes apostrophes for quotation marks only where cells stand between them', () => {
  expect(detectDialect("'a','b, c'\n'1','2'\n").quote).toBe("'")
  expect(detectDialect("a,b\n1,the miller's\n2,'tis\n").quote).toBe('"')
})

it('refuses a quotation mark that is not closed, with its place', () => {
  const { diagnostics, ended } = rowsOf('a,b\n1,2\n3,"Papers,\n4,5\n')
  expect(ended).toBe(false)
  expect(diagnostics).toMatchObject([{ code: 'csv/quote-not-closed', severity: 'error', place: { line: 3 } }])
})

it('refuses text after a closing quotation mark, with its place', () => {
  const { diagnostics, ended } = rowsOf('a,b\n1,"x" y\n2,3\n')
  expect(ended).toBe(false)
  expect(diagnostics).toMatchObject([{ code: 'csv/quote-malformed', place: { line: 2 } }])
})

it('refuses a row without end instead of holding it', () => {
  const { diagnostics } = rowsOf(`a,b\n1,"${'x'.repeat(4_200_000)}`, 65_536)
  expect(diagnostics).toMatchObject([{ code: 'csv/row-too-long' }])
})

it('gives the same rows however the text is cut', () => {
  const table = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', "'", '=', 'ü') }), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const text = rows.map(csvLine).join('')
      expect(rowsOf(text, size, { delimiter: ',' })).toEqual(rowsOf(text, undefined, { delimiter: ',' }))
    }),
  )
})

it('reads again what was written, formulas and all', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '"', ',', '\n', "'", '=', '+', '@', '-', ' ') })
    .map(text => text.trim())
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), row => {
      fc.pre(row.some(text => text !== ''))
      expect(cells(csvLine(row), { delimiter: ',' })).toEqual([row])
    }),
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1"])('makes %j harmless, and undoes it', text => {
  expect(harmless(text)).toBe(`'${text}`)
  expect(asWritten(harmless(text))).toBe(text)
})

it.each(["'tis", 'a=b', '', "'"])('leaves %j alone', text => {
  expect(harmless(text)).toBe(text)
  expect(asWritten(text)).toBe(text)
})
