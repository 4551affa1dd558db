import type { Rule } from '../rule.ts'

export const idForm: Rule = {
  id: 'identity-id-form',
  severity: 'warning',
  profiles: ['ead3', 'ead2002', 'arclight'],
  regraded: { ead3: 'error', ead2002: 'error' },
  summary:
    'An identifier within the finding aid is an XML name: it begins with a letter or underscore and has no blanks.',
  why: 'An id that begins with a digit or holds a blank makes every EAD file with it invalid.',
  fix: 'Change the identifier, and every reference to it; "fonds fix" does both.',
  source: 'XML 1.0, Names; Namespaces in XML 1.0, NCName',
  saidBy: ['schema/attribute-value'],
  valid: [{ unit: { id: 'c-1.2_a' } }],
  invalid: [{ unit: { id: '12 a' }, says: ['"12 a" is not an XML name.'] }],
  check(say) {
    const taken = new Map<string, string>()
    return {
      pieces: {
        id(id) {
          if (simpleName.test(id) || ncName.test(id)) return
          const to = named(id)
          // Two that would become the same are not mended: their references would run together.
          const certain = (taken.get(to) ?? id) === id
          taken.set(to, id)
          say({
            message: `"${id}" is not an XML name.`,
            value: id,
            ...(certain && { repair: { kind: 'id', from: id, to } }),
          })
        },
      },
    }
  },
}

/** A name in ASCII, as most are. */
const simpleName = /^[A-Za-z_][A-Za-z0-9._-]*$/
const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u

function named(id: string): string {
  const kept = id.replace(/[^\p{L}\p{N}\p{M}._·-]+/gu, '_')
  return /^[\p{L}_]/u.test(kept) ? kept : `_${kept}`
}
