import type { Rule } from '../rule.ts'

export const noIndicator: Rule = {
  id: 'container-no-indicator',
  severity: 'warning',
  profiles: ['core', 'dacs', 'archivesspace'],
  regraded: { archivesspace: 'error' },
  summary: 'A container has a number or another mark.',
  why: 'A box without a number cannot be asked for; ArchivesSpace demands an indicator of every top container.',
  fix: 'Add the number, or leave the container out.',
  source: 'EAD container; ArchivesSpace, top_container indicator',
  saidBy: ['container/placeholder', 'container/empty'],
  valid: [{ unit: { containers: [{ text: '14', type: 'Box', indicator: '14' }] } }],
  invalid: [
    { unit: { containers: [{ text: '', type: 'Box' }] }, says: ['The container (Box) has no number.'] },
    {
      unit: { containers: [{ text: '-', type: 'Box', indicator: '-' }] },
      says: ['The container (Box) has "-" for a number.'],
    },
  ],
  check: say => ({
    fields: {
      containers({ text, type = 'no type', indicator, barcode }) {
        const mark = (indicator ?? text).trim()
        if (mark === '' && barcode === undefined) say({ message: `The container (${type}) has no number.` })
        else if (/^(?:[-–—?.]+|unknown(?: container)?|none|n\/a|tbd|not available)$/i.test(mark))
          say({ message: `The container (${type}) has "${mark}" for a number.`, value: mark })
      },
    },
  }),
}
