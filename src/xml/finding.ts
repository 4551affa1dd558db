import type { Diagnostic, Place } from '../report/diagnostic.ts'

/** Where a finding is: its place in the text, its path of elements, and whether its words may be repeated. */
export interface Whereabouts {
  readonly place: Place | undefined
  readonly unit: string
  /** Inside something marked internal: names of the schema may be said, values and other names may not. */
  readonly internal: boolean
}

/** The stable names of what can be wrong by a schema. */
export type Code = `schema/${
  | 'unexpected-element'
  | 'unknown-element'
  | 'wrong-namespace'
  | 'missing-element'
  | 'text-not-allowed'
  | 'attribute-not-allowed'
  | 'attribute-missing'
  | 'attribute-value'
  | 'id-duplicate'
  | 'id-unresolved'}`

/** A finding without its code and its place. */
export interface Finding extends Pick<Diagnostic, 'message' | 'hint' | 'value'> {
  /** The hint repeats something of the value, so that it goes where the value goes. */
  readonly hintQuotes?: true
  /** What is said inside what is internal instead of the message and the hint, which name something of the document's own. */
  readonly unnamed?: string
}

/** Puts a finding in its place. */
export function diagnosticAt(where: Whereabouts, code: Code, finding: Finding): Diagnostic {
  const { message, hint, value, hintQuotes, unnamed } = finding
  const hides = where.internal && (hintQuotes === true || unnamed !== undefined)
  return {
    code,
    concern: 'schema',
    severity: 'error',
    message: where.internal && unnamed !== undefined ? unnamed : message,
    ...(where.place && { place: where.place }),
    ...(where.unit !== '' && { unit: where.unit }),
    ...(value !== undefined && !where.internal && { value: cut(value) }),
    ...(hint !== undefined && !hides && { hint }),
  }
}

const mostNames = 8

/** The names of elements, in tags; only the first when there are many. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(name => (name === '*' ? 'one element of another schema' : `<${name}>`))
  const left = names.length - shown.length
  return left > 0 ? `${shown.join(', ')} … and ${left} more` : shown.join(', ') || 'nothing'
}

/** Elements that must come one after the other. */
export function inOrder(names: readonly string[]): string {
  return names.length === 1 ? listed(names) : `these, in this order: ${listed(names)}`
}

/** What a table of advice says of a name. */
export function advice(table: Readonly<Record<string, string>> | undefined, name: string): { readonly hint?: string } {
  const hint = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
  return hint === undefined ? {} : { hint }
}

const longest = 80

/** The beginning of a value, when it is long. */
export function cut(value: string): string {
  return value.length <= longest ? value : `${value.slice(0, longest - 1)}…`
}
