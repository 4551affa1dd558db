/** How many dates, extents, containers and languages the template has columns for. */
export const WRITTEN = 2

/** The numbers of columns that come several times, as far as they are read. */
export const numbers = Array.from({ length: 10 }, (_, i) => i + 1)

/** Columns that come once for each number. */
export const each = (columns: (n: number) => readonly string[]): string[] => numbers.flatMap(columns)

/** What columns of a kind that have no number at first end with. */
export const suffixed = (n: number): string => (n === 1 ? '' : `_${n}`)
