import { type WordHashes, wordHashes } from './word-hashes.ts'

/** The words of one output against those of its source. */
export interface WordBalance {
  /** Words in the output. */
  readonly written: number
  /** Words that the output has beyond the source: said once more, supplied, or spelt out. */
  readonly added: number
  /** Words of the source that are nowhere in the output. */
  readonly gone: number
  /** Words that the output has less often than the source. */
  readonly lessOften: number
}

/** Counts the words of a source. */
export interface SourceWords extends WordHashes {
  /** Words counted so far. */
  count(): number
  /** Begins the account of one output of this source. */
  output(): OutputWords
}

/** Counts the words of an output. */
export interface OutputWords extends WordHashes {
  balance(): WordBalance
}

/** How many different words are told apart, about: a power of two. */
const SLOTS = 1 << 16

/** Of a short source the slots that are not empty are known one by one, so that not all have to be looked at. */
const FEW = 1 << 12

const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (SLOTS - 1)

/**
 * The words of a source and of what is made from it, each with how often it stands there; so that what is missing is found
 * whatever the reader and the writer say of it. Words are told apart by a hash: two words of the same slot can hide that one
 * of them is missing, which happens to one word in some thousands; nothing is ever taken for missing that is there.
 *
 * Memory does not grow with the size of the source.
 */
export function sourceWords(): SourceWords {
  const read = new Uint32Array(SLOTS)
  const met: number[] = []
  let count = 0
  const { text, boundary } = wordHashes(hash => {
    count++
    const slot = slotOf(hash)
    const times = read[slot] ?? 0
    read[slot] = times + 1
    if (times === 0 && met.length < FEW) met.push(slot)
  })
  return { text, boundary, count: () => count, output: () => outputWords(read, met) }
}

function outputWords(read: Uint32Array, met: readonly number[]): OutputWords {
  const had = new Uint32Array(SLOTS)
  const own: number[] = []
  let written = 0
  const { text, boundary } = wordHashes(hash => {
    written++
    const slot = slotOf(hash)
    const times = had[slot] ?? 0
    had[slot] = times + 1
    if (times === 0 && own.length < FEW) own.push(slot)
  })
  return {
    text,
    boundary,
    balance() {
      let added = 0
      let gone = 0
      let lessOften = 0
      const compare = (slot: number) => {
        const before = read[slot] ?? 0
        const after = had[slot] ?? 0
        if (after > before) added += after - before
        else if (after === 0) gone += before
        else lessOften += before - after
      }
      if (met.length < FEW && own.length < FEW) {
        for (const slot of met) compare(slot)
        for (const slot of own) if (read[slot] === 0) compare(slot)
      } else for (let slot = 0; slot < SLOTS; slot++) compare(slot)
      return { written, added, gone, lessOften }
    },
  }
}
