import type { Control } from '../model/control.ts'
import type { Description, Unit, UnitTree } from '../model/unit.ts'
import type { Severity } from '../report/diagnostic.ts'

/** A finding aid small enough to read, that keeps a rule or breaks it. */
export interface Example {
  readonly control?: Control
  readonly unit: UnitTree
}

/** What a rule found: a sentence, and the value it is about. */
export interface Finding {
  readonly message: string
  readonly value?: string
  /** Where, in archival words; the innermost open unit when absent. */
  readonly unit?: string
  readonly related?: readonly { readonly message: string }[]
}

/**
 * Follows one finding aid. `path` runs from the top unit to the unit in question, that one last. A check holds only what it
 * must: ancestors are given to it, children are not.
 */
export interface Check {
  begin?(control: Control): void
  open?(unit: Unit, path: readonly Unit[]): void
  amend?(more: Description, path: readonly Unit[]): void
  close?(unit: Unit, path: readonly Unit[]): void
  end?(): void
}

/**
 * One thing a description can get wrong: what it is, why it matters, what to do, where the standards say so, and how to
 * see it. A rule sees units only, never a format, so it is right for every format. The examples are its tests and its
 * documentation.
 */
export interface Rule {
  /** Stable, kebab case; never re-used for something else. */
  readonly id: string
  readonly severity: Severity
  /** One sentence that states what is right. */
  readonly summary: string
  readonly why: string
  readonly fix: string
  /** The clause of the standard. */
  readonly source: string
  readonly valid: readonly Example[]
  readonly invalid: readonly (Example & { readonly says: readonly string[] })[]
  /** A new check for one finding aid. */
  check(say: (finding: Finding) => void): Check
}
