/**
 * The name that was probably meant: the one that differs by the fewest letters, when they are few for its length.
 *
 * @example nearest('tilte', ['title', 'dates']) // 'title'
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > 60) return undefined
  const plain = name.toLowerCase()
  let best: string | undefined
  let fewest = Math.min(3, Math.floor(name.length / 2) + 1)
  for (const candidate of names) {
    const steps = distance(plain, candidate.toLowerCase())
    if (steps < fewest) {
      best = candidate
      fewest = steps
    }
  }
  return best
}

/** How many letters must be changed, added, removed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let steps = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1)
      row.push(steps)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
