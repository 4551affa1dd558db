import { anyUri, type Datatype, nmtoken } from '../../xml/datatypes.ts'

/**
 * A value in the form that an attribute takes: itself when it is accepted; one word made of several for name tokens; a
 * percent-encoded address for web addresses. Nothing when it cannot be brought into the form.
 *
 * @example
 * fitted('circa, perhaps', nmtoken) // 'circa-perhaps'
 * fitted('image service', anyUri) // 'image%20service'
 */
export function fitted(value: string, type: Datatype): string | undefined {
  if (type.accepts === anyUri.accepts) return webAddress(value)
  if (type.accepts(value)) return value
  if (type.accepts !== nmtoken.accepts) return undefined
  const word = value.replace(/[^\p{L}\p{N}._:-]+/gu, '-').replace(/^-|-$/g, '')
  return nmtoken.accepts(word) ? word : undefined
}

const PLAIN = /[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/

/** An address with everything escaped that RFC 3986 does not let stand in one; one that is right stays as it is. */
function webAddress(value: string): string | undefined {
  let address = ''
  let fragment = false
  const characters = [...value.trim()]
  for (const [i, character] of characters.entries()) {
    const escape =
      character === '%'
        ? !/^[0-9A-Fa-f]{2}$/.test(characters.slice(i + 1, i + 3).join(''))
        : character === '#'
          ? fragment
          : !PLAIN.test(character)
    if (character === '#') fragment = true
    address += escape ? escaped(character) : character
  }
  if (anyUri.accepts(address)) return address
  const relative = `./${address}`
  return anyUri.accepts(relative) ? relative : undefined
}

const escaped = (character: string): string =>
  character === '%' ? '%25' : character === '#' ? '%23' : encodeURIComponent(wellFormed(character))

const FORBIDDEN = /[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}\p{Cs}]/gu

/**
 * Text without the characters that XML 1.0 cannot hold (2.2, Char): each becomes U+FFFD, the replacement character.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD')
}

const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
