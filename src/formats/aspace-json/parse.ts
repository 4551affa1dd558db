import { faultList } from '../../json/fault.ts'
import { parseJson } from '../../json/parse.ts'
import type { Report } from '../../report/diagnostic.ts'
import { isRecord, type JsonRecord } from './record.ts'

/** One record with the line on which its text begins. */
export interface PlacedRecord {
  readonly record: JsonRecord
  readonly line: number
}

/**
 * The records in a source: one object, a list of them, a page of results of the API, or one object in each line (JSON
 * Lines). A line that is no JSON is reported with its place, and the others go on; a text that is no JSON gives nothing.
 */
export function recordsIn(text: string, report: Report, file: string | undefined): PlacedRecord[] | undefined {
  if (isLines(text)) return linesIn(text, report, file)
  const faults = faultList()
  const parsed = parseJson(text, faults)
  const wrong = !parsed || faults.errors() > 0
  faults.tell(text, report, file)
  if (wrong) return undefined
  return flattened(parsed.value).map(record => ({ record, line: 1 }))
}

/** Whether each line is an object of its own: the first is whole, and another follows. */
function isLines(text: string): boolean {
  const [, first = ''] = /^\uFEFF?\s*(\{[^\r\n]*\})[ \t]*\r?\n\s*\{/.exec(text) ?? []
  return first !== '' && parseJson(first, faultList()) !== undefined
}

function linesIn(text: string, report: Report, file: string | undefined): PlacedRecord[] {
  const found: PlacedRecord[] = []
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const faults = faultList()
    const parsed = parseJson(line, faults)
    const wrong = !parsed || faults.errors() > 0
    faults.tell(line, about => report({ ...about, place: { ...about.place, line: i + 1 } }), file)
    if (!wrong) for (const record of flattened(parsed.value)) found.push({ record, line: i + 1 })
  }
  return found
}

/** The records in a value: itself, those of a list, those of a page of results. */
function flattened(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return value.flatMap(one => (isRecord(one) ? flattened(one) : []))
  if (!isRecord(value)) return []
  if ('jsonmodel_type' in value) return [value]
  if (Array.isArray(value.results)) return flattened(value.results)
  return Object.values(value)
    .filter(isRecord)
    .filter(inner => 'jsonmodel_type' in inner)
}
