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

/**
 * The number at the end of an id that {@link parts} gave, which tells the order in which things were said; `undefined` for
 * other ids.
 *
 * @example partNumber('urn:x-findingaid:a:b:u-1!date2') // 2
 */
export function partNumber(id: string): number | undefined {
  const digits = /!\D{1,40}(\d{1,9})$/.exec(id)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
