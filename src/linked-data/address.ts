import { tidy } from '../model/prose-text.ts'

/** Characters that cannot stand in an address: white space, invisible ones, and those RFC 3987 excludes. */
const ODD = /[\s"<>\\^`{|}\p{Cc}\p{Cf}\p{Cs}]/u

const LONGEST = 2000

/**
 * An address on the web, if the words are one that can stand where a program may follow it; otherwise nothing. Relative
 * addresses, and those that run a script or lead into the reader's own machine, are not.
 *
 * @example webAddress('https://example.org/a.jpg') // 'https://example.org/a.jpg'
 * @example webAddress('javascript:alert(1)') // undefined
 */
export function webAddress(words: string | undefined): string | undefined {
  const text = candidate(words)
  return text !== undefined && /^(?:https?|ftp):\/\/[^/?#]/i.test(text) ? text : undefined
}

/**
 * A URI that can stand for a thing: an address on the web, or an `urn`, `ark`, `doi`, `hdl`, `info` or `tag` URI.
 *
 * Source: RFC 3986, RFC 3987.
 */
export function uri(words: string | undefined): string | undefined {
  const text = candidate(words)
  if (text !== undefined && /^(?:urn:[a-z0-9]|(?:ark|doi|hdl|info|tag):)[^#?]/i.test(text)) return text
  return webAddress(text)
}

function candidate(words: string | undefined): string | undefined {
  if (words === undefined || words.length > LONGEST) return undefined
  const text = tidy(words)
  return ODD.test(text) ? undefined : text
}

/** Text as one step of an address or URN, in characters that need no care anywhere. */
export function escaped(text: string): string {
  const plain = encodeURIComponent(tidy(text).replace(/\p{Surrogate}/gu, '\uFFFD'))
  return plain
    .replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/^\.+$/, dots => dots.replaceAll('.', '%2E'))
}

/** Eight characters that differ when the text differs (FNV-1a, twice 32 bits, cut), the same everywhere. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + i), 0x85ebca6b)
  }
  return `${(a >>> 0).toString(36).padStart(7, '0').slice(-4)}${(b >>> 0).toString(36).padStart(7, '0').slice(-4)}`
}
