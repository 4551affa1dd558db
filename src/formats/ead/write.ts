import { type ControlField, controlFields, type UnitField, unitFields } from '../../model/fields.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Description, Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import { reportNotCarried } from '../../report/loss.ts'
import type { WriteOptions } from '../format.ts'
import { checkedText } from './checked.ts'
import { attributesOf, losesElements } from './codec/statement.ts'
import { codecOf } from './crosswalk.ts'
import type { Dialect, Supply } from './dialect.ts'
import { type Emit, emitter } from './emit.ts'
import { fieldsOf, type Later, merged, writeLater } from './later.ts'
import { losses } from './losses.ts'
import { unspecified } from './unspecified.ts'

interface Open {
  readonly unit: Unit
  readonly internal: boolean
  /** What came after the first part; written after the parts, which only the top unit can do. */
  later: Description | undefined
}

/**
 * Writes one finding aid in a dialect of EAD while its units arrive, and checks every token against the schema on the way.
 *
 * A unit is held until its first part or its end, so that what is said of it in between still finds its place. What is said
 * of the top unit after its parts follows `dsc`; what is said of another unit after its parts has no place in EAD there,
 * and follows `dsc` as a general note of the whole with a link to the unit (`<name>/carried-in-part`).
 *
 * A link within the finding aid may point forward, to something that never comes. The document ends with an empty paragraph
 * for every such identifier, because a link to nothing is not valid (`<name>/unresolved-reference`, a warning).
 *
 * Reports `<name>/not-carried`, `<name>/carried-in-part` (losses), `<name>/supply-…` (values the schema demands and nobody
 * stated), and `output/invalid` should the output not be valid, which is a fault of this program and never of the source.
 */
export function writeEad(dialect: Dialect, out: TextSink, report: Report, options: WriteOptions = {}): UnitSink {
  const { schema, name: format } = dialect
  const notes = fieldsIn('notes', dialect)
  const nowhere = fieldsOf(dialect.unit).filter(field => 'nowhere' in dialect.unit[field])
  const crumbs = breadcrumb()
  const lost = losses(report, format, () => elsewhere ?? crumbs.words())
  const laysOut = (): boolean => options.indent !== false && !to.amidWords()
  const documentType = options.dtd === true ? dialect.documentType : undefined
  const to: Emit = emitter(dialect, checkedText(schema, out, report, { laysOut, documentType }), {
    loses: lost.add,
    supplies,
  })
  const identification = fieldsIn('did', dialect).map(field => writing(field))
  const writeNotes = notes.map(field => writing(field))
  const open: Open[] = []
  const later: Later[] = []
  const supplied = new Set<string>()
  let pending: Unit | undefined
  let begun = false
  let topWritten = false
  let inDsc = false
  /** Where the unit is that is written about, when it is not the innermost open one. */
  let elsewhere: string | undefined

  function supplies(code: string, message: string): void {
    if (supplied.has(code)) return
    supplied.add(code)
    supply({ code, message })
  }

  const supply: Supply = ({ code, message, option }) =>
    report({
      code: `${format}/supply-${code}`,
      concern: 'supplied',
      severity: option === undefined ? 'info' : 'warning',
      message,
      ...(option !== undefined && { hint: `Say it in the source, or supply it with ${option}.` }),
    })
  const controlField = (field: ControlField, write: () => void) => lost.of(controlFields[field].name, write)
  const unitField = (field: UnitField, write: () => void) => lost.of(unitFields[field].name, write)

  function begin(control: Parameters<UnitSink['begin']>[0]): void {
    begun = true
    to.start('ead')
    dialect.writeControl(control, { to, supply, field: controlField })
  }

  /** Writes the unit that was held, as far as its parts. */
  function write(): void {
    if (!pending) return
    const unit = pending
    pending = undefined
    const top = open.length === 1
    if (!top && !inDsc) {
      to.start('dsc')
      inDsc = true
    }
    writeUnit(unit, top)
  }

  function writeUnit(unit: Unit, top: boolean): void {
    if (top) topWritten = true
    const { level, otherLevel } = unit
    const name = top ? 'archdesc' : 'c'
    if (top && level === undefined)
      supply({
        code: 'level',
        message: `The level of the top unit is not stated; archdesc says ${otherLevel ?? unspecified}.`,
        option: '--level',
      })
    const asLevel = level ?? (top || otherLevel !== undefined ? 'otherlevel' : undefined)
    lost.of('description', () => {
      to.start(
        name,
        attributesOf(unit, to, {
          level: asLevel,
          otherlevel: otherLevel ?? (asLevel === 'otherlevel' ? unspecified : undefined),
        }),
      )
      losesElements(unit.extra, to)
    })
    to.start('did')
    const before = to.count()
    for (const write of identification) write(unit)
    if (to.count() === before) to.element('unittitle')
    to.end()
    for (const write of writeNotes) write(unit)
    for (const field of nowhere) reportNowhere(field, unit)
  }

  function reportNowhere(field: UnitField, unit: Unit): void {
    const row = dialect.unit[field]
    const value = unit[field]
    if (value === undefined || !('nowhere' in row)) return
    reportNotCarried(report, {
      format,
      field: unitFields[field].name,
      reason: row.nowhere,
      value: { [field]: value },
      unit: crumbs.words(),
    })
  }

  /** Writes one field of a unit, if the unit has it. */
  function writing<Field extends UnitField>(field: Field): (unit: Unit) => void {
    const codec = codecOf<Unit, Field>(dialect.unit, field)
    const { name } = unitFields[field]
    return unit => {
      const value = unit[field]
      if (value !== undefined && codec) lost.of(name, () => codec.write(value, to, unit))
    }
  }

  /** What follows the parts of the top unit. */
  function finishTop(top: Open): void {
    if (inDsc) to.end()
    inDsc = false
    if (top.later) {
      const { unit, internal } = top
      for (const write of writeNotes) write(top.later)
      const rest = Object.entries(top.later).filter(([field]) => !notes.some(note => note === field))
      writeLater({ more: Object.fromEntries(rest), unit, internal, where: crumbs.words() }, dialect.unit, to, unitField)
    }
    for (const one of later) {
      elsewhere = one.where
      writeLater(one, dialect.unit, to, unitField)
    }
    elsewhere = undefined
    const unresolved = [...to.unresolved()]
    if (unresolved.length > 0) writeUnresolved(unresolved)
    to.end()
  }

  function writeUnresolved(ids: readonly string[]): void {
    to.element('odd', { localtype: 'unresolved-reference' }, () => {
      for (const id of ids) {
        to.element('p', { id })
        report({
          code: `${format}/unresolved-reference`,
          concern: 'output',
          severity: 'warning',
          message:
            'A link points at something that is not in the finding aid; an empty paragraph stands for it at the end.',
          value: id,
          hint: 'Correct the identifier in the source, or remove the link.',
        })
      }
    })
  }

  return {
    begin,
    open(unit) {
      if (!begun) begin({})
      write()
      const parent = open.at(-1)
      const internal = parent?.internal === true || unit.audience === 'internal'
      open.push({ unit, internal, later: undefined })
      crumbs.open(unit)
      pending = unit
    },
    amend(more) {
      if (pending) {
        pending = merged(pending, more)
        return
      }
      const innermost = open.at(-1)
      if (innermost) innermost.later = innermost.later ? merged(innermost.later, more) : more
    },
    close() {
      write()
      const unit = open.pop()
      if (!unit) return
      if (open.length === 0) finishTop(unit)
      else {
        if (unit.later)
          later.push({ more: unit.later, unit: unit.unit, internal: unit.internal, where: crumbs.words() })
        to.end()
      }
      crumbs.close()
    },
    end() {
      if (!begun) begin({})
      if (!topWritten) {
        writeUnit({}, true)
        to.end()
      }
      to.end()
      to.finish()
    },
  }
}

/** The fields that are written in the `did`, or beside it, in the order of the crosswalk. */
function fieldsIn(place: 'did' | 'notes', { unit: rows }: Dialect): readonly UnitField[] {
  return fieldsOf(rows).filter(field => {
    const row = rows[field]
    if ('nowhere' in row || row.at.startsWith('@')) return false
    return row.at.startsWith('did/') === (place === 'did')
  })
}
