import { identifierSet } from '../../model/identifier-pool.ts'
import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const targetMissing: Rule = {
  id: 'identity-target-missing',
  severity: 'error',
  profiles: ['minimum', 'core', 'ead3', 'ead2002'],
  regraded: { minimum: 'warning' },
  summary: 'A reference within the finding aid leads to something that is there.',
  why: 'Readers who follow it end nowhere.',
  fix: 'Correct the target, or give what is meant the identifier.',
  source: 'XML 1.0, validity constraint IDREF; EAD @target',
  saidBy: ['schema/id-unresolved'],
  valid: [
    {
      unit: {
        scopeContent: [
          {
            blocks: [
              { type: 'paragraph', content: [{ type: 'reference', link: { target: 'b' }, content: ['the letters'] }] },
            ],
          },
        ],
        units: [{ id: 'b' }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        scopeContent: [
          {
            blocks: [
              { type: 'paragraph', content: [{ type: 'reference', link: { target: 'z' }, content: ['the letters'] }] },
            ],
          },
        ],
      },
      says: ['1 reference leads to "z", which is not in the finding aid.'],
    },
  ],
  check(say, pool) {
    const seen = identifierSet(pool)
    const wanted = new Map<string, number>()
    return {
      pieces: {
        id: id => void seen.add(id),
        link({ target }) {
          if (target !== undefined && !seen.has(target)) wanted.set(target, (wanted.get(target) ?? 0) + 1)
        },
      },
      end() {
        for (const [target, times] of wanted)
          if (!seen.has(target))
            say({
              message: `${counted(times, 'reference')} ${times === 1 ? 'leads' : 'lead'} to "${target}", which is not in the finding aid.`,
              value: target,
            })
      },
    }
  },
}
