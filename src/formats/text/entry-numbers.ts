import type { Container } from '../../model/container.ts'

/** Reads the numbers an institution gives to folders and the units that hold them. */
export interface NumberReader {
  (text: string): Container[] | undefined
  /** The number at the end of a line, in round brackets or none. */
  atEnd(text: string): { readonly before: string; readonly containers: Container[] } | undefined
}

/**
 * Reads `OA/ID 590000`, also with the word "number", a colon, or several numbers; in brackets, also other names of the
 * number, and a bare number that is no year.
 */
export function numberReader(type: string, others: readonly string[]): NumberReader {
  const wanted = type.toLowerCase()
  const known = [type, ...others].sort((a, b) => b.length - a.length)
  function read(text: string): Container[] | undefined {
    if (text.length > 200) return undefined
    if (BARE.test(text) && !isYear(text)) return [{ type, indicator: text, text }]
    const lower = text.toLowerCase()
    const name = known.find(
      each => lower.startsWith(each.toLowerCase()) && (each === type || /[\s:#]/.test(text[each.length] ?? '')),
    )
    return name === undefined ? undefined : named(text, name.length)
  }
  return Object.assign(read, {
    atEnd(text: string) {
      const at = text.slice(-80).toLowerCase().lastIndexOf(wanted)
      const start = at < 0 ? -1 : Math.max(0, text.length - 80) + at
      if (start <= 0 || !/[\s(,;-]/.test(text[start - 1] ?? '')) return undefined
      const containers = named(text.slice(start).replace(/\)$/, ''), type.length)
      const before = text.slice(0, start).replace(/[\s(,;-]{1,5}$/, '')
      return containers && before !== '' ? { before, containers } : undefined
    },
  })
}

const BARE = /^\d{4,7}$/
const isYear = (digits: string): boolean => digits.length === 4 && digits >= '1700' && digits <= '2100'

function named(text: string, length: number): Container[] | undefined {
  const rest = text.slice(length).replace(/^:? ?(?:numbers?|nos?\.?)?:? ?#?/i, '')
  if (!/^[\p{L}\p{N}]/u.test(rest) || !/\d/.test(rest)) return undefined
  const type = text.slice(0, length)
  return rest
    .split(/[,;]/)
    .map(each => each.trim())
    .filter(each => each !== '')
    .map(indicator => ({ type, indicator, text: indicator }))
}
