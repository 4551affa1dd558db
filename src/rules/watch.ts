import type { UnitSink } from '../model/sink.ts'
import { amended } from '../model/tree.ts'
import type { Unit } from '../model/unit.ts'
import { breadcrumb } from '../report/breadcrumb.ts'
import type { Report } from '../report/diagnostic.ts'
import type { Check, Rule } from './rule.ts'

/**
 * Checks every finding aid on its way to the next sink against the rules, changing nothing. What a rule finds is reported
 * with the rule's id as code.
 *
 * @example read(watch(rules, writer, report), report)
 */
export function watch(rules: readonly Rule[], next: UnitSink, report: Report): UnitSink {
  let checks: Check[] = []
  let path: Unit[] = []
  let where = breadcrumb()
  return {
    begin(control) {
      path = []
      where = breadcrumb()
      checks = rules.map(rule =>
        rule.check(({ unit = where.words(), message, ...rest }) =>
          report({
            code: rule.id,
            concern: 'rule',
            severity: rule.severity,
            message,
            ...(unit !== '' && { unit }),
            hint: rule.fix,
            ...rest,
          }),
        ),
      )
      for (const check of checks) check.begin?.(control)
      next.begin(control)
    },
    open(unit) {
      path.push(unit)
      where.open(unit)
      for (const check of checks) check.open?.(unit, path)
      next.open(unit)
    },
    amend(more) {
      const last = path.pop()
      if (last) path.push(amended(last, more))
      for (const check of checks) check.amend?.(more, path)
      next.amend(more)
    },
    close() {
      const unit = path.at(-1)
      if (unit) for (const check of checks) check.close?.(unit, path)
      where.close()
      path.pop()
      next.close()
    },
    end() {
      for (const check of checks) check.end?.()
      next.end()
    },
  }
}
