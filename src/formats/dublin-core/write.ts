import { baseOf } from '../../linked-data/base.ts'
import { type Naming, namesFor } from '../../linked-data/naming.ts'
import type { Losses } from '../../linked-data/say.ts'
import type { Control } from '../../model/control.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import { amended } from '../../model/tree.ts'
import type { Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { Write, WriteOptions } from '../format.ts'
import { profileWith } from './choices.ts'
import { addressOf, type RecordContext, withoutSlash } from './context.ts'
import { type Dialect, dctermsDialect, dctermsGraphDialect, oaiDcDialect, type Part } from './dialect.ts'
import type { DublinCoreElement } from './element.ts'
import { hasRecord } from './granularity.ts'
import { graphOutput } from './graph-output.ts'
import { type Container, type RecordSink, recordOutput } from './output.ts'
import { profileNamed } from './profiles.ts'
import { controlElements, type InheritedElements, inOrder, recordOf } from './record.ts'
import {
  countLeftOut,
  countUnwritten,
  inheritedCount,
  isSaid,
  reportIdsNotWritten,
  reportLateContext,
  reportPartsNotNamed,
} from './summary.ts'
import { textOfParts } from './text-of-parts.ts'
import { ownName } from './titles.ts'

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
  /** Whether it or a unit below it has a digital object. */
  isDigital: boolean
  /** How many of its parts its record may name, and the first of them as it does. */
  nameable: number
  readonly named: Part[]
  /** What was written of it in the record of the unit above. */
  saidAbove: readonly DublinCoreElement[]
  /** As it was when its parts began, for what they have from it. */
  readonly given: Unit
}

/**
 * Writes the records of one finding aid. A record is written when its unit is complete, at `close`, so nothing that comes
 * late is lost; a unit's record stands after those of its parts. Only the open units are held.
 */
function writer(dialect: Dialect, out: TextSink, report: Report, options: WriteOptions = {}): UnitSink {
  const { per = 'collection', indent = true, words, eachRecord, iriUnit, dcProfile = 'general' } = options
  const profile = dialect.profile(profileWith(profileNamed(dcProfile), options.dublinCore ?? {}))
  const baseUri = options.baseUri === undefined ? undefined : withoutSlash(options.baseUri.trim())
  const base = dialect.isGraph ? baseOf(options.baseUri, report, dialect.name) : undefined
  const levels: Level[] = []
  const where = breadcrumb()
  const losses: Losses = {
    format: dialect.name,
    report,
    where: () => (levels.length === 0 ? undefined : where.words()),
  }
  const unwritten = countUnwritten(per)
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

  const outputTo = (to: TextSink, container: Container): RecordSink =>
    dialect.isGraph
      ? graphOutput(base, to, { losses, indent, words, syntax: options.syntax })
      : recordOutput(dialect.name === 'oai-dc' ? 'oai-dc' : 'dcterms', container, to, report, indent, words)

  const output = (): RecordSink => {
    records ??= outputTo(out, per === 'collection' ? 'record' : 'records')
    return records
  }

  const write = (unit: Unit, elements: readonly DublinCoreElement[], id?: string): void => {
    written++
    if (!eachRecord) {
      output().record(elements, id)
      return
    }
    const alone = outputTo(eachRecord(unit, dialect.name), 'harvested')
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
    datesOfAbove: (per === 'leaf' || per === 'digital') && parts === 0 && profile.dates.ofAbove,
    baseUri,
    iriUnit,
  })

  const idOf = (unit: Unit, ordinal: number): string | undefined => {
    if (!dialect.isGraph) return undefined
    naming ??= namesFor(control, unit, base, report, dialect.name, options)
    return naming.unit(unit, () => [...levels.map(open => open.ordinal), ordinal], where.words).id
  }

  /** Names a part in the record of its whole, and gives what that says of it. */
  const nameIn = (parent: Level, unit: Unit, id: string | undefined): DublinCoreElement[] => {
    if (profile.parts === 'left out' || ++parent.nameable > profile.mostParts) return []
    const name = per === 'unit' && profile.parts === 'named' ? '' : ownName(unit)
    const part = { name, at: addressOf(unit, false, contextOf(0)), id }
    parent.named.push(part)
    return dialect.parts([part], profile)
  }

  /** Writes the record of the innermost open unit, which is complete. */
  const writeRecordOf = (level: Level): void => {
    const made = recordOf(dialect, contextOf(level.parts), known, where.words(), report)
    inherited.add(made.inherited)
    leftOut.unit(level.unit)
    const parts = level.named.length === 0 ? [] : dialect.parts(level.named, profile)
    if (dialect.namesParts(profile) && level.nameable > profile.mostParts)
      reportPartsNotNamed(dialect.name, profile.mostParts, level.nameable, where.words(), report)
    const isAddressed = dialect.isGraph || iriUnit !== undefined || (baseUri !== undefined && levels.length > 1)
    if (level.unit.id !== undefined && !isAddressed) idsNotWritten++
    const all = [...made.elements, ...texts.taken(), ...ofControl, ...parts]
    write(level.unit, inOrder(all, dialect.terms), level.id)
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
      // Of parts that may be without a record of their own, those are named that turn out to have one.
      const isNamed = parent !== undefined && per !== 'digital' && (per === 'unit' || levels.length === 1)
      const saidAbove = isNamed ? nameIn(parent, unit, id) : []
      if (parent) parent.parts++
      const isDigital = isSaid(unit.digitalObjects)
      levels.push({ unit, given: unit, ordinal, id, parts: 0, isDigital, nameable: 0, named: [], saidAbove })
      if (per === 'collection' && levels.length > 1)
        unwritten.unit(unit, [...saidAbove, ...texts.open(unit, contextOf(0))])
    },
    amend(more) {
      const level = levels.at(-1)
      if (!level) return
      if (per === 'collection' && levels.length > 1) unwritten.more(more)
      level.unit = amended(level.unit, more)
      level.isDigital ||= isSaid(more.digitalObjects)
      if (per !== 'collection' && level.parts > 0) reportLateContext(dialect.name, more, where.words(), report)
    },
    close() {
      const level = levels.at(-1)
      if (!level) return
      const parent = levels.at(-2)
      if (parent) parent.isDigital ||= level.isDigital
      if (hasRecord(per, { ...level, depth: levels.length })) {
        if (parent && per === 'digital') nameIn(parent, level.unit, level.id)
        writeRecordOf(level)
      } else if (per === 'collection') texts.close()
      else unwritten.unit(level.unit, [...level.saidAbove, ...[...(known.get(level.given)?.values() ?? [])].flat()])
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
