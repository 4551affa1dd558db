import type { Control } from '../../../model/control.ts'
import type { Growing } from '../../../model/members.ts'
import type { UnitSink } from '../../../model/sink.ts'
import { amend } from '../../../model/tree.ts'
import type { Description, Unit } from '../../../model/unit.ts'
import { breadcrumb } from '../../../report/breadcrumb.ts'
import type { Diagnostic, Report } from '../../../report/diagnostic.ts'
import { repeats } from '../../../report/repeats.ts'
import type { ElementPlace, XmlElement } from '../../../xml/element.ts'
import { placeIn, type Read } from './unit-places.ts'

interface Open {
  unit: Unit
  /** The same as long as it grows. */
  growing: Growing<Unit> | undefined
  /** The lists of it that grow. */
  readonly lists: Set<unknown>
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
  const told = repeats(report)
  const open: Open[] = []
  let complete = false

  const innermost = (): Open | undefined => open[open.length - 1]

  const send = () => {
    const last = innermost()
    if (!last || last.sent) return
    last.sent = true
    last.growing = undefined
    crumbs.open(() => named(last.unit, last.hidden))
    to.open(last.unit)
    if (last.said.length === 0) return
    for (const diagnostic of last.said) tell(diagnostic)
    last.said = none
  }

  /** What values mean is told a thousand times and then counted; losses, and what can be repaired, each time. */
  const tell = (diagnostic: Diagnostic) => {
    if (diagnostic.concern === 'input' && diagnostic.repair === undefined)
      told.say(diagnostic.code, '', () => Object.assign({}, diagnostic, { unit: crumbs.words() }))
    else report(Object.assign({}, diagnostic, { unit: crumbs.words() }))
  }

  return {
    begin(control) {
      complete = false
      to.begin(control)
    },
    open(unit, place) {
      send()
      const hidden = unit.audience === 'internal' || innermost()?.hidden === true
      open.push({ unit, growing: undefined, lists: new Set(), sent: false, hidden, place, read: [], said: none })
    },
    add(more, element) {
      const last = innermost()
      if (!last || saysNothing(more)) return
      if (element && !last.hidden) last.read.push({ more, element })
      if (last.sent) {
        to.amend(more)
        return
      }
      last.growing ??= Object.assign({}, last.unit)
      amend(last.growing, more, last.lists)
      last.unit = last.growing
    },
    close() {
      send()
      if (open.length === 0) return
      to.close()
      open.pop()
      if (open.length === 0) complete = true
      crumbs.close()
    },
    end() {
      to.end()
      told.finish()
    },
    unit: () => innermost()?.unit,
    hidden: () => innermost()?.hidden === true,
    complete: () => complete,
    place(about) {
      const last = innermost()
      return (about && last && placeIn(last.read, about)) ?? last?.place
    },
    say(diagnostic) {
      const last = innermost()
      if (!last) report(diagnostic)
      else if (last.sent) tell(diagnostic)
      else if (last.said === none) last.said = [diagnostic]
      else last.said.push(diagnostic)
    },
  }
}

/** What is said of most units, never added to. */
const none: Diagnostic[] = []

function saysNothing(more: Description): boolean {
  for (const _ in more) return false
  return true
}

/** The unit as it may be named in a diagnostic: by its level alone when it is internal, else without internal words. */
function named(unit: Unit, hidden: boolean): Unit {
  const { level, otherLevel, title, referenceCode, dates } = unit
  const name: Growing<Unit> = {}
  if (level) name.level = level
  if (hidden) return name
  if (otherLevel !== undefined) name.otherLevel = otherLevel
  if (title && isOpen(title)) name.title = title
  if (referenceCode && isOpen(referenceCode)) name.referenceCode = referenceCode
  if (dates && isOpen(dates)) name.dates = dates
  return name
}

/** Whether nothing in a value is marked internal. */
function isOpen(value: object): boolean {
  if ('audience' in value && value.audience === 'internal') return false
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  for (const part of parts) if (typeof part === 'object' && part !== null && !isOpen(part)) return false
  return true
}
