import type { Concern, Diagnostic, Place, Report, Severity } from '../report/diagnostic.ts'
import { type Location, locate } from './locate.ts'
import { linesOf } from './place.ts'

/** Something wrong in a JSON text, at an offset or at what a JSON Pointer leads to. */
export interface JsonFault {
  readonly code: string
  readonly severity: Severity
  readonly concern: Concern
  readonly message: string
  /** Offset in UTF-16 units; looked up from the pointer when absent. */
  readonly at?: number
  readonly pointer?: string
  /** The line, for texts of another syntax that say the same; there is no offset then. */
  readonly line?: number
  /** Whether the place is that of the member's name, not of its value. */
  readonly aboutName?: boolean
  readonly value?: string
  readonly hint?: string
}

/** How many faults of one document are told one by one; the others are counted. */
export const MOST_FAULTS = 100

/** Gathers faults, keeping the first hundred and counting the others. */
export interface FaultList {
  /** Takes a fault. The fault itself is made only when there is room for it. */
  add(severity: Severity, make: () => JsonFault): void
  /** How many errors were found in all. */
  errors(): number
  /** Reports what was found in the order of the text, with lines and columns, and how many more there were. */
  tell(text: string, report: Report, file?: string): void
}

/** An empty list of faults. */
export function faultList(): FaultList {
  const kept: JsonFault[] = []
  let errors = 0
  let more = 0
  return {
    add(severity, make) {
      if (severity === 'error') errors++
      if (kept.length < MOST_FAULTS) kept.push(make())
      else more++
    },
    errors: () => errors,
    tell(text, report, file) {
      const placeOf = linesOf(text)
      for (const { at, fault } of located(text, kept)) {
        const { code, concern, severity, message, pointer, line, value, hint } = fault
        const place: Place = {
          ...(file !== undefined && { file }),
          ...(line === undefined ? placeOf(at) : { line, column: 1 }),
          ...(pointer !== undefined && { pointer }),
        }
        report({
          ...{ code, concern, severity, message, place },
          ...(value !== undefined && { value }),
          ...(hint !== undefined && { hint }),
        })
      }
      if (more > 0) report(andMore(more, errors > 0, file))
      kept.length = 0
      more = 0
    },
  }
}

/** Faults with their offsets, in the order of the text. */
function located(text: string, faults: readonly JsonFault[]): { readonly at: number; readonly fault: JsonFault }[] {
  const wanted = faults.flatMap(({ at, pointer }) => (at === undefined && pointer !== undefined ? [pointer] : []))
  const places = wanted.length > 0 ? locate(text, wanted) : new Map<string, Location>()
  return faults
    .map(fault => {
      const place = places.get(fault.pointer ?? '')
      return { at: fault.at ?? fault.line ?? (fault.aboutName ? place?.name : undefined) ?? place?.value ?? 0, fault }
    })
    .sort((a, b) => a.at - b.at)
}

function andMore(more: number, withErrors: boolean, file: string | undefined): Diagnostic {
  return {
    code: 'json/more',
    concern: 'schema',
    severity: withErrors ? 'error' : 'warning',
    message: `${more} more ${more === 1 ? 'fault was' : 'faults were'} found and ${more === 1 ? 'is' : 'are'} not listed.`,
    ...(file !== undefined && { place: { file } }),
    hint: 'Mend those that are listed and check again.',
  }
}
