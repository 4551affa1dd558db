/**
 * Whether a value is nested deeper than a limit, counting every object and list. Costs no call stack and stops at the limit.
 *
 * @example isDeeperThan([[1]], 1) // true
 */
export function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  const values: unknown[] = [value]
  const depths: number[] = [1]
  while (values.length > 0) {
    const next = values.pop()
    const depth = depths.pop() ?? 1
    if (depth > limit) return true
    if (typeof next !== 'object' || next === null) continue
    for (const inner of Object.values(next)) {
      if (typeof inner !== 'object' || inner === null) continue
      values.push(inner)
      depths.push(depth + 1)
    }
  }
  return false
}
