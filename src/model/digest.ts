/**
 * Twelve letters and digits that differ when the text differs, the same everywhere and at any time: 62 bits, so that two
 * alike are not to be expected among millions of texts, though they can be made on purpose.
 *
 * @example digest('Letters, 1912') // the same twelve characters wherever it is called
 */
export function digest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
    b = (b << 13) | (b >>> 19)
  }
  return characters(mixed(a ^ (b >>> 16))) + characters(mixed(b ^ Math.imul(a, 0xc2b2ae35)))
}

/** 31 bits in which each bit depends on all 32. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) & 0x7fffffff
}

/** Every two digits there are, because looking them up is far quicker than `toString(36)`. */
const pairs: readonly string[] = Array.from({ length: 1296 }, (_, n) => n.toString(36).padStart(2, '0'))

function characters(number: number): string {
  const upper = (number / 1296) | 0
  return `${pairs[(upper / 1296) | 0]}${pairs[upper % 1296]}${pairs[number % 1296]}`
}
