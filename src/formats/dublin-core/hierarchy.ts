/** A record that may be part of another, and have parts. */
export interface Linked {
  /** The links in it, in its order: what it is part of, and what it is made of. */
  readonly wholes: readonly string[]
  readonly parts: readonly string[]
}

/** Where records stand to one another. */
export interface Hierarchy<Item extends Linked> {
  /** The records that are part of no other, in their order; records that are parts of one another begin somewhere. */
  readonly tops: readonly Item[]
  /** The parts of a record, in the order in which it names them, then in that of the document. */
  partsOf(record: Item): readonly Item[]
  /** Whether a link of a record leads up or down to where the hierarchy has them, so that its place says the same. */
  isSaidByPlace(record: Item, link: string): boolean
}

/**
 * Puts records where `isPartOf` and `hasPart` have them. A record stands in one whole: in the first that names it as a part,
 * else in the nearest of those that it says it is part of.
 *
 * Source: DCMI Metadata Terms, `isPartOf`, `hasPart`.
 *
 * @param named the record that a link leads to
 */
export function hierarchyOf<Item extends Linked>(
  records: readonly Item[],
  named: (link: string) => Item | undefined,
): Hierarchy<Item> {
  const wholeOf = new Map<Item, Item>()
  const put = (part: Item | undefined, whole: Item | undefined): void => {
    if (part && whole && part !== whole && !wholeOf.has(part)) wholeOf.set(part, whole)
  }
  for (const whole of records) for (const link of whole.parts) put(named(link), whole)
  for (const part of records) if (!wholeOf.has(part)) put(part, nearest(part.wholes, named))
  cutCircles(records, wholeOf)
  const parts = new Map<Item, Item[]>()
  for (const [part, whole] of wholeOf) {
    const known = parts.get(whole)
    if (known) known.push(part)
    else parts.set(whole, [part])
  }
  const tops = records.filter(record => !wholeOf.has(record))
  const partsOf = (record: Item): readonly Item[] => parts.get(record) ?? []
  const isWithin = within(tops, partsOf)
  return {
    tops,
    partsOf,
    isSaidByPlace(record, link) {
      const other = named(link)
      return other !== undefined && other !== record && (isWithin(record, other) || isWithin(other, record))
    },
  }
}

/** Lets records that are parts of one another begin somewhere. */
function cutCircles<Item>(records: readonly Item[], wholeOf: Map<Item, Item>): void {
  const sure = new Set<Item>()
  for (const record of records) {
    const way = new Set<Item>()
    let here: Item | undefined = record
    while (here !== undefined && !sure.has(here) && !way.has(here)) {
      way.add(here)
      here = wholeOf.get(here)
    }
    if (here !== undefined && way.has(here)) wholeOf.delete(here)
    for (const each of way) sure.add(each)
  }
}

/** Tells whether one record is part of another, however far below it: by numbers that a walk from the tops gives. */
function within<Item>(
  tops: readonly Item[],
  partsOf: (record: Item) => readonly Item[],
): (part: Item, whole: Item) => boolean {
  const entered = new Map<Item, number>()
  const left = new Map<Item, number>()
  const pending = [...tops]
  for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
    if (entered.has(next)) {
      left.set(next, entered.size)
      pending.pop()
    } else {
      entered.set(next, entered.size)
      for (const part of partsOf(next)) pending.push(part)
    }
  }
  const at = (record: Item): number => entered.get(record) ?? Number.NaN
  return (part, whole) => at(part) > at(whole) && at(part) < (left.get(whole) ?? Number.NaN)
}

/** Of the wholes that a record names, the one that is not said to be a whole of another: the series, not the fonds. */
function nearest<Item extends Linked>(
  links: readonly string[],
  named: (link: string) => Item | undefined,
): Item | undefined {
  const wholes = [...new Set(links.map(named))].filter(whole => whole !== undefined)
  const above = new Set(wholes.flatMap(whole => whole.wholes.map(named).filter(each => each !== whole)))
  return wholes.find(whole => !above.has(whole)) ?? wholes[0]
}
