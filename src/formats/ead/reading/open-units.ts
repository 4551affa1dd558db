import type { Control } from '../../../model/control.ts'
import type { UnitSink } from '../../../model/sink.ts'
import { amended } from '../../../model/tree.ts'
import type { Description, Unit } from '../../../model/unit.ts'
import { breadcrumb } from '../../../report/breadcrumb.ts'
import type { Diagnostic, Report } from '../../../report/diagnostic.ts'
import type { ElementPlace, XmlElement } from '../../../xml/element.ts'
import { placeIn, type Read } from './unit-places.ts'

interface Open {
  unit: Unit
  sent: boolean
  readonly hidden: boolean
  readonly place: ElementPlace | undefined
  /** What was read of it, to tell places by when they are asked for. */
  readonly read: Read[]
  /** What is to be said of the unit once it is known what it is called. */
  said: Diagnostic[]
}

/** Sends units: all that is said of one before its first part with `open`, the rest with `amend`. */
export interface OpenUnits {
  /** What is said from now on about the finding aid itself. */
  begin(control: Control): void
  open(unit: Unit, place?: ElementPlace): void
  /** Says more of the innermost open unit, which was read from an element. */
  add(more: Description, element?: XmlElement): void
  close(): void
  /** Ends the finding aid. */
  end(): void
  /** The innermost open unit as far as it is known. */
  unit(): Unit | undefined
  /** Whether the innermost open unit, or one it is in, is internal. */
  hidden(): boolean
  /** Whether the finding aid has had its top unit. */
  complete(): boolean
  /** Where a statement of the innermost open unit stands, or that unit. */
  place(about?: object): ElementPlace | undefined
  /** Reports something with the unit it belongs to. */
  say(diagnostic: Diagnostic): void
}

export function openUnits(to: UnitSink, report: Report): OpenUnits {
  const crumbs = breadcrumb()
  const open: Open[] = []
  let complete = false

  const send = () => {
    const last = open.at(-1)
    if (!last || last.sent) return
    last.sent = true
    crumbs.open(() => named(last.unit, last.hidden))
    to.open(last.unit)
    if (last.said.length === 0) return
    const unit = crumbs.words()
    for (const diagnostic of last.said) report({ ...diagnostic, unit })
    last.said = []
  }

  return {
    begin(control) {
      complete = false
      to.begin(control)
    },
    open(unit, place) {
      send()
      const hidden = unit.audience === 'internal' || open.at(-1)?.hidden === true
      open.push({ unit, sent: false, hidden, place, read: [], said: [] })
    },
    add(more, element) {
      const last = open.at(-1)
      if (!last || Object.keys(more).length === 0) return
      if (element && !last.hidden) last.read.push({ more, element })
      if (last.sent) to.amend(more)
      else last.unit = amended(last.unit, more)
    },
    close() {
      send()
      if (open.length === 0) return
      to.close()
      open.pop()
      if (open.length === 0) complete = true
      crumbs.close()
    },
    end: () => to.end(),
    unit: () => open.at(-1)?.unit,
    hidden: () => open.at(-1)?.hidden === true,
    complete: () => complete,
    place(about) {
      const last = open.at(-1)
      return (about && last && placeIn(last.read, about)) ?? last?.place
    },
    say(diagnostic) {
      const last = open.at(-1)
      if (!last) report(diagnostic)
      else if (last.sent) report({ ...diagnostic, unit: crumbs.words() })
      else last.said.push(diagnostic)
    },
  }
}

/** The unit as it may be named in a diagnostic: by its level alone when it is internal, else without internal words. */
function named(unit: Unit, hidden: boolean): Unit {
  const { level, otherLevel, title, referenceCode, dates } = unit
  const at = { ...(level && { level }), ...(otherLevel !== undefined && !hidden && { otherLevel }) }
  if (hidden) return at
  return {
    ...at,
    ...(title && isOpen(title) && { title }),
    ...(referenceCode && isOpen(referenceCode) && { referenceCode }),
    ...(dates && isOpen(dates) && { dates }),
  }
}

/** Whether nothing in a value is marked internal. */
function isOpen(value: object): boolean {
  if ('audience' in value && value.audience === 'internal') return false
  const parts: readonly unknown[] = Object.values(value)
  return parts.every(part => typeof part !== 'object' || part === null || isOpen(part))
}
