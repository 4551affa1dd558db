/**
 * Ids for the nodes that belong to one node alone: `{id}!date1`, `{id}!date2`, `{id}!extent1`. The ids of units never have
 * an exclamation mark of their own.
 */
export function parts(id: string): (kind: string) => string {
  const counts = new Map<string, number>()
  const before = id.includes('#') || id.startsWith('urn:') ? `${id}!` : `${id}#!`
  return kind => {
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    return `${before}${kind}${number}`
  }
}
