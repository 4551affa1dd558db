const bracketedHost = /^(?:[^[\]]*@)?\[(?=[^:]*:[^:]*:)[0-9A-Fa-f:.]+\](?::[0-9]*)?$/

/**
 * Whether a value is a URI reference as `anyURI` of XSD takes it: RFC 2396 with RFC 2732, after characters that URIs do not
 * have, such as spaces and accented letters, are percent-encoded.
 *
 * Percent signs begin two hexadecimal digits; there is one `#` at most; what stands before a first colon is a scheme, and
 * something follows it; brackets stand around the host if it is an IPv6 address, or in a query.
 *
 * @example isUriReference('1987: a year') // false
 */
export function isUriReference(value: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(value)) return false
  const hash = value.indexOf('#')
  if (hash !== value.lastIndexOf('#')) return false
  const address = hash < 0 ? value : value.slice(0, hash)
  const stop = address.search(/[:/?]/)
  if (stop < 0 || address.charAt(stop) !== ':') return isHierarchical(address, hash >= 0)
  if (!/^[A-Za-z][A-Za-z0-9+.-]*$/.test(address.slice(0, stop))) return false
  const rest = address.slice(stop + 1)
  return rest.startsWith('/') ? isHierarchical(rest, hash >= 0) : rest !== ''
}

function isHierarchical(address: string, fragment: boolean): boolean {
  const query = address.indexOf('?')
  const place = query < 0 ? address : address.slice(0, query)
  if (!place.startsWith('//')) return !/[[\]]/.test(place)
  const slash = place.indexOf('/', 2)
  const host = place.slice(2, slash < 0 ? undefined : slash)
  if (host === '' && slash < 0 && query < 0 && !fragment) return false
  if (slash >= 0 && /[[\]]/.test(place.slice(slash))) return false
  return !/[[\]]/.test(host) || bracketedHost.test(host)
}
