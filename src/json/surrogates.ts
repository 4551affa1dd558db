/**
 * Whether half a character stands in a text: a surrogate without its partner, which no UTF-8 file can hold.
 *
 * @example hasLoneSurrogate('\ud83d') // true
 */
export function hasLoneSurrogate(text: string): boolean {
  return LONE.test(text)
}

const LONE = /\p{Surrogate}/u
