const furthest = 2

/**
 * The candidate a misspelt name most probably stands for: the same in other letters' case, or at most two letters away. When
 * two are equally near, the first.
 *
 * @example nearest('unittittle', ['unitid', 'unittitle']) // 'unittitle'
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > 40) return undefined
  const plain = name.toLowerCase()
  let best: string | undefined
  let least = Math.min(furthest, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = lettersApart(plain, candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** How many letters must be added, left out or changed; anything from `limit` up counts as `limit`. */
function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
  }
  return Math.min(row[b.length] ?? limit, limit)
}
