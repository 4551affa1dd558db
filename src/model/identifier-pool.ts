/**
 * The identifiers of a document, each kept once, in a few bytes more than it is long: a finding aid may have millions, and
 * several steps of a conversion must each know which of them they have met.
 */
export interface IdentifierPool {
  /** The number of an identifier; the next free one when it is new. */
  number(id: string): number
  /** The number of an identifier that is there; -1 when it is not. */
  find(id: string): number
}

/** Some of the identifiers of a document. */
export interface IdentifierSet {
  /** Takes an identifier in; false when it was in already. */
  add(id: string): boolean
  has(id: string): boolean
}

const pageBits = 16
const pageLength = 1 << pageBits
const inPage = pageLength - 1
/** Longer identifiers, and those with characters beyond ISO 8859-1, are kept as they are. */
const longest = 255

/** Further than this nothing is looked for by its hash: so no document can be made whose identifiers are slow to find. */
const furthest = 64

/** Begins empty. Identifiers are found by a hash and compared in full. */
export function identifierPool(): IdentifierPool {
  /** The identifiers one after the other, each with its length before it. */
  const pages: Uint8Array[] = []
  let page = new Uint8Array(0)
  let used = pageLength
  /** Where each identifier begins, by number; those kept otherwise begin nowhere. */
  const offsets: Uint32Array[] = []
  /** Numbers by hash, one more than they are; 0 is free. */
  let slots = new Int32Array(1_024)
  /** A byte of the hash of what is in each slot: a glance at it spares nearly all comparisons with something else. */
  let marks = new Uint8Array(slots.length)
  let filled = 0
  let count = 0
  const others = new Map<string, number>()

  const noteOffset = (offset: number): number => {
    if ((count & inPage) === 0) offsets.push(new Uint32Array(count === 0 ? 1_024 : pageLength))
    let last = offsets[offsets.length - 1]
    const at = count & inPage
    if (last !== undefined && at >= last.length) {
      const longer = new Uint32Array(Math.min(last.length * 4, pageLength))
      longer.set(last)
      offsets[offsets.length - 1] = longer
      last = longer
    }
    if (last !== undefined) last[at] = offset
    count += 1
    return count - 1
  }
  const offsetOf = (number: number): number => offsets[number >>> pageBits]?.[number & inPage] ?? 0

  const keep = (id: string): number => {
    if (used + id.length + 1 > pageLength) {
      page = new Uint8Array(pageLength)
      pages.push(page)
      used = 0
    }
    const offset = (((pages.length - 1) << pageBits) | used) >>> 0
    page[used++] = id.length
    for (let i = 0; i < id.length; i++) page[used++] = id.charCodeAt(i)
    return noteOffset(offset)
  }
  const isAt = (offset: number, id: string): boolean => {
    const there = pages[offset >>> pageBits]
    let at = offset & inPage
    if (there === undefined || there[at++] !== id.length) return false
    for (let i = 0; i < id.length; i++) if (there[at++] !== id.charCodeAt(i)) return false
    return true
  }
  /** The slot an identifier is in, or the free one it would go in; -1 when there is none near its hash. */
  const slotOf = (id: string, hash: number): number => {
    const mask = slots.length - 1
    const mark = markOf(hash)
    for (let n = 0; n < furthest; n++) {
      const at = (hash + n) & mask
      const held = slots[at] ?? 0
      if (held === 0 || (marks[at] === mark && isAt(offsetOf(held - 1), id))) return at
    }
    return -1
  }
  const hashAt = (offset: number): number => {
    const there = pages[offset >>> pageBits]
    if (there === undefined) return 0
    const from = (offset & inPage) + 1
    const to = from + (there[from - 1] ?? 0)
    let hash = start
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (there[i] ?? 0), factor)
    return mixed(hash)
  }
  const textAt = (offset: number): string => {
    const there = pages[offset >>> pageBits]
    const from = (offset & inPage) + 1
    return String.fromCharCode(...(there?.subarray(from, from + (there[from - 1] ?? 0)) ?? []))
  }
  const grow = () => {
    const before = slots
    slots = new Int32Array(before.length * 2)
    marks = new Uint8Array(slots.length)
    const mask = slots.length - 1
    for (const held of before) {
      if (held === 0) continue
      const offset = offsetOf(held - 1)
      const first = hashAt(offset)
      let n = 0
      while (n < furthest && slots[(first + n) & mask] !== 0) n++
      if (n < furthest) {
        slots[(first + n) & mask] = held
        marks[(first + n) & mask] = markOf(first)
      } else others.set(textAt(offset), held - 1)
    }
  }
  const other = (id: string): number => others.get(id) ?? -1
  const find = (id: string): number => {
    const slot = isPlain(id) ? slotOf(id, hashOf(id)) : -1
    const held = slot < 0 ? 0 : (slots[slot] ?? 0)
    return held === 0 && others.size > 0 ? other(id) : held - 1
  }

  const number = (id: string): number => {
    const hash = hashOf(id)
    const slot = isPlain(id) ? slotOf(id, hash) : -1
    const held = slot < 0 ? 0 : (slots[slot] ?? 0)
    if (held !== 0) return held - 1
    const known = others.size > 0 ? other(id) : -1
    if (known >= 0) return known
    if (slot < 0) {
      others.set(` ${id}`.slice(1), count)
      return noteOffset(0)
    }
    const kept = keep(id)
    slots[slot] = kept + 1
    marks[slot] = markOf(hash)
    filled += 1
    if (filled * 4 > slots.length * 3) grow()
    return kept
  }
  /** The last one asked for: each step asks for the same. */
  let recent = ''
  let recentNumber = -1

  return {
    find(id) {
      if (id === recent && recentNumber >= 0) return recentNumber
      return find(id)
    },
    number(id) {
      if (id === recent && recentNumber >= 0) return recentNumber
      recentNumber = number(id)
      recent = id
      return recentNumber
    },
  }
}

/**
 * A set of identifiers. Sets of the same pool share what is kept of each identifier.
 *
 * @example
 * const ids = identifierSet()
 * ids.add('c01') // true
 * ids.add('c01') // false
 */
export function identifierSet(pool: IdentifierPool = identifierPool()): IdentifierSet {
  let bits = new Uint8Array(128)
  return {
    add(id) {
      const number = pool.number(id)
      const byte = number >>> 3
      if (byte >= bits.length) {
        const more = new Uint8Array(Math.max(bits.length * 2, byte + 1))
        more.set(bits)
        bits = more
      }
      const had = bits[byte] ?? 0
      const mark = 1 << (number & 7)
      bits[byte] = had | mark
      return (had & mark) === 0
    },
    has(id) {
      const number = pool.find(id)
      return number >= 0 && ((bits[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0
    },
  }
}

function isPlain(id: string): boolean {
  if (id.length > longest) return false
  for (let i = 0; i < id.length; i++) if (id.charCodeAt(i) > 0xff) return false
  return true
}

function hashOf(id: string): number {
  let hash = start
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), factor)
  return mixed(hash)
}

/** FNV-1a. */
const start = 0x811c9dc5
const factor = 0x01000193

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return half ^ (half >>> 16)
}

/** The bits that do not say which slot comes first. */
function markOf(hash: number): number {
  return hash >>> 24
}
