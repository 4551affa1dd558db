import { identifierSet } from '../../model/identifier-pool.ts'
import type { Rule } from '../rule.ts'

export const idDuplicate: Rule = {
  id: 'identity-id-duplicate',
  severity: 'error',
  profiles: ['minimum', 'core', 'ead3', 'ead2002', 'arclight', 'rico'],
  regraded: { minimum: 'warning' },
  summary: 'An identifier within the finding aid is used once.',
  why: 'A reference to an identifier that stands twice leads to one of the two by chance.',
  fix: 'Give each its own identifier.',
  source: 'XML 1.0, validity constraint ID; EAD @id',
  saidBy: ['schema/id-duplicate'],
  valid: [{ unit: { id: 'a', units: [{ id: 'b' }] } }],
  invalid: [
    {
      unit: { id: 'a', units: [{ id: 'a' }, { id: 'a' }] },
      says: ['The identifier "a" is used a second time.', 'The identifier "a" is used a second time.'],
    },
  ],
  check(say, pool) {
    const seen = identifierSet(pool)
    return {
      pieces: {
        id(id) {
          if (!seen.add(id)) say({ message: `The identifier "${id}" is used a second time.`, value: id })
        },
      },
    }
  },
}
