import type { Rule } from '../rule.ts'

export const statusHistory: Rule = {
  id: 'control-status-history',
  severity: 'warning',
  profiles: ['ead3'],
  summary: 'The maintenance status agrees with the history of the finding aid.',
  why: 'Harvesters decide by the status what to fetch again; a revised finding aid that says it is new is taken for a second one.',
  fix: 'Set the status by the last event: new when there is only a creation, revised when something came after it.',
  source: 'EAD3 tag library, maintenancestatus and maintenanceevent',
  valid: [
    { control: { status: 'new', events: [{ type: 'created' }] }, unit: {} },
    { control: { status: 'revised', events: [{ type: 'created' }, { type: 'revised' }] }, unit: {} },
  ],
  invalid: [
    {
      control: { status: 'new', events: [{ type: 'created' }, { type: 'revised' }] },
      unit: {},
      says: ['The status is new, and the history has an event of the kind revised.'],
    },
    {
      control: { status: 'revised', events: [{ type: 'created' }] },
      unit: {},
      says: ['The status is revised, and the history has no revision.'],
    },
  ],
  check: say => ({
    begin({ status, events = [] }) {
      const later = events.find(({ type }) => type === 'revised' || type === 'updated' || type === 'deleted')
      if (status === 'new' && later)
        say({ message: `The status is new, and the history has an event of the kind ${later.type}.`, value: 'new' })
      if (status === 'revised' && events.length > 0 && events.every(({ type }) => type === 'created'))
        say({ message: 'The status is revised, and the history has no revision.', value: 'revised' })
    },
  }),
}
