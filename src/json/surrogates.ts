/**
 * Whether half a character stands in a text: a surrogate without its partner, which no UTF-8 file can hold.
 *
 * @example hasLoneSurrogate('\ud83d') // true
 */
export function hasLoneSurrogate(text: string): boolean {
  return ANY.test(text) && LONE.test(text)
}

/** Most texts have no surrogate at all, which is told many times faster. */
const ANY = /[\ud800-\udfff]/

const LONE = /\p{Surrogate}/u
