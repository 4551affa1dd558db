import type { Control } from '../../model/control.ts'
import { inheritedFields } from '../../model/effective.ts'
import { unitFields } from '../../model/fields.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import { amended } from '../../model/tree.ts'
import type { Description, Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { Write, WriteOptions } from '../format.ts'
import { addressOf, type RecordContext } from './context.ts'
import { type Dialect, dctermsDialect, oaiDcDialect, type Part } from './dialect.ts'
import type { DublinCoreElement } from './element.ts'
import { type RecordSink, recordOutput } from './output.ts'
import { profileNamed } from './profiles.ts'
import { controlElements, type InheritedElements, inOrder, recordOf } from './record.ts'
import { countLeftOut, countUnwritten, inheritedCount, reportIdsNotWritten, reportPartsNotNamed } from './summary.ts'
import { textOfParts } from './text-of-parts.ts'
import { ownName } from './titles.ts'

/** How many parts of a unit its record names. */
const MOST_PARTS = 1000

/** Writes the fifteen elements, in the wrapper of OAI-PMH. */
export const writeOaiDc: Write = (out, report, options) => writer(oaiDcDialect, out, report, options)

/** Writes the DCMI terms, in the neutral wrapper `record`. */
export const writeDcterms: Write = (out, report, options) => writer(dctermsDialect, out, report, options)

/** A unit that is open, and what is known of its parts. */
interface Level {
  unit: Unit
  readonly ordinal: number
  parts: number
  /** The first of its parts, as its record names them. */
  readonly named: Part[]
}

/**
 * Writes the records of one finding aid. A record is written when its unit is complete, at `close`, so nothing that comes
 * late is lost; a unit's record stands after those of its parts. Only the open units are held.
 */
function writer(dialect: Dialect, out: TextSink, report: Report, options: WriteOptions = {}): UnitSink {
  const { per = 'collection', indent = true, words, eachRecord } = options
  const profile = profileNamed(options.dcProfile ?? 'general')
  const baseUri = options.baseUri === undefined ? undefined : withoutSlash(options.baseUri.trim())
  const levels: Level[] = []
  const where = breadcrumb()
  const unwritten = countUnwritten()
  const leftOut = countLeftOut(profile)
  const inherited = inheritedCount()
  const known: InheritedElements = new WeakMap()
  const texts = textOfParts()
  let control: Control = {}
  let ofControl: readonly DublinCoreElement[] = []
  let records: RecordSink | undefined
  let written = 0
  let idsNotWritten = 0

  const output = (): RecordSink => {
    records ??= recordOutput(dialect.name, per, out, report, indent, words)
    return records
  }

  const write = (unit: Unit, elements: readonly DublinCoreElement[]): void => {
    written++
    if (!eachRecord) {
      output().record(elements)
      return
    }
    const alone = recordOutput(dialect.name, 'collection', eachRecord(unit), report, indent, words)
    alone.record(elements)
    alone.end()
  }

  const contextOf = (parts: number): RecordContext => ({
    profile,
    control,
    path: levels.map(({ unit }) => unit),
    ordinals: levels.map(({ ordinal }) => ordinal),
    parts,
    baseUri,
  })

  /** Whether a unit at this depth gets a record of its own. */
  const hasRecord = (depth: number): boolean => per === 'unit' || depth === 1

  const nameIn = (parent: Level, unit: Unit): DublinCoreElement[] => {
    if (profile.parts === 'left out' || parent.parts >= MOST_PARTS) return []
    const name = per === 'unit' && profile.parts === 'named' ? '' : ownName(unit)
    const part = { name, at: addressOf(unit, false, contextOf(0)) }
    parent.named.push(part)
    return dialect.parts([part], profile)
  }

  return {
    begin(given) {
      control = given
      ofControl = controlElements(dialect, contextOf(0), report)
    },
    open(unit) {
      const parent = levels.at(-1)
      const named = parent && hasRecord(levels.length) ? nameIn(parent, unit) : []
      if (parent) parent.parts++
      levels.push({ unit, ordinal: parent?.parts ?? 1, parts: 0, named: [] })
      where.open(unit)
      if (!hasRecord(levels.length)) unwritten.unit(unit, [...named, ...texts.open(unit, contextOf(0))])
    },
    amend(more) {
      const level = levels.at(-1)
      if (!level) return
      if (!hasRecord(levels.length)) unwritten.more(more)
      level.unit = amended(level.unit, more)
      if (per === 'unit' && level.parts > 0) reportLateContext(dialect.name, more, where.words(), report)
    },
    close() {
      const level = levels.at(-1)
      if (!level) return
      if (hasRecord(levels.length)) {
        const made = recordOf(dialect, contextOf(level.parts), known, where.words(), report)
        inherited.add(made.inherited)
        leftOut.unit(level.unit)
        const parts = level.named.length === 0 ? [] : dialect.parts(level.named, profile)
        if (parts.length > 0 && level.parts > MOST_PARTS)
          reportPartsNotNamed(dialect.name, MOST_PARTS, level.parts, where.words(), report)
        if (level.unit.id !== undefined && (baseUri === undefined || levels.length === 1)) idsNotWritten++
        write(level.unit, inOrder([...made.elements, ...texts.taken(), ...ofControl, ...parts], dialect.terms))
      } else texts.close()
      levels.pop()
      where.close()
    },
    end() {
      if (per === 'collection' && written === 0) write({}, [])
      unwritten.report(dialect.name, report)
      reportIdsNotWritten(dialect.name, idsNotWritten, report)
      leftOut.report(dialect.name, report)
      inherited.report(dialect.name, report)
      if (!eachRecord) output().end()
    },
  }
}

function withoutSlash(uri: string): string {
  let end = uri.length
  while (end > 0 && uri.charAt(end - 1) === '/') end--
  return uri.slice(0, end)
}

/** What holds for the parts as well, but is said after them, is missing in their records. */
function reportLateContext(format: string, more: Description, where: string, report: Report): void {
  for (const field of inheritedFields) {
    if (!more[field]?.length) continue
    report({
      code: `${format}/late-context`,
      concern: 'loss',
      severity: 'warning',
      message: `${capital(unitFields[field].name)}: said after the parts of the unit, so the records of those parts are without it.`,
      unit: where,
      words: 0,
      hint: 'Put the statement before the components in the source.',
    })
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
