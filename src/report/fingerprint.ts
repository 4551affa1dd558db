import type { Diagnostic } from './diagnostic.ts'

/** A unit's path without the numbers of its steps, which change when something is put in before it. */
const withoutOrdinals = (unit: string): string => unit.replace(/ \d+(?= ›|$| ")/g, '')

/**
 * What a finding is known by from one run to the next: its code, the unit by its levels and title, and the value; not its
 * line, nor its number among its siblings, nor its wording. Sixteen hexadecimal figures.
 */
export function fingerprint({ code, unit = '', value = '' }: Diagnostic): string {
  return digest([code, withoutOrdinals(unit), value].join('\0'))
}

/** Two hashes of 32 bits by multiplication and mixing, side by side: spreads well, and hides nothing. */
function digest(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [a, b].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
