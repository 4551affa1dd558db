/** How the bytes of one encoding are cut into characters and read. */
export interface CharacterSet {
  /** How many bytes the character takes that begins here, by what its first bytes announce. */
  lengthAt(bytes: Uint8Array, at: number): number
  /** How many of these bytes, from the first, are whole characters; what remains waits for more bytes. */
  whole(bytes: Uint8Array): number
  /** The text of whole characters; `undefined` when some of the bytes are wrong. */
  text(bytes: Uint8Array): string | undefined
}

/** Reads bytes in an encoding that the platform knows. A byte order mark is a character like any other. */
export function strictly(label: string): (bytes: Uint8Array) => string | undefined {
  const fresh = () => new TextDecoder(label, { fatal: true, ignoreBOM: true })
  let decoder = fresh()
  return bytes => {
    try {
      return decoder.decode(bytes)
    } catch {
      decoder = fresh()
      return undefined
    }
  }
}

/** Where the first wrong character begins in bytes that are whole characters and have one. */
export function firstWrong(set: CharacterSet, bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const next = at + set.lengthAt(bytes, at)
    if (set.text(bytes.subarray(at, next)) === undefined) break
    at = next
  }
  return at
}
