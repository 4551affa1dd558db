import type { Rule } from '../rule.ts'

export const noType: Rule = {
  id: 'container-no-type',
  severity: 'warning',
  profiles: ['core', 'dacs', 'archivesspace'],
  regraded: { archivesspace: 'error' },
  summary: 'A container says what it is: a box, a folder, a reel.',
  why: 'Staff who are asked for "14" do not know what to fetch.',
  fix: 'State the type (EAD 2002 type, EAD3 localtype).',
  source: 'DACS 2.5; EAD container',
  valid: [{ unit: { containers: [{ text: '14', type: 'Box', indicator: '14' }] } }],
  invalid: [{ unit: { containers: [{ text: '14', indicator: '14' }] }, says: ['The container "14" has no type.'] }],
  check: say => ({
    fields: {
      containers({ text, type, label }) {
        if ((type ?? label ?? '').trim() === '' && text.trim() !== '')
          say({ message: `The container "${text}" has no type.`, value: text })
      },
    },
  }),
}
