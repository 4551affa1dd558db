import { baseOf } from '../../linked-data/base.ts'
import { type Naming, namesFor } from '../../linked-data/naming.ts'
import type { Losses } from '../../linked-data/say.ts'
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
import { type Dialect, dctermsDialect, dctermsGraphDialect, oaiDcDialect, type Part } from './dialect.ts'
import type { DublinCoreElement } from './element.ts'
import { graphOutput } from './graph-output.ts'
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

/** Writes the DCMI terms as a graph, in JSON-LD or another syntax of linked data. */
export const writeDctermsGraph: Write = (out, report, options) => writer(dctermsGraphDialect, out, report, options)

/** A unit that is open, and what is known of its parts. */
interface Level {
  unit: Unit
  readonly ordinal: number
  /** Its id, where the output is a graph. */
  readonly id: string | undefined
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
  const base = dialect.isGraph ? baseOf(options.baseUri, report, dialect.name) : undefined
  const levels: Level[] = []
  const where = breadcrumb()
  const losses: Losses = {
    format: dialect.name,
    report,
    where: () => (levels.length === 0 ? undefined : where.words()),
  }
  const unwritten = countUnwritten()
  const leftOut = countLeftOut(profile)
  const inherited = inheritedCount()
  const known: InheritedElements = new WeakMap()
  const texts = textOfParts()
  let control: Control = {}
  let ofControl: readonly DublinCoreElement[] = []
  let records: RecordSink | undefined
  let naming: Naming | undefined
  let written = 0
  let idsNotWritten = 0

  const outputTo = (to: TextSink, records: 'collection' | 'unit'): RecordSink =>
    dialect.isGraph
      ? graphOutput(base, to, { losses, indent, words, syntax: options.syntax })
      : recordOutput(dialect.name === 'oai-dc' ? 'oai-dc' : 'dcterms', records, to, report, indent, words)

  const output = (): RecordSink => {
    records ??= outputTo(out, per)
    return records
  }

  const write = (unit: Unit, elements: readonly DublinCoreElement[], id?: string): void => {
    written++
    if (!eachRecord) {
      output().record(elements, id)
      return
    }
    const alone = outputTo(eachRecord(unit), 'collection')
    alone.record(elements, id)
    alone.end()
  }

  const contextOf = (parts: number): RecordContext => ({
    profile,
    control,
    path: levels.map(({ unit }) => unit),
    ordinals: levels.map(({ ordinal }) => ordinal),
    ...(dialect.isGraph && { ids: levels.map(({ id = '' }) => id) }),
    parts,
    baseUri,
  })

  const idOf = (unit: Unit, ordinal: number): string | undefined => {
    if (!dialect.isGraph) return undefined
    naming ??= namesFor(control, unit, base, report, dialect.name)
    return naming.unit(unit, () => [...levels.map(open => open.ordinal), ordinal], where.words).id
  }

  /** Whether a unit at this depth gets a record of its own. */
  const hasRecord = (depth: number): boolean => per === 'unit' || depth === 1

  const nameIn = (parent: Level, unit: Unit, id: string | undefined): DublinCoreElement[] => {
    if (profile.parts === 'left out' || parent.parts >= MOST_PARTS) return []
    const name = per === 'unit' && profile.parts === 'named' ? '' : ownName(unit)
    const part = { name, at: addressOf(unit, false, contextOf(0)), id }
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
      const ordinal = (parent?.parts ?? 0) + 1
      where.open(unit)
      const id = idOf(unit, ordinal)
      const named = parent && hasRecord(levels.length) ? nameIn(parent, unit, id) : []
      if (parent) parent.parts++
      levels.push({ unit, ordinal, id, parts: 0, named: [] })
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
        if (level.unit.id !== undefined && !dialect.isGraph && (baseUri === undefined || levels.length === 1))
          idsNotWritten++
        write(
          level.unit,
          inOrder([...made.elements, ...texts.taken(), ...ofControl, ...parts], dialect.terms),
          level.id,
        )
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
