/**
 * The identifiers of a document, each kept once, in a few bytes more than it is long: a finding aid may have millions, and
 * several steps of a conversion must each know which of them they have met.
 */
export interface IdentifierPool {
  /** The number of an identifier; the next free one when it is new. */
  number(id: string): number
  /** The same of one that stands between two offsets of a text in ISO 8859-1, of which ASCII is a part. */
  numberAt(bytes: Uint8Array, from: number, to: number): number
  /** The number of an identifier that is there; -1 when it is not. */
  find(id: string): number
}

/** Some of the identifiers of a document. */
export interface IdentifierSet {
  /** Takes an identifier in; false when it was in already. */
  add(id: string): boolean
  /** The same of one that stands between two offsets of a text in ISO 8859-1. */
  addAt(bytes: Uint8Array, from: number, to: number): boolean
  has(id: string): boolean
}

const pageBits = 16
const pageLength = 1 << pageBits
const inPage = pageLength - 1
/** Longer identifiers, and those with characters beyond ISO 8859-1, are kept as they are. */
const longest = 255

/** Identifiers of at least so many characters are spelt faster as a whole, if they are in ASCII. */
const long = 24
const encoder = new TextEncoder()

/** Where identifiers begin that are kept otherwise. */
const nowhere = 0xffffffff

/** Further than this nothing is looked for by its hash: so no document can be made whose identifiers are slow to find. */
const furthest = 64

/** How far from its first slot an identifier is looked for next: ever further, so that full slots do not lie together. */
const further = (n: number): number => (n * (n + 1)) / 2

/** Begins empty. Identifiers are found by a hash and compared in full. */
export function identifierPool(): IdentifierPool {
  /** The identifiers one after the other, each with its length before it. */
  const pages: Uint8Array[] = []
  let page = new Uint8Array(0)
  let used = pageLength
  /** Where each identifier begins, by number. */
  const offsets: Uint32Array[] = []
  /** Numbers by hash, one more than they are; 0 is free. */
  let slots = new Int32Array(1_024)
  /** A byte of the hash of what is in each slot: a glance at it spares nearly all comparisons with something else. */
  let marks = new Uint8Array(slots.length)
  let filled = 0
  let count = 0
  const others = new Map<string, number>()
  const spelt = new Uint8Array(longest)

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

  const keep = (bytes: Uint8Array, from: number, to: number): number => {
    if (used + to - from + 1 > pageLength) {
      page = new Uint8Array(pageLength)
      pages.push(page)
      used = 0
    }
    const offset = (((pages.length - 1) << pageBits) | used) >>> 0
    page[used++] = to - from
    for (let i = from; i < to; i++) page[used++] = bytes[i] ?? 0
    return noteOffset(offset)
  }
  const isAt = (offset: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const there = pages[offset >>> pageBits]
    let at = offset & inPage
    if (there === undefined || there[at++] !== to - from) return false
    for (let i = from; i < to; i++) if (there[at++] !== bytes[i]) return false
    return true
  }
  /** The slot an identifier is in, or the free one it would go in; -1 when there is none near its hash. */
  const slotOf = (bytes: Uint8Array, from: number, to: number, hash: number): number => {
    const mask = slots.length - 1
    const mark = markOf(hash)
    for (let n = 0; n < furthest; n++) {
      const at = (hash + further(n)) & mask
      const held = slots[at] ?? 0
      if (held === 0 || (marks[at] === mark && isAt(offsetOf(held - 1), bytes, from, to))) return at
    }
    return -1
  }
  const hashAt = (offset: number): number => {
    const there = pages[offset >>> pageBits]
    const from = (offset & inPage) + 1
    return there === undefined ? 0 : hashOf(there, from, from + (there[from - 1] ?? 0))
  }
  const textAt = (offset: number): string => {
    const there = pages[offset >>> pageBits]
    const from = (offset & inPage) + 1
    return there === undefined ? '' : latin1(there, from, from + (there[from - 1] ?? 0))
  }
  const grow = () => {
    slots = new Int32Array(slots.length * 2)
    marks = new Uint8Array(slots.length)
    const mask = slots.length - 1
    for (let number = 0; number < count; number++) {
      const offset = offsetOf(number)
      if (offset === nowhere) continue
      const first = hashAt(offset)
      let n = 0
      while (n < furthest && slots[(first + further(n)) & mask] !== 0) n++
      if (n < furthest) {
        const at = (first + further(n)) & mask
        slots[at] = number + 1
        marks[at] = markOf(first)
      } else others.set(textAt(offset), number)
    }
  }
  const other = (id: string): number => others.get(id) ?? -1
  /** Puts an identifier that is plain where its bytes can be looked at; -1 when it is not, else its length. */
  const spell = (id: string): number => {
    if (id.length > longest) return -1
    if (id.length >= long) {
      const { read, written } = encoder.encodeInto(id, spelt)
      if (read === id.length && written === read) return read
    }
    for (let i = 0; i < id.length; i++) {
      const unit = id.charCodeAt(i)
      if (unit > 0xff) return -1
      spelt[i] = unit
    }
    return id.length
  }
  const find = (id: string): number => {
    const length = spell(id)
    const slot = length < 0 ? -1 : slotOf(spelt, 0, length, hashOf(spelt, 0, length))
    const held = slot < 0 ? 0 : (slots[slot] ?? 0)
    return held === 0 && others.size > 0 ? other(id) : held - 1
  }
  const numberApart = (id: string): number => {
    const known = other(id)
    if (known >= 0) return known
    others.set(` ${id}`.slice(1), count)
    return noteOffset(nowhere)
  }
  const numberAt = (bytes: Uint8Array, from: number, to: number): number => {
    const hash = hashOf(bytes, from, to)
    const slot = to - from > longest ? -1 : slotOf(bytes, from, to, hash)
    const held = slot < 0 ? 0 : (slots[slot] ?? 0)
    if (held !== 0) return held - 1
    if (slot < 0) return numberApart(latin1(bytes, from, to))
    const known = others.size > 0 ? other(latin1(bytes, from, to)) : -1
    if (known >= 0) return known
    const kept = keep(bytes, from, to)
    slots[slot] = kept + 1
    marks[slot] = markOf(hash)
    filled += 1
    if (filled * 4 > slots.length * 3) grow()
    return kept
  }
  const number = (id: string): number => {
    const length = spell(id)
    return length < 0 ? numberApart(id) : numberAt(spelt, 0, length)
  }
  /** Some that were asked for lately, with their numbers: each step asks for the same, and soon after one another. */
  const recent: string[] = new Array<string>(recentLength).fill('')
  const recentNumbers = new Int32Array(recentLength).fill(-1)

  return {
    find(id) {
      const at = recentPlace(id)
      if (recentNumbers[at] !== -1 && recent[at] === id) return recentNumbers[at] ?? -1
      return find(id)
    },
    number(id) {
      const at = recentPlace(id)
      if (recentNumbers[at] !== -1 && recent[at] === id) return recentNumbers[at] ?? -1
      const known = number(id)
      if (id.length > longest) return known
      recent[at] = id
      recentNumbers[at] = known
      return known
    },
    numberAt,
  }
}

/** A power of two. */
const recentLength = 64

/** Where an identifier is kept while it is recent; those of one document are most often told apart by these characters. */
function recentPlace(id: string): number {
  const { length } = id
  if (length === 0) return 0
  if (length < 6) return (id.charCodeAt(length - 1) + id.charCodeAt(length >> 1) * 5) & (recentLength - 1)
  const last = id.charCodeAt(length - 1) + id.charCodeAt(length - 3) * 5
  return (last + id.charCodeAt(length - 4) * 17 + id.charCodeAt(length - 6) * 29) & (recentLength - 1)
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
  let isEmpty = true
  const take = (number: number): boolean => {
    isEmpty = false
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
  }
  return {
    add: id => take(pool.number(id)),
    addAt: (bytes, from, to) => take(pool.numberAt(bytes, from, to)),
    has(id) {
      if (isEmpty) return false
      const number = pool.find(id)
      return number >= 0 && ((bits[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0
    },
  }
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] ?? 0)
  return text
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = start
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), factor)
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
