import type { Rule } from '../rule.ts'

export const atomDigitalObjects: Rule = {
  id: 'atom-digital-objects',
  severity: 'warning',
  profiles: ['atom'],
  summary: 'A unit has one digital object.',
  why: 'A description of AtoM holds one; the import keeps the first and drops the others.',
  fix: 'Describe each in a part of its own.',
  source: 'AtoM, CSV import, digitalObjectURI and digitalObjectPath',
  valid: [{ unit: { digitalObjects: [{ link: { href: 'https://example.org/1' } }] } }],
  invalid: [
    {
      unit: {
        digitalObjects: [{ link: { href: 'https://example.org/1' } }, { link: { href: 'https://example.org/2' } }],
      },
      says: ['The unit has 2 digital objects; AtoM keeps the first.'],
    },
  ],
  check: say => ({
    open({ digitalObjects = [] }) {
      const files = digitalObjects.reduce((sum, { members }) => sum + Math.max(1, members?.length ?? 1), 0)
      if (files > 1)
        say({
          message: `The unit has ${files} digital objects; AtoM keeps the first.`,
          about: digitalObjects[1] ?? digitalObjects[0] ?? {},
        })
    },
  }),
}
