/**
 * Several lists as one, each in its own order; where the lists leave it open, what has the lower number comes first, and
 * what has none at once.
 *
 * @example inOrder([[1, 4], [2, 3]], number => number) // [1, 2, 3, 4]
 */
export function inOrder<Item>(
  lists: readonly (readonly Item[])[],
  numberOf: (item: Item) => number | undefined,
): readonly Item[] {
  const [only, ...more] = lists.filter(list => list.length > 0)
  if (only === undefined || more.length === 0) return only ?? []
  const heads = [only, ...more].map(list => ({ list, next: 0, number: numberOr(list[0], numberOf) }))
  const all: Item[] = []
  for (;;) {
    let lowest: (typeof heads)[number] | undefined
    for (const head of heads)
      if (head.next < head.list.length && (lowest === undefined || head.number < lowest.number)) lowest = head
    if (lowest === undefined) return all
    all.push(...lowest.list.slice(lowest.next, lowest.next + 1))
    lowest.next++
    lowest.number = numberOr(lowest.list[lowest.next], numberOf)
  }
}

const numberOr = <Item>(item: Item | undefined, numberOf: (item: Item) => number | undefined): number =>
  item === undefined ? -1 : (numberOf(item) ?? -1)
