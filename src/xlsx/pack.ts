import { strToU8, Zip, ZipDeflate } from 'fflate'
import { readRows } from '../csv/rows.ts'
import { countWords } from '../model/prose-text.ts'
import type { ByteSink, TextSink } from '../model/sink.ts'
import type { Report } from '../report/diagnostic.ts'
import { limits } from './limits.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook besides its sheet. All cells are text; heads are bold and stay in sight. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Finding aid" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`,
}

const BEFORE = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`
const AFTER = '</sheetData></worksheet>'

/** The earliest time a ZIP archive can state, so that the same table gives the same bytes. */
const TIME = '1980-01-01T00:00:00'

const PIECE = 262_144

/**
 * Turns the text of a table, as it comes, into the bytes of a workbook with one sheet. Every cell is text, so no program
 * runs it or changes it into a number.
 *
 * Reports `xlsx/cell-too-long` and `xlsx/too-many-rows` (losses, with the words) where a workbook cannot hold the table.
 *
 * Source: ECMA-376, part 1.
 */
export function packWorkbook(out: ByteSink, report: Report): TextSink {
  const zip = new Zip((error, bytes, last) => {
    if (error) throw error
    out.write(bytes)
    if (last) out.end()
  })
  const file = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 })
    part.mtime = TIME
    zip.add(part)
    return part
  }
  for (const [name, text] of Object.entries(PARTS)) file(name).push(strToU8(text), true)
  const sheet = file('xl/worksheets/sheet1.xml')
  let waiting = BEFORE
  let rows = 0
  let wordsBeyond = 0
  function flush(last: boolean): void {
    sheet.push(strToU8(waiting), last)
    waiting = ''
  }
  return readRows(
    {
      begin() {},
      row({ cells }) {
        if (rows >= limits.rows) {
          for (const cell of cells) wordsBeyond += countWords(cell)
          return
        }
        rows++
        let row = `<row r="${rows}">`
        for (const [at, text] of cells.entries())
          if (text !== '') row += cell(text, `${letters(at)}${rows}`, rows === 1 ? 1 : /^[=+\-@]/.test(text) ? 2 : 0)
        waiting += `${row}</row>`
        if (waiting.length > PIECE) flush(false)
      },
      end() {
        if (wordsBeyond > 0)
          lost(
            'xlsx/too-many-rows',
            `A sheet holds ${limits.rows} rows; the others are not in the output.`,
            wordsBeyond,
          )
        waiting += AFTER
        flush(true)
        zip.end()
      },
    },
    report,
    { delimiter: ',', quote: '"' },
  )

  function cell(text: string, reference: string, style: number): string {
    let held = text
    if (text.length > limits.cell) {
      held = text.slice(0, limits.cell).replace(/[\uD800-\uDBFF]$/, '')
      lost(
        'xlsx/cell-too-long',
        `The text of cell ${reference} is longer than the ${limits.cell} characters a cell can hold; the rest is not in the output.`,
        countWords(text.slice(held.length)),
      )
    }
    return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(held)}</t></is></c>`
  }

  function lost(code: string, message: string, words: number): void {
    report({
      code,
      concern: 'loss',
      severity: 'warning',
      message,
      words,
      hint: 'Write CSV instead.',
    })
  }
}

/** The letter of a column, from 0. */
function letters(at: number): string {
  let name = ''
  for (let n = at + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name
  return name
}

const number = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Text in XML; what XML cannot hold, and what would be read as its number, is written by number. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n -\uFFFD]/g, number)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, number)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
