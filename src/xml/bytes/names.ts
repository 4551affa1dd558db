/** Names of a document as bytes, each kept once and known by a number. */
export interface ByteNames {
  /** The number of the name between two offsets, from 0 on in the order in which they are met; -1 when there are too many. */
  at(bytes: Uint8Array, from: number, to: number, hash: number): number
  /** Whether the name with a number stands at an offset, whatever follows it; its length then, else -1. */
  lengthAt(number: number, bytes: Uint8Array, from: number): number
  written(number: number): string
}

/** So many names are kept: more than a schema has, with a few prefixes. */
export const mostNames = 512
const longest = 64
const slots = 2048

/** Adds a byte to the hash of a name, which begins with 0. */
export const hashedByte = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0

/** Begins without names. */
export function byteNames(): ByteNames {
  const kept = new Uint8Array(mostNames * longest)
  const lengths = new Uint8Array(mostNames)
  /** One more than the number of the name; 0 is free. */
  const places = new Uint16Array(slots)
  const texts: string[] = []
  let count = 0

  const lengthAt = (number: number, bytes: Uint8Array, from: number): number => {
    const length = lengths[number] ?? 0
    const begin = number * longest
    for (let i = 0; i < length; i++) if (kept[begin + i] !== bytes[from + i]) return -1
    return length
  }

  return {
    at(bytes, from, to, hash) {
      let place = (hash ^ (hash >>> 11)) & (slots - 1)
      for (;;) {
        const number = (places[place] ?? 0) - 1
        if (number < 0) break
        if (lengths[number] === to - from && lengthAt(number, bytes, from) >= 0) return number
        place = (place + 1) & (slots - 1)
      }
      if (count === mostNames || to - from > longest) return -1
      const name = bytes.subarray(from, to)
      texts.push(String.fromCharCode(...name))
      kept.set(name, count * longest)
      lengths[count] = to - from
      count += 1
      places[place] = count
      return count - 1
    },
    lengthAt,
    written: number => texts[number] ?? '',
  }
}
