import { anyUri, type Datatype, nmtoken } from '../../xml/datatypes.ts'
import { portableToken } from './portable-names.ts'

/**
 * A value in the form that an attribute takes: itself when it is accepted; one word made of several for name tokens; a
 * percent-encoded address for web addresses; without the blanks in it when that is all that is wrong with it, as in
 * `1925 / 1997`. Nothing when it cannot be brought into the form.
 *
 * @example
 * fitted('circa, perhaps', nmtoken) // 'circa-perhaps'
 * fitted('image service', anyUri) // 'image%20service'
 */
export function fitted(value: string, type: Datatype): string | undefined {
  if (type.accepts === anyUri.accepts) return webAddress(value)
  if (type.accepts === nmtoken.accepts) return portableToken(value)
  if (type.accepts(value)) return value
  const close = value.replace(/\s+/g, '')
  return close !== '' && type.accepts(close) ? close : undefined
}

const PLAIN = /[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/

/** An address with everything escaped that RFC 3986 does not let stand in one; one that is right stays as it is. */
function webAddress(value: string): string | undefined {
  let address = ''
  let fragment = false
  const characters = [...value.trim()]
  for (const [i, character] of characters.entries()) {
    const needsEscape =
      character === '%'
        ? !/^[0-9A-Fa-f]{2}$/.test(characters.slice(i + 1, i + 3).join(''))
        : character === '#'
          ? fragment
          : !PLAIN.test(character)
    if (character === '#') fragment = true
    address += needsEscape ? escaped(character) : character
  }
  if (anyUri.accepts(address)) return address
  const relative = `./${address}`
  return anyUri.accepts(relative) ? relative : undefined
}

const escaped = (character: string): string =>
  character === '%' ? '%25' : character === '#' ? '%23' : encodeURIComponent(wellFormed(character))

const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
