import type { UnitSink } from '../../model/sink.ts'
import type { Diagnostic, Report } from '../../report/diagnostic.ts'
import type { RowUnitSink } from './placed-row.ts'

/**
 * Reports what was found in the cells of a row when its unit goes by. Of a unit that is internal, or part of one that is, no
 * value is shown.
 */
export function tell(units: UnitSink, report: Report): RowUnitSink {
  let depth = 0
  let hiddenFrom = Number.POSITIVE_INFINITY
  function say(about: readonly Diagnostic[], hidden: boolean): void {
    for (const diagnostic of about) report(hidden ? withoutValue(diagnostic) : diagnostic)
  }
  return {
    begin: control => units.begin(control),
    open(unit, about = []) {
      depth++
      if (unit.audience === 'internal' && depth < hiddenFrom) hiddenFrom = depth
      say(about, depth >= hiddenFrom)
      units.open(unit)
    },
    amend(more, about = []) {
      say(about, depth >= hiddenFrom)
      units.amend(more)
    },
    close() {
      if (depth === hiddenFrom) hiddenFrom = Number.POSITIVE_INFINITY
      depth--
      units.close()
    },
    end: () => units.end(),
  }
}

function withoutValue({ value: _value, ...diagnostic }: Diagnostic): Diagnostic {
  return diagnostic
}
