import type { Control } from '../model/control.ts'
import type { IdentifierPool } from '../model/identifier-pool.ts'
import type { Block, Inline, Link } from '../model/prose.ts'
import type { Description, Unit, UnitTree } from '../model/unit.ts'
import type { Place, Severity } from '../report/diagnostic.ts'
import type { Repair } from '../report/repair.ts'
import type { ProfileName } from './profile.ts'

export type { Repair } from '../report/repair.ts'

/** A finding aid small enough to read, that keeps a rule or breaks it. */
export interface Example {
  readonly control?: Control
  readonly unit: UnitTree
  /** The name of the file it is in, where that matters. */
  readonly file?: string
  /** Finding aids that were read before it in the same run, where those matter. */
  readonly before?: readonly Example[]
}

/** What tells a finding aid apart from the others of a run. Plain data, without what is internal. */
export interface Identity {
  /** The name of its file; `<stdin>` when it has none. */
  readonly file: string
  /** EAD 2002 `eadid`, EAD3 `recordid`. */
  readonly recordId?: string
  /** Where it is published. */
  readonly recordUrl?: string
  /** Who keeps the material: the code of the repository or the agency, else its name. */
  readonly repository?: string
  /** The reference code of the whole. */
  readonly referenceCode?: string
  /** Where the whole begins. */
  readonly place?: Place
}

/** What a rule found: a sentence, and the value it is about. */
export interface Finding {
  readonly message: string
  readonly value?: string
  /** Where, in archival words; the innermost open unit when absent. */
  readonly unit?: string
  /** The statement it is about, as it stands in the unit, so that its place can be told; see `FieldLooks`. */
  readonly about?: object
  /** A mechanical change at the place of the finding, only when it is certain. */
  readonly repair?: Repair
  /** Other places it is about, in words; made when the finding is told. */
  readonly related?: () => readonly { readonly message: string }[]
}

/** Says what was found. */
export type Say = (finding: Finding) => void

/** From the top unit to the unit in question, that one last. The same list is used again: do not keep it. */
export type Path = readonly Unit[]

/** One statement of a field: an entry of its list, or the one value it has. */
export type Entry<Field extends keyof Unit> =
  NonNullable<Unit[Field]> extends readonly (infer Item)[] ? Item : NonNullable<Unit[Field]>

/** Looks at one value in a field. A finding that names no statement is about the one the value stands in. */
export type Look<Value> = { look(value: Value, path: Path, field: string): void }['look']

/** What to look at, by field. Each entry of a field is looked at once, whether it stands before the components or after. */
export type FieldLooks = { readonly [Field in keyof Unit]?: Look<Entry<Field>> }

/**
 * What to look at wherever it stands in a unit: in titles, names, notes, lists within notes. All rules share one walk through
 * the unit, which is made only when one of them asks.
 */
export interface PieceLooks {
  /** Runs of words that may hold what is looked for: `look` is called for those that match. Keep the pattern cheap. */
  readonly words?: { readonly mayHold: RegExp; readonly look: Look<string> }
  readonly link?: Look<Link>
  /** The `id` of a statement or a piece of prose; the unit's own included. */
  readonly id?: Look<string>
  /** The code of the language that something is written in. */
  readonly language?: Look<string>
  /** The code of the script that something is written in. */
  readonly script?: Look<string>
  readonly block?: Look<Block>
  /** Runs of words with a meaning or a form. */
  readonly inline?: Look<Exclude<Inline, string>>
}

/**
 * Follows one finding aid. A check holds only what it must: ancestors are given to it, children are not.
 *
 * For each unit `open` comes first, then the looks in the order of its fields, then pieces; after the components the same
 * with `amend`. What is internal has been held back before; `held` tells that there was something.
 */
export interface Check {
  begin?(control: Control): void
  open?(unit: Unit, path: Path): void
  amend?(more: Description, path: Path): void
  close?(unit: Unit, path: Path): void
  end?(): void
  readonly fields?: FieldLooks
  readonly pieces?: PieceLooks
  /** Internal material was held back: what sort, where by ordinal numbers, and how many words. */
  held?(what: HeldBack): void
}

/** Internal material that was held back from the rules, without a word of it. */
export interface HeldBack {
  readonly what: 'unit' | 'statement' | 'control' | 'external-inside'
  readonly unit?: string
  readonly words: number
}

/**
 * One thing a description can get wrong: what it is, why it matters, what to do, where the standards say so, and how to
 * see it. A rule sees units only, never a format, so it is right for every format. The examples are its tests and its
 * documentation.
 */
export interface Rule {
  /** Stable, kebab case, begins with its area; never re-used for something else. */
  readonly id: string
  readonly severity: Severity
  /** The profiles it belongs to. */
  readonly profiles: readonly ProfileName[]
  /** Its severity in profiles that see it otherwise. */
  readonly regraded?: Readonly<Partial<Record<ProfileName, Severity>>>
  /** One sentence that states what is right. */
  readonly summary: string
  readonly why: string
  readonly fix: string
  /** The clause of the standard. */
  readonly source: string
  /**
   * Codes under which a schema or a reader says the same of a source. Where those have been at work the rule is left out, so
   * that one fault has one message.
   */
  readonly saidBy?: readonly string[]
  readonly valid: readonly Example[]
  readonly invalid: readonly (Example & { readonly says: readonly string[] })[]
  /** A new check for one finding aid. `pool` is where it may keep identifiers, which all that is done with it shares. */
  check(say: Say, pool?: IdentifierPool): Check
  /** For what can be seen in several finding aids only: looks at each finding aid of a run, in order. */
  across?(): (identity: Identity, say: Say) => void
}
