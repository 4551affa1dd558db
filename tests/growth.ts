/** Work whose cost is compared: on twice eight times the size it should cost eight times as much, not sixty-four. */
const TIMES = 8

/** Less than this is noise, whatever the size. In milliseconds. */
const NOISE = 40

/** The processor time that some work takes, in milliseconds: a machine that is busy with something else does not lengthen it. */
export function cost(work: () => void): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/**
 * How the cost of some work grows with its size: 1 when it grows as the size does, 2 when it grows as its square. The least
 * of three measurements of each size is taken.
 *
 * @param work does the work at a size
 * @param size the larger of the two sizes that are compared
 * @example expect(growth(size => read('a '.repeat(size)), 100_000)).toBeLessThan(1.6)
 */
export function growth(work: (size: number) => void, size: number): number {
  const least = (each: number): number => Math.min(...[1, 2, 3].map(() => cost(() => work(each))))
  const small = least(Math.ceil(size / TIMES))
  const large = least(size)
  return Math.log(Math.max(large, NOISE) / Math.max(small, NOISE)) / Math.log(TIMES)
}
