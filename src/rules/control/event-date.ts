import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const eventDate: Rule = {
  id: 'control-event-date',
  severity: 'info',
  profiles: ['ead3', 'dacs'],
  summary: 'What was done to the finding aid has a date.',
  why: 'Without dates nobody knows which of two versions is the later.',
  fix: 'Add the date of the event.',
  source: 'DACS 8.1.5; ISAD(G) 3.7.3; EAD3 tag library, eventdatetime',
  valid: [{ control: { events: [{ type: 'created', date: '2020-03-01' }] }, unit: {} }],
  invalid: [
    {
      control: { events: [{ type: 'revised' }, { type: 'created' }] },
      unit: {},
      says: ['2 events in the history of the finding aid have no date.'],
    },
  ],
  check: say => ({
    begin({ events = [] }) {
      const undated = events.filter(({ date = '', dateText = '' }) => date.trim() === '' && dateText.trim() === '')
      if (undated.length > 0)
        say({
          message: `${counted(undated.length, 'event')} in the history of the finding aid ${undated.length === 1 ? 'has' : 'have'} no date.`,
        })
    },
  }),
}
