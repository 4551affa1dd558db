/** Whether a value is an object with members, not a list. */
export const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
