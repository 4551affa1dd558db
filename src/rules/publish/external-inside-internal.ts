import type { Rule } from '../rule.ts'

export const externalInsideInternal: Rule = {
  id: 'publish-external-inside-internal',
  severity: 'error',
  profiles: ['core', 'publish', 'ead3', 'ead2002'],
  regraded: { core: 'warning', ead3: 'warning', ead2002: 'warning' },
  summary: 'Nothing that is marked external lies in something internal.',
  why: 'One system hides it with the whole, another shows it; whoever marked it meant one of the two.',
  fix: 'Decide which it is, and take the other mark away.',
  source: 'EAD @audience',
  valid: [{ unit: { units: [{ audience: 'internal', units: [{ title: { text: 'Letters' } }] }] } }],
  invalid: [
    {
      unit: {
        title: { text: 'Papers' },
        units: [{ audience: 'internal', units: [{ audience: 'external', title: { text: 'Letters' } }] }],
      },
      says: ['A unit that is marked external lies in unit 1, which is internal.'],
    },
  ],
  check: say => ({
    held({ what, unit = 'a unit' }) {
      if (what === 'external-inside')
        say({ message: `A unit that is marked external lies in ${unit}, which is internal.` })
    },
  }),
}
