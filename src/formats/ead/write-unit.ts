import { type UnitField, unitFields } from '../../model/fields.ts'
import type { Note } from '../../model/note.ts'
import { amended } from '../../model/tree.ts'
import type { Description, Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import { reportNotCarried } from '../../report/loss.ts'
import type { AgainWriter } from './again.ts'
import { writeHead } from './codec/blocks.ts'
import { attributesOf, losesElements } from './codec/statement.ts'
import { codecOf } from './crosswalk.ts'
import type { Dialect, Supply } from './dialect.ts'
import { didHeadingApart } from './did-heading.ts'
import type { Emit } from './emit.ts'
import { fieldsOf } from './later.ts'
import { isList } from './list-of-components.ts'
import { unspecified } from './unspecified.ts'
import { formOf, type WrittenForm } from './written-form.ts'
import { only, partsOf } from './written-parts.ts'

/** What writing a unit needs from the document it stands in. */
interface Document {
  readonly to: Emit
  readonly again: AgainWriter
  readonly supply: Supply
  readonly report: Report
  readonly of: (name: string, write: () => void) => void
  /** Where the unit is, for diagnostics. */
  readonly where: () => string
}

/** Writes units, without their parts. */
export interface UnitWriter {
  /**
   * Writes the start tag, the identification and the notes.
   *
   * @returns what the source has before the first part, to be written when a list of parts is open
   */
  write(unit: Unit, top: boolean, hasParts: boolean): Description | undefined
  /** Writes notes; returns what else is said. */
  writeNotes(said: Description): Description
  /** Writes forms where they may stand; returns what is said in those that may not. */
  inOrder(forms: readonly WrittenForm[]): Description | undefined
}

/** Writes units of a dialect into one document. */
export function unitWriter(dialect: Dialect, { to, again, supply, report, of, where }: Document): UnitWriter {
  const format = dialect.name
  const identification = fieldsIn('did', dialect)
  const notes = fieldsIn('notes', dialect)
  const writing = new Map([...identification, ...notes].map(name => [name, writerOf(name)]))
  const nowhere = fieldsOf(dialect.unit).filter(name => 'nowhere' in dialect.unit[name])

  const put = (name: UnitField, unit: Unit): void => {
    if (unit[name] !== undefined) writing.get(name)?.(unit)
  }

  /** Writes one field of a unit, if the unit has it. */
  function writerOf<Field extends UnitField>(name: Field): (unit: Unit) => void {
    const codec = codecOf<Unit, Field>(dialect.unit, name)
    const { name: meaning } = unitFields[name]
    return unit => {
      const value = unit[name]
      if (value !== undefined && codec) of(meaning, () => codec.write(value, to, unit))
    }
  }

  function reportNowhere(name: UnitField, unit: Unit): void {
    const row = dialect.unit[name]
    const value = unit[name]
    if (value === undefined || !('nowhere' in row)) return
    const { name: meaning } = unitFields[name]
    reportNotCarried(report, { format, field: meaning, reason: row.nowhere, value: { [name]: value }, unit: where() })
  }

  function writeStart(unit: Unit, top: boolean, form: WrittenForm | undefined): void {
    const { level, otherLevel, extra } = unit
    const name = top ? 'archdesc' : 'c'
    if (form?.start && again.isStart(form.start, unit, name)) {
      of('description', () => to.startAgain(name, form.start?.element.attributes ?? []))
      return
    }
    if (top && level === undefined)
      supply({
        code: 'level',
        message: `The level of the top unit is not stated; archdesc says ${otherLevel ?? unspecified}.`,
        option: '--level',
      })
    const asLevel = level ?? (top || otherLevel !== undefined ? 'otherlevel' : undefined)
    const own = { level: asLevel, otherlevel: otherLevel ?? (asLevel === 'otherlevel' ? unspecified : undefined) }
    of('description', () => to.start(name, attributesOf({ ...unit, extra }, to, own)))
  }

  function writeDid(unit: Unit, heading: Note['heading']): void {
    to.start('did')
    writeHead(heading, to)
    const before = to.count()
    for (const name of identification) put(name, unit)
    if (to.count() === before) to.element('unittitle')
    to.end()
  }

  /** Writes notes, each field where the first of its values stood in the source, among the forms. */
  function writeAmong(said: Unit, forms: readonly WrittenForm[], rest: Unit): void {
    const tasks = forms.map(form => ({
      order: form.order,
      write: () => {
        const failed = only(said, form)
        if (to.follow(form.elements.map(({ name }) => name))) again.write(form)
        else {
          again.tell([form])
          for (const name of notes) put(name, failed)
          of('description', () => losesElements(failed.extra, to))
          for (const name of identification)
            if (failed[name] !== undefined) of(name, () => to.loses('what stands out of its place', failed[name]))
        }
      },
    }))
    for (const name of notes) {
      const value = rest[name]
      if (value === undefined) continue
      const [first] = Array.isArray(value) ? value : [value]
      const order = typeof first === 'object' && first !== null ? formOf(first)?.order : undefined
      tasks.push({ order: order ?? Number.POSITIVE_INFINITY, write: () => put(name, rest) })
    }
    for (const { write } of tasks.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))) write()
  }

  return {
    write(unit, top, hasParts) {
      const usable = (form: WrittenForm) =>
        (form.place === 'unit' || (form.place === 'list' && hasParts)) && again.isUsable(form)
      let parts = partsOf(unit, usable)
      const [did, ...dids] = parts.forms.filter(isDid)
      if (dids.length > 0) parts = partsOf(unit, form => !dids.includes(form) && usable(form))
      const isWhole = did && identification.every(name => parts.rest[name] === undefined)
      if (did && !isWhole) parts = partsOf(unit, form => !isDid(form) && usable(form))
      const { forms, broken } = parts
      again.tell(broken)
      const isDidWhole = did !== undefined && isWhole
      const { heading, rest } = isDidWhole ? { heading: undefined, rest: parts.rest } : didHeadingApart(parts.rest)
      writeStart(unit, top, did)
      const first = forms.filter(form => form.place === 'unit' && isBefore(form) && fits(form))
      for (const form of first) again.write(form)
      if (isDidWhole) again.write(did)
      else writeDid(rest, heading)
      const others = forms.filter(form => form.place === 'unit' && form !== did && !first.includes(form))
      const { elements = [] } = rest.extra ?? {}
      of('description', () => losesElements({ elements: elements.filter(element => !isList(element)) }, to))
      writeAmong(unit, others, rest)
      for (const name of nowhere) reportNowhere(name, unit)
      const lead = forms.filter(({ place }) => place === 'list')
      return lead.length > 0 ? only(unit, ...lead) : undefined
    },
    writeNotes(said) {
      for (const name of notes) put(name, said)
      const others = Object.entries(said).filter(([name]) => !notes.some(note => note === name))
      return Object.fromEntries(others)
    },
    inOrder(forms) {
      const failed = forms.filter(form => {
        if (!fits(form)) return true
        again.write(form)
        return false
      })
      return failed.length > 0 ? failed.flatMap(({ said }) => said).reduce<Unit>(amended, {}) : undefined
    },
  }

  function fits(form: WrittenForm): boolean {
    return to.follow(form.elements.map(({ name }) => name))
  }
}

const isDid = ({ place, elements }: WrittenForm): boolean => place === 'unit' && elements[0]?.name === 'did'

/** What EAD has before the identification. */
const isBefore = ({ elements }: WrittenForm): boolean =>
  elements.every(({ name }) => name === 'head' || name === 'runner')

/** The fields that are written in the `did`, or beside it, in the order of the crosswalk. */
function fieldsIn(place: 'did' | 'notes', { unit: rows }: Dialect): readonly UnitField[] {
  return fieldsOf(rows).filter(field => {
    const row = rows[field]
    if ('nowhere' in row || row.at.startsWith('@')) return false
    return row.at.startsWith('did/') === (place === 'did')
  })
}
