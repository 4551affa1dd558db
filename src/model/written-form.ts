const withInternal = new WeakSet<object>()

/**
 * Remembers that the form in which a source wrote a value holds internal material, whether or not the value does. The
 * redaction filter hands on a copy of such a value, which nobody can trace to its form.
 */
export function markFormInternal(value: object): void {
  withInternal.add(value)
}

/** Whether the form in which the source wrote this value holds internal material. */
export const isFormInternal = (value: object): boolean => withInternal.has(value)
