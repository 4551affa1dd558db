import type { Supplied } from '../formats/format.ts'
import type { Control } from '../model/control.ts'
import type { UnitSink } from '../model/sink.ts'
import type { Unit } from '../model/unit.ts'
import type { Report } from '../report/diagnostic.ts'

/**
 * Fills in what the caller supplies and the source does not say, in the control section and the top unit. What the source
 * says is never overruled. A title that is supplied is that of the whole and, where it has none, of the finding aid.
 *
 * Reports `supplied/used` for each value used and `supplied/not-used` for each the source made needless.
 */
export function supply(next: UnitSink, supplied: Supplied, report: Report): UnitSink {
  let depth = 0
  function take<Value>(
    what: string,
    option: string,
    stated: Value | undefined,
    given: Value | undefined,
  ): Value | undefined {
    if (given === undefined) return stated
    if (stated === undefined) {
      report({
        code: 'supplied/used',
        concern: 'supplied',
        severity: 'info',
        message: `The ${what} is not in the source; it was supplied with ${option}.`,
        ...(typeof given === 'string' && { value: given }),
      })
      return given
    }
    if (stated !== given)
      report({
        code: 'supplied/not-used',
        concern: 'supplied',
        severity: 'warning',
        message: `The source states the ${what}; what was supplied with ${option} was not used.`,
        ...(typeof given === 'string' && { value: given }),
      })
    return stated
  }
  return {
    begin(control) {
      depth = 0
      next.begin(suppliedControl(control))
    },
    open(unit) {
      next.open(depth++ === 0 ? suppliedUnit(unit) : unit)
    },
    amend: more => next.amend(more),
    close() {
      depth--
      next.close()
    },
    end: () => next.end(),
  }

  function suppliedControl(control: Control): Control {
    const recordId = take('identifier of the finding aid', '--record-id', control.recordId, supplied.recordId)
    const name = take('agency', '--agency', control.agency?.name, supplied.agency)
    const code = take('code of the agency', '--agency-code', control.agency?.code, supplied.agencyCode)
    const countryCode = take('country of the agency', '--country', control.agency?.countryCode, supplied.country)
    const stated = control.languages?.find(language => language.code !== undefined)?.code
    const language = take('language of the description', '--description-language', stated, supplied.descriptionLanguage)
    const named = (control.titles ?? []).some(({ kind }) => kind === 'proper')
    const { title } = supplied
    return {
      ...control,
      ...(recordId !== undefined && { recordId }),
      ...(!named &&
        title !== undefined && { titles: [{ kind: 'proper' as const, text: title }, ...(control.titles ?? [])] }),
      ...((name ?? code ?? countryCode) !== undefined && {
        agency: {
          ...control.agency,
          ...(name !== undefined && { name }),
          ...(code !== undefined && { code }),
          ...(countryCode !== undefined && { countryCode }),
        },
      }),
      ...(stated === undefined &&
        language !== undefined && { languages: [...(control.languages ?? []), { code: language }] }),
    }
  }

  function suppliedUnit(unit: Unit): Unit {
    const title = unit.title ? unit.title : supplied.title === undefined ? undefined : { text: supplied.title }
    if (title !== undefined) take('title', '--title', unit.title?.text, supplied.title)
    const level = take('level', '--level', unit.level, supplied.level)
    return { ...unit, ...(level !== undefined && { level }), ...(title !== undefined && { title }) }
  }
}
