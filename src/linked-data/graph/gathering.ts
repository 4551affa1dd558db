import { isThing, type Said, type Thing, type Value } from './thing.ts'

/** Things as they are met in a document: what stands under one id is one thing. */
export interface Gathering {
  /** Those that are described, in the order in which they first are. */
  readonly things: readonly Thing[]
  readonly identified: ReadonlyMap<string, Thing>
  /** The thing with an id; a new one without. */
  thing(id: string | undefined, isRelative: boolean): Thing
  /** Notes that something is said of it here. */
  describe(thing: Thing): void
  /** Says something of it, once. */
  add(to: Thing, property: string, value: Value, line?: number): void
  /** Says several things of it, in their order where it has all that was said before. */
  addAll(to: Thing, property: string, values: readonly Value[]): void
}

/** Nothing met yet. */
export function gathering(): Gathering {
  const identified = new Map<string, Thing>()
  const things: Thing[] = []
  const longLists = new WeakMap<Said, Set<Value>>()

  function add(to: Thing, property: string, value: Value, line?: number): void {
    const said = to.said.get(property)
    if (!said) {
      to.said.set(property, { values: [value], isRead: false, ...(line !== undefined && { line }) })
      return
    }
    const seen = longLists.get(said) ?? (said.values.length > 20 ? new Set(said.values) : undefined)
    if (seen) longLists.set(said, seen)
    if (seen ? seen.has(value) : said.values.some(known => isSame(known, value))) return
    said.values.push(value)
    seen?.add(value)
  }

  return {
    things,
    identified,
    thing(id, isRelative) {
      const known = id === undefined ? undefined : identified.get(id)
      if (known) return known
      const thing: Thing = { id, isRelative, isDescribed: false, classes: new Set(), said: new Map() }
      if (id !== undefined) identified.set(id, thing)
      return thing
    },
    describe(thing) {
      if (thing.isDescribed) return
      thing.isDescribed = true
      things.push(thing)
    },
    add,
    addAll(to, property, values) {
      const before = to.said.get(property)?.values ?? []
      const isLonger = before.length > 0 && before.length < Math.min(values.length, LONGEST_ORDERED)
      const isWhole = isLonger && before.every(known => values.some(value => isSame(known, value)))
      if (isWhole) before.splice(0)
      for (const value of values) add(to, property, value)
    },
  }
}

/** Lists of more values are taken as they come. */
const LONGEST_ORDERED = 20

const isSame = (a: Value, b: Value): boolean =>
  a === b ||
  (!isThing(a) && !isThing(b) && a.words === b.words && a.language === b.language && a.datatype === b.datatype)
