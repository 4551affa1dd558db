import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { convert, write } from '../../src/convert/api.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { decodeWorkbook } from '../../src/xlsx/decode.ts'
import { limits } from '../../src/xlsx/limits.ts'
import { numberForm, numberText } from '../../src/xlsx/number-text.ts'
import { fixture } from '../formats/csv.ts'

const relations = (...targets: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="x">${targets.map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="y/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A workbook as other programs make them. */
function workbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      '<workbook xmlns="m" xmlns:r="n"><sheets><sheet name="Notes" r:id="r2" state="hidden"/><sheet name="List" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/a.xml'],
      ['worksheet', '/xl/worksheets/b.xml'],
      ['sharedStrings', 'strings.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/a.xml': `<worksheet xmlns="m"><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/worksheets/b.xml':
      '<worksheet xmlns="m"><sheetData><row r="1"><c t="inlineStr"><is><t>title</t></is></c></row></sheetData></worksheet>',
    'xl/strings.xml':
      '<sst xmlns="m"><si><t>title</t></si><si><r><t>Let</t></r><r><t xml:space="preserve">ters &amp; maps</t></r><rPh><t>reading</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet xmlns="m"><numFmts><numFmt numFmtId="170" formatCode="yyyy"/><numFmt numFmtId="171" formatCode="0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

function decoded(bytes: Uint8Array, sheet?: string) {
  const diagnostics: Diagnostic[] = []
  const text = decodeWorkbook(bytes, found => diagnostics.push(found), {
    file: 'list.xlsx',
    ...(sheet !== undefined && { sheet }),
  })
  return { text, diagnostics, codes: diagnostics.map(({ code }) => code) }
}

describe('a workbook', () => {
  it('is a table: texts, numbers, dates, truths, formulas and gaps', () => {
    const { text, codes } = decoded(
      workbook(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>dates</t></is></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>0.1</v></c><c r="C3" s="1"><v>32874</v></c><c r="D3" s="2"><v>32874</v></c><c r="E3" s="3"><v>7</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" t="str"><f>A1</f><v>a\nb "c"</v></c><c r="H3" t="e"><v>#N/A</v></c></row>',
      ),
    )
    expect(text).toBe('"title",,"dates"\n\n"Letters & maps","0.1","1990-01-01","1990","0007","TRUE","a\rb ""c"""\n')
    expect(codes).toEqual(['xlsx/sheet', 'xlsx/error-cell'])
  })

  it('says which sheet was read, and reads another when asked', () => {
    const bytes = workbook('<row><c t="inlineStr"><is><t>x</t></is></c></row>')
    expect(decoded(bytes).diagnostics[0]?.message).toBe('The sheet "List" was read; not read: "Notes".')
    expect(decoded(bytes, 'Notes').text).toBe('"title"\n')
    expect(decoded(bytes, '2').text).toBe('"x"\n')
    expect(decoded(bytes, 'Other').codes).toEqual(['input/no-such-sheet'])
  })

  it('is read by the columns of its sheet, with rows as the program numbers them', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const bytes = workbook(
      `<row r="1">${cell('title')}${cell('notes')}${cell('internal')}</row><row r="2">${cell('One')}${cell('a\nb\nc')}</row><row r="3">${cell('Two')}<c/>${cell('maybe')}</row>`,
    )
    const { from, diagnostics } = await convert(bytes, { file: 'list.xlsx' })
    expect(from).toBe('csv')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'csv/not-allowed-value', place: { file: 'list.xlsx', line: 3 } }),
    )
  })

  it('of another kind is refused by name', () => {
    expect(decoded(zipSync({ 'word/document.xml': strToU8('<a/>') })).codes).toEqual(['input/not-text'])
  })

  it('that is damaged is refused, wherever it breaks off', () => {
    const bytes = workbook('<row><c t="inlineStr"><is><t>x</t></is></c></row>')
    for (let length = 4; length < bytes.length; length += 97) {
      const { text, codes } = decoded(bytes.slice(0, length))
      expect(text).toBeUndefined()
      expect(codes.length).toBeGreaterThan(0)
    }
  })

  it('that is not well-formed within is refused', () => {
    const { text, diagnostics } = decoded(workbook('<row>'.repeat(2)))
    expect(text).toBeUndefined()
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'xml/not-well-formed', severity: 'error' }))
  })

  it('that unpacks to far more than it is, is refused before it is unpacked', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) })
    expect(bomb.length).toBeLessThan(60_000_000 / limits.ratio)
    expect(decoded(bomb).codes).toEqual(['input/workbook-too-large'])
  })

  it('cannot name a part outside itself', () => {
    const { text } = decoded(
      workbook('', { 'xl/_rels/workbook.xml.rels': relations(['worksheet', '../../../../etc/passwd']) }),
    )
    expect(text).toBeUndefined()
  })
})

describe('numbers', () => {
  it.each([
    ['1', 14, undefined, '1900-01-01'],
    ['59', 14, undefined, '1900-02-28'],
    ['61', 14, undefined, '1900-03-01'],
    ['32874.75', 22, undefined, '1990-01-01'],
    ['32874', 165, 'mmm yyyy', '1990-01'],
    ['1944', 0, undefined, '1944'],
    ['45.1', 165, '0.00" days"', '45.1'],
    ['0.30000000000000004', 0, undefined, '0.3'],
    ['12', 165, '[Red]00000', '00012'],
  ])('%s in format %s %s is %s', (value, id, code, text) => {
    expect(numberText(value, numberForm(id, code), false)).toBe(text)
  })

  it('count from 1904 where the workbook says so', () => {
    expect(numberText('0', numberForm(14, undefined), true)).toBe('0')
    expect(numberText('1', numberForm(14, undefined), true)).toBe('1904-01-02')
  })
})

describe('writing a workbook', () => {
  it('gives the same bytes every time, and the same finding aid again', async () => {
    const source = fixture('finding-aid.csv')
    const [first] = (await convert(source, { to: 'xlsx', includeInternal: true })).outputs
    const [second] = (await convert(source, { to: 'xlsx', includeInternal: true })).outputs
    expect(first?.bytes).toEqual(second?.bytes)
    const again = await convert(first?.bytes ?? '', { to: 'csv', includeInternal: true })
    const plain = await convert(source, { to: 'csv', includeInternal: true })
    expect(again.outputs[0]?.text).toBe(plain.outputs[0]?.text)
  })

  it.each(['xlsx-atom', 'xlsx-aspace'] as const)('as %s is read as the table it is', async to => {
    const { outputs } = await convert(fixture('finding-aid.csv'), { to })
    expect((await convert(outputs[0]?.bytes ?? '', {})).from).toBe(to.replace('xlsx', 'csv'))
  })

  it('keeps formulas as text, and characters that XML cannot hold', async () => {
    const title = '=1+1 _x0041_ \u0001'
    const { bytes } = await write({ control: {}, unit: { id: 'a', title: { text: title } } }, 'xlsx')
    const { text } = decoded(bytes ?? new Uint8Array())
    expect(text).toContain(`"'=1+1 _x0041_ \u0001"`)
  })

  it('reports what a cell cannot hold', async () => {
    const long = 'word '.repeat(8000)
    const { diagnostics } = await write({ control: {}, unit: { id: 'a', title: { text: long } } }, 'xlsx')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'xlsx/cell-too-long', concern: 'loss', words: 1447 }),
    )
  })
})

describe('a sheet that a few bytes make very large', () => {
  const row = '<row><c t="s"><v>0</v></c></row>'
  it('is refused when its texts come again and again', () => {
    const text = 'x'.repeat(limits.text / 100)
    const strings = `<sst xmlns="m"><si><t>${text}</t></si></sst>`
    expect(decoded(workbook(row.repeat(100), { 'xl/strings.xml': strings })).codes).toEqual(['xlsx/sheet'])
    const { text: none, codes } = decoded(workbook(row.repeat(101), { 'xl/strings.xml': strings }))
    expect(none).toBeUndefined()
    expect(codes).toEqual(['xlsx/sheet', 'input/workbook-too-large'])
  })

  it('is refused when its cells lie far apart', () => {
    const far = '<row><c r="XFD1"><v>1</v></c></row>'
    const { codes } = decoded(workbook(far.repeat(Math.ceil(limits.cells / 16_384) + 1)))
    expect(codes).toEqual(['xlsx/sheet', 'input/workbook-too-large'])
  })
})
