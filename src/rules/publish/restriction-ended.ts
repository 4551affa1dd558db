import { noteText } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'

export const restrictionEnded: Rule = {
  id: 'publish-restriction-ended',
  severity: 'warning',
  profiles: ['publish', 'core'],
  regraded: { core: 'info' },
  summary: 'A restriction that names its end is taken away when that day has passed.',
  why: 'Readers are kept from what is open by right.',
  fix: 'Take the restriction away, or give its new end.',
  source: 'DACS 4.1; ISAD(G) 3.4.1',
  valid: [
    {
      unit: {
        accessRestrictions: [{ end: '2090-01-01', blocks: [{ type: 'paragraph', content: ['Closed until 2090.'] }] }],
      },
    },
    {
      control: { events: [{ type: 'revised', date: '1998' }] },
      unit: { accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Closed until 1999.'] }] }] },
    },
  ],
  invalid: [
    {
      control: { events: [{ type: 'revised', date: '2015-02-01' }] },
      unit: { accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Closed until 1999.'] }] }] },
      says: ['The restriction ended in 1999, before the last event in the history of the finding aid (2015).'],
    },
  ],
  check(say) {
    let last: number | undefined
    return {
      begin({ events = [] }) {
        for (const { date } of events) {
          const year = Number(/^\d{4}/.exec(date ?? '')?.[0])
          if (year > (last ?? 0)) last = year
        }
      },
      fields: {
        accessRestrictions(note) {
          // There is no clock here: the history of the finding aid says what has passed.
          if (last === undefined) return
          const stated =
            note.end ??
            /\b(?:closed|restricted|sealed|embargo\w*)\b[^.]{0,60}?\buntil\b[^.]{0,30}?(\d{4})/i.exec(
              noteText(note).join(' ').slice(0, 2000),
            )?.[1]
          const end = Number(stated?.slice(0, 4))
          if (end < last)
            say({
              message: `The restriction ended in ${end}, before the last event in the history of the finding aid (${last}).`,
              value: String(end),
            })
        },
      },
    }
  },
}
