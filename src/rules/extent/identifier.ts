import type { Rule } from '../rule.ts'

export const identifier: Rule = {
  id: 'extent-identifier',
  severity: 'warning',
  profiles: ['core'],
  summary: 'An extent is not a code or an address.',
  why: 'Something was put in the wrong field, and what belongs there is missing.',
  fix: 'Move the code where it belongs, and state the extent.',
  source: 'DACS 2.5',
  valid: [{ unit: { physicalDescriptions: [{ text: '3 folders (1 box)' }, { text: '12 A4 sheets' }] } }],
  invalid: [
    {
      unit: { physicalDescriptions: [{ text: 'MSS-2021-014' }] },
      says: ['"MSS-2021-014" looks like a code, not like an extent.'],
    },
  ],
  check: say => ({
    fields: {
      physicalDescriptions({ text }) {
        if (/^\s*(?:https?:\S+|[A-Z]{2,}[-_./][\w-]*\d[\w.-]*|\w+[_]\w+\d\w*)\s*$/.test(text))
          say({ message: `"${text}" looks like a code, not like an extent.`, value: text })
      },
    },
  }),
}
