const FACTOR = 0x01_00_01_93

/**
 * A number that tells bytes from bytes that a disk or a torn write made of them. Four words at a time, because it is
 * computed of megabytes by a function that has only just been compiled: a hash of Node takes longer to load.
 */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = new Int32Array(whole.buffer, whole.byteOffset, whole.length >> 2)
  let a = whole.length
  let b = 1
  let c = 2
  let d = 3
  let at = 0
  for (const end = words.length & ~3; at < end; at += 4) {
    a = Math.imul(a ^ (words[at] ?? 0), FACTOR)
    b = Math.imul(b ^ (words[at + 1] ?? 0), FACTOR)
    c = Math.imul(c ^ (words[at + 2] ?? 0), FACTOR)
    d = Math.imul(d ^ (words[at + 3] ?? 0), FACTOR)
  }
  for (at *= 4; at < whole.length; at++) a = Math.imul(a ^ (whole[at] ?? 0), FACTOR)
  for (const each of [b, c, d]) a = Math.imul(a ^ each ^ (a >>> 15), FACTOR)
  return a >>> 0
}
