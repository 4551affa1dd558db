import type { Note } from '../../model/note.ts'
import { amended } from '../../model/tree.ts'
import type { Description, Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import { reportNotCarried } from '../../report/loss.ts'
import type { AgainWriter } from './again.ts'
import { writeHead } from './codec/blocks.ts'
import { losesElements } from './codec/statement.ts'
import type { Dialect, Supply } from './dialect.ts'
import { didHeadingApart } from './did-heading.ts'
import type { Emit } from './emit.ts'
import { type FieldWriter, fieldWriters, saidIn } from './field-writers.ts'
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
  const writers = fieldWriters(dialect.unit)

  const nowhere = [...writers.values()].filter(({ place }) => place === 'nowhere')

  const put = (writer: FieldWriter, unit: Unit): void => of(writer.meaning, () => writer.write(unit, to))

  /** Writes what is said in the fields of one place. */
  function putAll(place: FieldWriter['place'], said: readonly FieldWriter[], unit: Unit): void {
    for (const writer of said) if (writer.place === place) put(writer, unit)
  }

  function reportNowhere(unit: Unit): void {
    for (const { name, meaning, reason } of nowhere)
      if (unit[name] !== undefined)
        reportNotCarried(report, { format, field: meaning, reason, value: { [name]: unit[name] }, unit: where() })
  }

  function writeStart(unit: Unit, top: boolean, form: WrittenForm | undefined): void {
    const { level, otherLevel } = unit
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
    of('description', () => to.start(name, own, unit))
  }

  function writeDid(unit: Unit, heading: Note['heading'], said: readonly FieldWriter[]): void {
    to.start('did')
    writeHead(heading, to)
    const before = to.count()
    putAll('did', said, unit)
    if (to.count() === before) to.element('unittitle')
    to.end()
  }

  /** Tells what only the source has a name for, but for lists of components. */
  function losesBeyond({ extra }: Unit): void {
    of('description', () => {
      const { elements } = extra ?? {}
      if (elements) losesElements({ elements: elements.filter(element => !isList(element)) }, to)
    })
  }

  /** Writes notes, each field where the first of its values stood in the source, among the forms. */
  function writeAmong(said: Unit, forms: readonly WrittenForm[], rest: Unit, fields: readonly FieldWriter[]): void {
    const fresh = fields.filter(({ place }) => place === 'notes')
    if (fresh.length === 0) {
      for (const form of forms) writeForm(form, said)
      return
    }
    const tasks = forms.map(form => ({ order: form.order, write: () => writeForm(form, said) }))
    for (const writer of fresh) {
      const value = rest[writer.name]
      const [first] = Array.isArray(value) ? value : [value]
      const order = typeof first === 'object' && first !== null ? formOf(first)?.order : undefined
      tasks.push({ order: order ?? Number.POSITIVE_INFINITY, write: () => put(writer, rest) })
    }
    for (const { write } of tasks.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))) write()
  }

  function writeForm(form: WrittenForm, said: Unit): void {
    if (fits(form)) again.write(form)
    else writeFailed(form, only(said, form))
  }

  /** Writes what is said in a form that may not stand where it would have to. */
  function writeFailed(form: WrittenForm, failed: Unit): void {
    again.tell([form])
    const said = saidIn(failed, writers)
    putAll('notes', said, failed)
    of('description', () => losesElements(failed.extra, to))
    for (const { place, name } of said)
      if (place === 'did') of(name, () => to.loses('what stands out of its place', failed[name]))
  }

  /** Writes a unit of which nothing is known of how its source wrote it. */
  function writeAnew(unit: Unit, top: boolean): void {
    const { heading, rest } = didHeadingApart(unit)
    const said = saidIn(rest, writers)
    writeStart(unit, top, undefined)
    writeDid(rest, heading, said)
    losesBeyond(rest)
    putAll('notes', said, rest)
    reportNowhere(unit)
  }

  return {
    write(unit, top, hasParts) {
      const usable = (form: WrittenForm) =>
        (form.place === 'unit' || (form.place === 'list' && hasParts)) && again.isUsable(form)
      let parts = partsOf(unit, usable)
      if (parts.forms.length + parts.broken.length === 0) {
        writeAnew(unit, top)
        return undefined
      }
      const [did, ...dids] = parts.forms.filter(isDid)
      if (dids.length > 0) parts = partsOf(unit, form => !dids.includes(form) && usable(form))
      let said = saidIn(parts.rest, writers)
      const isWhole = did && said.every(({ place }) => place !== 'did')
      if (did && !isWhole) parts = partsOf(unit, form => !isDid(form) && usable(form))
      const { forms, broken } = parts
      again.tell(broken)
      const isDidWhole = did !== undefined && isWhole
      const { heading, rest } = isDidWhole ? { heading: undefined, rest: parts.rest } : didHeadingApart(parts.rest)
      writeStart(unit, top, did)
      const first = forms.filter(form => form.place === 'unit' && isBefore(form) && fits(form))
      for (const form of first) again.write(form)
      if (isDidWhole) again.write(did)
      else {
        said = saidIn(rest, writers)
        writeDid(rest, heading, said)
      }
      const others = forms.filter(form => form.place === 'unit' && form !== did && !first.includes(form))
      losesBeyond(rest)
      writeAmong(unit, others, rest, said)
      reportNowhere(unit)
      const lead = forms.filter(({ place }) => place === 'list')
      return lead.length > 0 ? only(unit, ...lead) : undefined
    },
    writeNotes(said) {
      putAll('notes', saidIn(said, writers), said)
      const others = Object.entries(said).filter(([name]) => writers.get(name)?.place !== 'notes')
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
