/**
 * Puts items behind those of a list, however many they are: a call takes only so many arguments, and with more of them the
 * program would break off.
 *
 * @example
 * const pages = [1]
 * append(pages, [2, 3]) // pages is [1, 2, 3]
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
