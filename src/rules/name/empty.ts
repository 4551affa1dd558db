import type { Rule } from '../rule.ts'

export const empty: Rule = {
  id: 'name-empty',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002'],
  summary: 'A name or term says something.',
  why: 'An empty one makes an empty line in the list of subjects, and a link to nothing.',
  fix: 'Fill it in, or leave it out.',
  source: 'EAD controlaccess, origination; DACS, overview of access points',
  valid: [{ unit: { accessPoints: [{ type: 'subject', text: 'Ferries' }] } }],
  invalid: [
    {
      unit: { accessPoints: [{ type: 'subject', text: ' ' }], creators: [{ type: 'person', text: '' }] },
      says: ['A term has no words.', 'A name has no words.'],
    },
  ],
  check(say) {
    const look =
      (what: string) =>
      ({ text, identifier }: { readonly text: string; readonly identifier?: string }) => {
        if (text.trim() === '')
          say({
            message: `A ${what} has no words.`,
            ...(identifier === undefined && { repair: { kind: 'remove-empty' } }),
          })
      }
    return { fields: { accessPoints: look('term'), creators: look('name'), repository: look('name') } }
  },
}
