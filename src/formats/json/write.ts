import {
  control as validateControl,
  description as validateDescription,
  unit as validateUnit,
} from '../../../generated/finding-aid.js'
import { type JsonLayout, jsonText, lineStart } from '../../json/stringify.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Description } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import { countStrings } from '../../report/ledger/strings.ts'
import type { WriteOptions } from '../format.ts'
import { checkOutput } from './check-output.ts'
import { controlFieldOrder, memberOrder, unitFieldOrder } from './order.ts'
import { VERSION } from './version.ts'

interface OpenUnit {
  /** Whether a member was written, so that a comma is due. */
  hasMembers: boolean
  hasUnits: boolean
  /** What came after the units it is made of. */
  readonly amended: Description[]
}

/**
 * Writes a finding aid in the native JSON form: everything the model holds, as it is. The text is written as the units
 * come; what is said of a unit after its units is kept until it closes and then written as `amended`.
 *
 * Fields are in the order of ISAD(G), empty lists of fields are left out, half characters are escaped (`\ud83d`), and the
 * text ends with a line end: the same finding aid always gives the same bytes.
 *
 * Reports `json/invalid-output` when a description is not as the schema asks, `json/too-deep` when it is nested deeper than
 * can be read back, `json/lone-surrogate` for half characters, `json/not-carried` for a number JSON cannot hold.
 *
 * @throws {Error} when a second finding aid is begun: a file holds one
 * @example walk(findingAid, write(output, report))
 */
export function write(out: TextSink, report: Report, { indent = true, words }: WriteOptions = {}): UnitSink {
  const layout: JsonLayout = { indent: indent ? '  ' : '', order: memberOrder }
  const colon = indent ? ': ' : ':'
  const open: OpenUnit[] = []
  const where = breadcrumb()
  let begun = false
  let hasTop = false

  const member = (name: string, level: number): string => `${lineStart(layout, level)}"${name}"${colon}`

  /** Where a unit that is so deep in the hierarchy stands: two levels of JSON for each level of description. */
  const levelOf = (depth: number): number => 2 * depth - 1

  /** The members of a unit or control section, without its brackets. */
  function fields(of: object, order: (names: string[]) => string[], level: number): string {
    const said = new Map(Object.entries(of).filter(([, value]) => isSaid(value)))
    return order([...said.keys()])
      .map(name => member(name, level) + jsonText(said.get(name), layout, level))
      .join(',')
  }

  function bracketed(inner: string, level: number): string {
    return inner === '' ? '{}' : `{${inner}${lineStart(layout, level)}}`
  }

  return {
    begin(control) {
      if (begun)
        throw new Error('A file in the native JSON form holds one finding aid; take another writer for the next.')
      begun = true
      checkOutput(control, validateControl, () => 'the control section', report)
      countStrings(control, words)
      out.write(`{${member('fonds', 1)}"${VERSION}",`)
      out.write(`${member('control', 1)}${bracketed(fields(control, controlFieldOrder, 2), 1)},${member('unit', 1)}`)
    },
    open(unit) {
      const parent = open.at(-1)
      if (!parent) hasTop = true
      else {
        out.write(
          parent.hasUnits ? ',' : `${parent.hasMembers ? ',' : ''}${member('units', levelOf(open.length) + 1)}[`,
        )
        out.write(lineStart(layout, levelOf(open.length) + 2))
        parent.hasUnits = true
        parent.hasMembers = true
      }
      where.open(unit)
      checkOutput(unit, validateUnit, where.words, report)
      countStrings(unit, words)
      const text = fields(unit, unitFieldOrder, levelOf(open.length + 1) + 1)
      out.write(`{${text}`)
      open.push({ hasMembers: text !== '', hasUnits: false, amended: [] })
    },
    amend(more) {
      checkOutput(more, validateDescription, where.words, report)
      countStrings(more, words)
      open.at(-1)?.amended.push(more)
    },
    close() {
      const unit = open.at(-1)
      if (!unit) return
      const level = levelOf(open.length)
      if (unit.hasUnits) out.write(`${lineStart(layout, level + 1)}]`)
      const amended = unit.amended.map(more => fields(more, unitFieldOrder, level + 3)).filter(text => text !== '')
      if (amended.length > 0) {
        out.write(`${unit.hasMembers ? ',' : ''}${member('amended', level + 1)}[`)
        out.write(amended.map(text => lineStart(layout, level + 2) + bracketed(text, level + 2)).join(','))
        out.write(`${lineStart(layout, level + 1)}]`)
        unit.hasMembers = true
      }
      out.write(unit.hasMembers ? `${lineStart(layout, level)}}` : '}')
      open.pop()
      where.close()
    },
    end() {
      out.write(`${hasTop ? '' : '{}'}${lineStart(layout, 0)}}\n`)
      out.end()
    },
  }
}

/** Empty lists say nothing. */
const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)
