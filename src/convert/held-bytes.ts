/**
 * Puts the next bytes of a source at the beginning of what it is given.
 *
 * @returns how many they are; 0 when there are no more
 */
export type ReadBytes = (into: Uint8Array) => number

/** The part of a source that is looked at, of which what has been looked at makes room for what follows. */
export interface HeldBytes {
  /** The bytes; behind the last of them stands a zero. */
  readonly bytes: Uint8Array
  /** How many there are. */
  length(): number
  /** Whether nothing follows them. */
  areLast(): boolean
  /** Drops so many of the first and takes in what follows; false when there is no room for more. */
  advance(by: number): boolean
}

/** Begins with the first bytes of a source; holds no more than `most`. */
export function heldBytes(read: ReadBytes, most: number): HeldBytes {
  const bytes = new Uint8Array(most + 1)
  let length = 0
  let last = false
  const fill = () => {
    while (length < most && !last) {
      const more = read(bytes.subarray(length, most))
      length += more
      last = more === 0
    }
    bytes[length] = 0
  }
  fill()
  return {
    bytes,
    length: () => length,
    areLast: () => last,
    advance(by) {
      if (by === 0) return false
      bytes.copyWithin(0, by, length)
      length -= by
      fill()
      return true
    },
  }
}
