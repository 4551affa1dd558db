import type { Rule } from '../rule.ts'

export const noUnit: Rule = {
  id: 'extent-no-unit',
  severity: 'warning',
  profiles: ['core', 'dacs', 'archivesspace'],
  summary: 'A number in an extent has a unit of measure.',
  why: 'A number alone can be of boxes, of pages or of metres.',
  fix: 'Add the unit, such as boxes or linear feet.',
  source: 'DACS 2.5; EAD3 unittype',
  saidBy: ['extent/no-unit'],
  valid: [{ unit: { physicalDescriptions: [{ text: '12 boxes' }] } }],
  invalid: [{ unit: { physicalDescriptions: [{ text: '12' }] }, says: ['The extent "12" has no unit of measure.'] }],
  check: say => ({
    fields: {
      physicalDescriptions({ text }) {
        if (/^\s*[\d.,/½¼¾]+\s*$/.test(text))
          say({ message: `The extent "${text}" has no unit of measure.`, value: text })
      },
    },
  }),
}
