import type { Control } from '../model/control.ts'
import { type IdentifierPool, identifierPool } from '../model/identifier-pool.ts'
import { hasMembers } from '../model/members.ts'
import type { UnitSink } from '../model/sink.ts'
import { amended } from '../model/tree.ts'
import type { Description, Unit } from '../model/unit.ts'
import { breadcrumb } from '../report/breadcrumb.ts'
import type { Diagnostic, Place, Report } from '../report/diagnostic.ts'
import { repeats } from '../report/repeats.ts'
import { pieceWalk, type Walk } from './pieces.ts'
import type { Check, Finding, HeldBack, Look, Rule, Say } from './rule.ts'

/** Tells where a statement stands in the source, or the innermost open unit. Asked only when something is reported. */
export type PlaceOf = (about?: object) => Place | undefined

/** A unit sink that checks what passes through it. */
export interface Watch extends UnitSink {
  /** Hears what the redaction filter says, so that rules know of what they must not see. */
  held(diagnostic: Diagnostic): void
}

type Method<Name extends keyof Check> = NonNullable<Check[Name]>

/** The checks of one finding aid, sorted by what they look at: a unit costs what its fields are looked at by. */
interface Checks {
  readonly all: readonly Check[]
  readonly open: readonly Method<'open'>[]
  readonly amend: readonly Method<'amend'>[]
  readonly close: readonly Method<'close'>[]
  readonly fields: ReadonlyMap<string, readonly Look<unknown>[]>
  readonly walk: Walk | undefined
}

/**
 * Checks every finding aid on its way to the next sink against the rules, changing nothing. What a rule finds is reported
 * with the rule's id as code; the first thousand findings of each rule in a finding aid one by one, the rest counted at its
 * end, except those that can be repaired.
 *
 * @example read(watch(rules, writer, report), report)
 */
export function watch(
  rules: readonly Rule[],
  next: UnitSink,
  report: Report,
  placeOf: PlaceOf = () => undefined,
  identifiers?: IdentifierPool,
): Watch {
  let checks: Checks = none
  let path: Unit[] = []
  let where = breadcrumb()
  let about: object | undefined
  const told = repeats(report)
  const waiting: HeldBack[] = []
  const at = (statement: object): void => {
    about = statement
  }

  const made = (rule: Rule, finding: Finding): Diagnostic => {
    const { unit = where.words(), message, about: named = about, value, repair, related } = finding
    const place = placeOf(named)
    return {
      code: rule.id,
      concern: 'rule',
      severity: rule.severity,
      message,
      ...(place && { place }),
      ...(unit !== '' && { unit }),
      ...(value !== undefined && { value }),
      hint: rule.fix,
      ...(repair && { repair }),
      ...(related && { related: related() }),
    }
  }
  // What can be repaired is told each time: repairs are made one by one.
  const sayer =
    (rule: Rule): Say =>
    finding => {
      if (finding.repair) report(made(rule, finding))
      else told.say(rule.id, '', () => made(rule, finding))
    }

  function look(said: Description | Unit): void {
    if (!hasMembers(said)) return
    for (const field in said) {
      const looks = checks.fields.get(field)
      if (!looks) continue
      const value = said[field]
      if (value === undefined) continue
      if (!Array.isArray(value)) {
        about = typeof value === 'object' && value !== null ? value : undefined
        for (const one of looks) one(value, path, field)
      } else
        for (const entry of value) {
          about = entry
          for (const one of looks) one(entry, path, field)
        }
    }
    checks.walk?.(said, path, at)
    about = undefined
  }

  return {
    begin(control: Control) {
      path = []
      where = breadcrumb()
      about = undefined
      const pool = identifiers ?? identifierPool()
      checks = sorted(rules.map(rule => rule.check(sayer(rule), pool)))
      for (const check of checks.all) check.begin?.(control)
      for (const what of waiting.splice(0)) for (const check of checks.all) check.held?.(what)
      next.begin(control)
    },
    open(unit) {
      path.push(unit)
      where.open(unit)
      for (const open of checks.open) open(unit, path)
      look(unit)
      next.open(unit)
    },
    amend(more) {
      const last = path.pop()
      if (last) path.push(amended(last, more))
      for (const amend of checks.amend) amend(more, path)
      look(more)
      next.amend(more)
    },
    close() {
      const unit = path.at(-1)
      if (unit) for (const close of checks.close) close(unit, path)
      where.close()
      path.pop()
      next.close()
    },
    end() {
      for (const check of checks.all) check.end?.()
      told.finish()
      next.end()
    },
    held({ code, words = 0, unit }) {
      const what = heldKinds[code]
      if (!what) return
      const held: HeldBack = { what, words, ...(unit !== undefined && { unit }) }
      // What is held back from the control section is told before the finding aid begins here.
      if (what === 'control') waiting.push(held)
      else for (const check of checks.all) check.held?.(held)
    },
  }
}

const heldKinds: Readonly<Record<string, HeldBack['what']>> = {
  'redaction/unit': 'unit',
  'redaction/statement': 'statement',
  'redaction/control': 'control',
  'redaction/external-inside': 'external-inside',
}

const none: Checks = { all: [], open: [], amend: [], close: [], fields: new Map(), walk: undefined }

function sorted(all: readonly Check[]): Checks {
  const fields = new Map<string, Look<unknown>[]>()
  for (const check of all)
    for (const [field, look] of Object.entries(check.fields ?? {}))
      if (look) fields.set(field, [...(fields.get(field) ?? []), look])
  return {
    all,
    open: all.flatMap(({ open }) => open ?? []),
    amend: all.flatMap(({ amend }) => amend ?? []),
    close: all.flatMap(({ close }) => close ?? []),
    fields,
    walk: pieceWalk(all.flatMap(({ pieces }) => (pieces ? [pieces] : []))),
  }
}
