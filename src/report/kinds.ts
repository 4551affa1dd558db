import type { Diagnostic, Severity } from './diagnostic.ts'

/** Of findings with the same code in one file, as many are shown in full. */
export const SHOWN_OF_EACH = 5

/** The findings about one file that have one code and one severity. */
export interface Kind {
  readonly severity: Severity
  readonly code: string
  /** The first few, in the order in which they were found. */
  readonly shown: readonly Diagnostic[]
  /** How many more there were. */
  readonly more: number
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Whether a finding is at or above a severity. */
export const atLeast = (least: Severity, { severity }: Diagnostic): boolean => order[severity] <= order[least]

/** Gathers the findings about one file by kind. Memory stays with the number of kinds, not with the number of findings. */
export interface Kinds {
  add(diagnostic: Diagnostic): void
  /** The worst first; within a severity in the order of first appearance. Begins anew. */
  take(): readonly Kind[]
}

export function kinds(): Kinds {
  const found = new Map<string, { severity: Severity; code: string; shown: Diagnostic[]; more: number }>()
  return {
    add(diagnostic) {
      const { severity, code, more = 0 } = diagnostic
      const key = `${severity} ${code}`
      const kind = found.get(key)
      if (!kind) found.set(key, { severity, code, shown: [diagnostic], more })
      else if (kind.shown.length < SHOWN_OF_EACH) {
        kind.shown.push(diagnostic)
        kind.more += more
      } else kind.more += 1 + more
    },
    take() {
      const taken = [...found.values()].sort((a, b) => order[a.severity] - order[b.severity])
      found.clear()
      return taken
    },
  }
}
