import type { Supplied } from '../formats/format.ts'
import type { Control } from '../model/control.ts'
import type { UnitSink } from '../model/sink.ts'
import type { Unit } from '../model/unit.ts'
import type { Report } from '../report/diagnostic.ts'

/**
 * Fills in what the caller supplies and the source does not say, in the control section and the top unit. What the source
 * says is never overruled. A title that is supplied serves the finding aid, its top unit, or both, whichever has none.
 *
 * Reports `supplied/used` for each value used and `supplied/not-used` for each the source made needless.
 */
export function supply(next: UnitSink, supplied: Supplied, report: Report): UnitSink {
  let depth = 0
  let titleUsed = false
  function used(what: string, option: string, value: string): void {
    report({
      code: 'supplied/used',
      concern: 'supplied',
      severity: 'info',
      message: `The ${what} is not in the source; it was supplied with ${option}.`,
      value,
    })
  }
  function take<Value extends string>(
    what: string,
    option: string,
    stated: Value | undefined,
    given: Value | undefined,
  ): Value | undefined {
    if (given === undefined) return stated
    if (stated === undefined) used(what, option, given)
    else if (stated !== given)
      report({
        code: 'supplied/not-used',
        concern: 'supplied',
        severity: 'warning',
        message: `The source states the ${what}; what was supplied with ${option} was not used.`,
        value: given,
      })
    return stated ?? given
  }
  return {
    begin(control) {
      depth = 0
      titleUsed = false
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
    return {
      ...control,
      ...(recordId !== undefined && { recordId }),
      ...suppliedTitles(control),
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

  function suppliedTitles({ titles = [] }: Control): Pick<Control, 'titles'> {
    const { title } = supplied
    if (title === undefined || titles.some(({ kind }) => kind === 'proper')) return {}
    titleUsed = true
    used('title of the finding aid', '--title', title)
    return { titles: [{ kind: 'proper', text: title }, ...titles] }
  }

  function suppliedUnit(unit: Unit): Unit {
    const { title: stated } = unit
    const wanted = stated === undefined || !titleUsed
    const text = wanted ? take('title of the whole', '--title', stated?.text, supplied.title) : undefined
    const level = take('level of the whole', '--level', unit.level, supplied.level)
    return {
      ...unit,
      ...(level !== undefined && { level }),
      ...(stated === undefined && text !== undefined && { title: { text } }),
    }
  }
}
