/** A value that is being put together and that nobody has been given yet. */
export type Growing<Value> = { -readonly [Member in keyof Value]: Value[Member] }

/** The members of any value of the model by name, for what treats all of them alike. Reading one costs no call. */
export function hasMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** What a table holds under a name that comes from a document, which may be the name of something every object has. */
export const entryOf = <Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
