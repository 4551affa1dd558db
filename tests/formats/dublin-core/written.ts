import { dcterms, oaiDc } from '../../../src/formats/dublin-core/index.ts'
import type { Format, WriteOptions } from '../../../src/formats/format.ts'
import type { FindingAid } from '../../../src/model/finding-aid.ts'
import { withIds } from '../../../src/model/ids.ts'
import type { UnitSink } from '../../../src/model/sink.ts'
import { walk } from '../../../src/model/tree.ts'
import type { Unit, UnitTree } from '../../../src/model/unit.ts'
import type { Diagnostic } from '../../../src/report/diagnostic.ts'

/** Both dialects, for tests that hold for each. */
export const formats = [oaiDc, dcterms]

export interface Written {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What a format makes of whatever is sent into it. */
export function writtenBy(format: Format, send: (sink: UnitSink) => void, options: WriteOptions = {}): Written {
  const diagnostics: Diagnostic[] = []
  let text = ''
  const out = {
    write: (piece: string) => {
      text += piece
    },
    end() {},
  }
  const sink = format.write?.(out, diagnostic => diagnostics.push(diagnostic), options)
  if (sink) send(withIds(sink))
  return { text, diagnostics }
}

/** What a format makes of a finding aid. */
export const written = (format: Format, findingAid: FindingAid, options?: WriteOptions): Written =>
  writtenBy(format, sink => walk(findingAid, sink), options)

/** The faults a format finds in a text. */
export function faults(format: Format, text: string): string[] {
  const found: string[] = []
  const check = format.check?.(
    ({ severity, code, message }) => severity === 'error' && found.push(`${code}: ${message}`),
  )
  check?.write(text)
  check?.end()
  return found
}

/** The values of one element, in order, with mark-up undone. */
export function values(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )
}

/** The elements of the record of one unit that is all there is. */
export const ofUnit = (format: Format, unit: UnitTree, name: string, options?: WriteOptions): string[] =>
  values(written(format, { control: {}, unit }, options).text, name)

/** The record of the last of a path of units, each in the one before. */
export function lastRecord(format: Format, path: readonly Unit[], options: WriteOptions = {}): string {
  const nested = path.reduceRight<UnitTree | undefined>(
    (inner, unit) => (inner ? { ...unit, units: [inner] } : unit),
    undefined,
  )
  const { text } = written(format, { control: {}, unit: nested ?? {} }, { ...options, per: 'unit' })
  const [, first = ''] = text.split(format.name === 'dcterms' ? '<record>' : '<oai_dc:dc>')
  return first
}
