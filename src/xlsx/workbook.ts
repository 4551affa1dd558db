import type { Report } from '../report/diagnostic.ts'
import { type NumberForm, numberForm } from './number-text.ts'
import type { Parts } from './parts.ts'
import { readXml } from './read-xml.ts'

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

/** What a workbook says before its sheets are read. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly from1904: boolean
  /** The texts that cells refer to by number. */
  readonly texts: readonly string[]
  /** How numbers are shown, by the number of the style. */
  readonly forms: readonly NumberForm[]
}

/** Reads what a workbook says of its sheets; nothing when it is no workbook. */
export function openWorkbook(parts: Parts, report: Report, file: string): Workbook | undefined {
  const main =
    targets(parts, '', report, file).find(({ type }) => type.endsWith('/officeDocument'))?.part ?? 'xl/workbook.xml'
  const bytes = parts.get(main)
  if (!bytes || !main.includes('workbook')) return undefined
  const related = targets(parts, main, report, file)
  const sheets: Sheet[] = []
  let from1904 = false
  readXml(
    bytes,
    {
      start(name, attribute) {
        if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
        if (name !== 'sheet') return
        const part = related.find(({ id }) => id === attribute('id'))
        if (part?.type.endsWith('/worksheet'))
          sheets.push({
            name: attribute('name') ?? '',
            part: part.part,
            hidden: (attribute('state') ?? 'visible') !== 'visible',
          })
      },
    },
    report,
    `${file}/${main}`,
  )
  const partOf = (type: string): string | undefined => related.find(one => one.type.endsWith(type))?.part
  return {
    sheets,
    from1904,
    texts: sharedTexts(parts, partOf('/sharedStrings'), report, file),
    forms: numberForms(parts, partOf('/styles'), report, file),
  }
}

interface Target {
  readonly id: string
  readonly type: string
  readonly part: string
}

/** The parts that a part refers to. */
function targets(parts: Parts, of: string, report: Report, file: string): Target[] {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(of) ?? []
  const at = `${folder}_rels/${name}.rels`
  const bytes = parts.get(at)
  const found: Target[] = []
  if (bytes)
    readXml(
      bytes,
      {
        start(element, attribute) {
          if (element !== 'Relationship' || attribute('TargetMode') === 'External') return
          const target = attribute('Target') ?? ''
          found.push({
            id: attribute('Id') ?? '',
            type: attribute('Type') ?? '',
            part: resolved(target.startsWith('/') ? target.slice(1) : folder + target),
          })
        },
      },
      report,
      `${file}/${at}`,
    )
  return found
}

/** A path without steps upwards. */
function resolved(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function sharedTexts(parts: Parts, part: string | undefined, report: Report, file: string): string[] {
  const bytes = part === undefined ? undefined : parts.get(part)
  const texts: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  if (bytes)
    readXml(
      bytes,
      {
        start(name) {
          if (name === 'si') text = ''
          else if (name === 'rPh') phonetic++
          inText = name === 't' && phonetic === 0
        },
        text(piece) {
          if (inText) text += piece
        },
        end(name) {
          if (name === 'si') texts.push(text)
          else if (name === 'rPh') phonetic--
          inText = false
        },
      },
      report,
      `${file}/${part ?? ''}`,
    )
  return texts
}

function numberForms(parts: Parts, part: string | undefined, report: Report, file: string): NumberForm[] {
  const bytes = part === undefined ? undefined : parts.get(part)
  const codes = new Map<number, string>()
  const forms: NumberForm[] = []
  let inCells = false
  if (bytes)
    readXml(
      bytes,
      {
        start(name, attribute) {
          if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
          else if (name === 'cellXfs') inCells = true
          else if (name === 'xf' && inCells) {
            const id = Number(attribute('numFmtId') ?? 0)
            forms.push(numberForm(id, codes.get(id)))
          }
        },
        end(name) {
          if (name === 'cellXfs') inCells = false
        },
      },
      report,
      `${file}/${part ?? ''}`,
    )
  return forms
}
