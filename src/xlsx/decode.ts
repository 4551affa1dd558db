import { harmless } from '../csv/formula.ts'
import type { Report } from '../report/diagnostic.ts'
import { limits } from './limits.ts'
import { type NumberForm, numberText } from './number-text.ts'
import { openParts } from './parts.ts'
import { readXml } from './read-xml.ts'
import { openWorkbook, type Sheet, type Workbook } from './workbook.ts'

export interface WorkbookOptions {
  readonly file?: string
  /** The sheet to read, by its name or its number from 1; the first that is not hidden when absent. */
  readonly sheet?: string
}

const GENERAL: NumberForm = { kind: 'number', digits: 0 }

/**
 * Turns a workbook into the text of a table: the rows of one sheet with commas between their cells, so that a workbook is
 * read as any other table. Dates are written in figures; of a formula its last result is taken; rows keep their numbers.
 *
 * Reports `xlsx/sheet` (info: which sheet was read, and which were not), `xlsx/error-cell` (warning: a formula that gave an
 * error), and the errors `input/workbook-damaged`, `input/workbook-too-large`, `input/not-text`, `input/no-such-sheet`.
 *
 * Source: ECMA-376, part 1.
 *
 * @returns the text, or nothing when the workbook could not be read
 */
export function decodeWorkbook(bytes: Uint8Array, report: Report, options: WorkbookOptions = {}): string | undefined {
  const file = options.file ?? 'workbook'
  const place = options.file === undefined ? {} : { place: { file: options.file } }
  const refuse = (code: string, message: string, hint: string): undefined => {
    report({ code, concern: 'input', severity: 'error', message, ...place, hint })
    return undefined
  }
  const parts = openParts(bytes)
  if ('code' in parts) return refuse(parts.code, parts.message, parts.hint)
  const workbook = openWorkbook(parts, report, file)
  if (!workbook)
    return refuse(
      'input/not-text',
      'This is an office document (such as .docx or .odt) or a ZIP archive, and no workbook.',
      'Open it in the program it was made with, and save it as plain text in UTF-8. An archive needs the ending .zip.',
    )
  const sheet = chosen(workbook.sheets, options.sheet)
  if (!sheet)
    return refuse(
      'input/no-such-sheet',
      options.sheet === undefined
        ? 'The workbook has no sheet that is shown.'
        : `The workbook has no sheet "${options.sheet}".`,
      `Its sheets are: ${workbook.sheets.map(({ name }) => `"${name}"`).join(', ')}.`,
    )
  const part = parts.get(sheet.part)
  if (!part)
    return refuse('input/workbook-damaged', `The sheet "${sheet.name}" is not in the file.`, 'Save the workbook again.')
  const others = workbook.sheets.filter(other => other !== sheet)
  report({
    code: 'xlsx/sheet',
    concern: 'input',
    severity: 'info',
    message: `The sheet "${sheet.name}" was read${others.length === 0 ? '' : `; not read: ${others.map(({ name }) => `"${name}"`).join(', ')}`}.`,
    ...place,
    ...(others.length > 0 && { hint: 'Name another with --sheet.' }),
  })
  return sheetText(part, workbook, report, `${file}/${sheet.part}`, options.file)
}

function chosen(sheets: readonly Sheet[], stated: string | undefined): Sheet | undefined {
  if (stated === undefined) return sheets.find(({ hidden }) => !hidden)
  return sheets.find(({ name }) => name === stated) ?? (/^\d+$/.test(stated) ? sheets[Number(stated) - 1] : undefined)
}

function sheetText(
  part: Uint8Array,
  { texts, forms, from1904 }: Workbook,
  report: Report,
  partName: string,
  file: string | undefined,
): string | undefined {
  const lines: string[] = []
  let cells: string[] = []
  let at = 0
  let type = ''
  let form = GENERAL
  let value = ''
  let inValue = false
  let phonetic = 0
  let wrong = 0
  let allCells = 0
  let characters = 0
  const tooLarge = () => allCells > limits.cells || characters > limits.text

  const complete = readXml(
    part,
    {
      start(name, attribute) {
        if (tooLarge()) return
        if (name === 'row') {
          cells = []
          at = 0
          const number = Number(attribute('r') ?? lines.length + 1)
          while (lines.length < number - 1 && lines.length < limits.rows) lines.push('')
        } else if (name === 'c') {
          const column = columnOf(attribute('r'))
          if (column !== undefined) at = column
          type = attribute('t') ?? 'n'
          form = forms[Number(attribute('s') ?? 0)] ?? GENERAL
          value = ''
        } else if (name === 'rPh') phonetic++
        inValue = name === 'v' || (name === 't' && phonetic === 0)
      },
      text(text) {
        if (inValue) value += text
      },
      end(name) {
        inValue = false
        if (name === 'rPh') phonetic--
        else if (tooLarge()) return
        else if (name === 'c') {
          if (type === 'e') wrong++
          else if (value !== '' && at < 16_384) {
            const before = cells.length
            while (cells.length < at) cells.push('')
            const text = textOf(value, type, form)
            cells[at] = text
            allCells += cells.length - before
            characters += text.length
          }
          at++
        } else if (name === 'row') lines.push(cells.map(quoted).join(','))
      },
    },
    report,
    partName,
  )
  if (!complete) return undefined
  if (tooLarge()) {
    report({
      code: 'input/workbook-too-large',
      concern: 'input',
      severity: 'error',
      message: `The sheet has more than ${limits.cells / 1e6} million cells or ${limits.text / 1e6} million characters. It was not read.`,
      ...(file !== undefined && { place: { file } }),
      hint: 'Save what belongs to the table alone, as CSV or as a new workbook.',
    })
    return undefined
  }
  if (wrong > 0)
    report({
      code: 'xlsx/error-cell',
      concern: 'input',
      severity: 'warning',
      message: `${wrong === 1 ? 'The formula of one cell gives' : `The formulas of ${wrong} cells give`} an error; ${wrong === 1 ? 'it was' : 'they were'} taken to be empty.`,
      ...(file !== undefined && { place: { file } }),
    })
  return `${lines.join('\n')}\n`

  function textOf(text: string, kind: string, shown: NumberForm): string {
    if (kind === 's') return unescaped(texts[Number(text)] ?? '')
    if (kind === 'b') return text === '1' ? 'TRUE' : 'FALSE'
    if (kind === 'n') return numberText(text, shown, from1904)
    return unescaped(text)
  }
}

/** Characters that XML cannot hold are written with their numbers. ECMA-376, 22.9.2.19. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** The cell in quotation marks; its own line ends are kept apart from those of rows. */
const quoted = (text: string): string =>
  text === ''
    ? ''
    : `"${harmless(text)
        .replace(/\r\n|\n/g, '\r')
        .replaceAll('"', '""')}"`

/** The column of a reference such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? []
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
