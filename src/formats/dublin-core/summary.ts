import { inheritedFields } from '../../model/effective.ts'
import { type UnitField, unitFields } from '../../model/fields.ts'
import type { Description, Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import { unsaid } from './account.ts'
import { type FromAbove, fieldsFromAbove } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import type { Granularity } from './granularity.ts'
import type { Profile } from './profile.ts'

/** Counts the units that have no record of their own. */
export interface UnwrittenUnits {
  unit(unit: Unit, written: readonly DublinCoreElement[]): void
  more(more: Description): void
  report(format: string, report: Report): void
}

/** What the units are that have no record, and why. */
const without: { readonly [Per in Granularity]: readonly [which: string, why: string] } = {
  collection: ['below the whole', 'one record describes the whole'],
  unit: ['without a record', 'every unit has one'],
  leaf: ['between the whole and the lowest', 'there are records of the whole and of the lowest units'],
  digital: [
    'without digital objects',
    'there are records of the whole, of units with digital objects and of those above them',
  ],
}

/** Keeps two numbers, and at the end says what they mean: `<format>/not-carried`, once. */
export function countUnwritten(per: Granularity): UnwrittenUnits {
  let units = 0
  let words = 0
  const count = (value: Unit, written: readonly DublinCoreElement[]) => {
    const missing = unsaid(value, written)
    words += missing.words.length + missing.restated.length
  }
  return {
    unit(unit, written) {
      units++
      count(unit, written)
    },
    more: more => count(more, []),
    report(format, report) {
      if (units === 0) return
      report({
        code: `${format}/not-carried`,
        concern: 'loss',
        severity: 'warning',
        message: `${units === 1 ? 'One unit' : `${units} units`} ${without[per][0]}: not in the output, because ${without[per][1]}.`,
        words,
        hint: 'Ask for one record per unit to have them all.',
      })
    },
  }
}

/** Says once that identifiers are missing in records because no address could be made of them. */
export function reportIdsNotWritten(format: string, count: number, report: Report): void {
  if (count === 0) return
  report({
    code: `${format}/not-carried`,
    concern: 'loss',
    severity: 'info',
    message: `Identifier within the finding aid: not in ${count === 1 ? 'one record' : `${count} records`}, because it is only written as part of an address.`,
    words: 0,
    hint: 'Say under which address the finding aids are published.',
  })
}

/** Counts what the profile leaves out of records that could have it. */
export interface LeftOut {
  unit(unit: Unit): void
  report(format: string, report: Report): void
}

/** At the end says once for each field in how many records a profile leaves it out: `<format>/left-out`. */
export function countLeftOut({ name, leavesOut, holder }: Profile): LeftOut {
  const counts = new Map<UnitField, { records: number; words: number }>()
  return {
    unit(unit) {
      for (const field of leavesOut) {
        const value = unit[field]
        if (!isSaid(value)) continue
        const { words, restated } = unsaid({ [field]: value }, [])
        const before = counts.get(field) ?? { records: 0, words: 0 }
        counts.set(field, { records: before.records + 1, words: before.words + words.length + restated.length })
      }
    },
    report(format, report) {
      for (const [field, { records, words }] of counts) {
        const isChosen = field === 'repository' && holder === 'none'
        report({
          code: `${format}/left-out`,
          concern: 'loss',
          severity: words > 0 ? 'warning' : 'info',
          message: `${capital(unitFields[field].name)}: not in ${records === 1 ? 'one record' : `${records} records`}, because ${isChosen ? 'holder=none' : `the profile ${name}`} leaves it out.`,
          words,
          hint: isChosen
            ? 'Choose the element for it: publisher, relation or contributor.'
            : 'Choose another profile to have it.',
        })
      }
    },
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Whether a field says anything: an empty list says as little as an absent one. */
export const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)

/** Says that a unit has more parts than its record names. */
export function reportPartsNotNamed(format: string, named: number, parts: number, where: string, report: Report): void {
  report({
    code: `${format}/parts-not-named`,
    concern: 'output',
    severity: 'info',
    message: `The record names the first ${named} of ${parts} parts.`,
    unit: where,
  })
}

/** What holds for the parts as well, but is said after them, is missing in their records. */
export function reportLateContext(format: string, more: Description, where: string, report: Report): void {
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

/** Counts the records in which a higher level speaks for the unit. */
export interface InheritedCount {
  add(fields: readonly FromAbove[]): void
  report(format: string, report: Report): void
}

/** Dublin Core cannot mark a value as inherited; the report says in how many records there are some, once. */
export function inheritedCount(): InheritedCount {
  const counts = new Map<FromAbove, number>()
  let records = 0
  return {
    add(fields) {
      if (fields.length > 0) records++
      for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1)
    },
    report(format, report) {
      if (records === 0) return
      const parts = [...fieldsFromAbove, 'dates' as const].flatMap(field => {
        const count = counts.get(field)
        return count === undefined ? [] : [`${unitFields[field].name} in ${count}`]
      })
      report({
        code: `${format}/inherited`,
        concern: 'supplied',
        severity: 'info',
        message: `${records === 1 ? 'One record holds' : `${records} records hold`} what a higher level says (${parts.join(', ')}).`,
      })
    },
  }
}
