import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const atomDateDropped: Rule = {
  id: 'atom-date-without-bounds',
  severity: 'warning',
  profiles: ['atom'],
  summary: 'A date of an event has a begin or an end that AtoM can search by.',
  why: 'AtoM shows the words, and searches by the begin and the end alone.',
  fix: 'Add the machine form, or write the date so that it can be understood.',
  source: 'AtoM, CSV import, eventStartDates and eventEndDates',
  valid: [
    {
      unit: {
        dates: [
          { text: '1905', begin: '1905', end: '1905' },
          { text: 'undated', undated: 'all' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: 'during the war' }] },
      says: ['1 date has neither begin nor end; AtoM cannot search by it.'],
    },
  ],
  check(say) {
    let without = 0
    return {
      fields: {
        dates({ text, begin, end, undated }) {
          if (begin === undefined && end === undefined && undated !== 'all' && text.trim() !== '') without++
        },
      },
      close(_, path) {
        if (path.length === 1 && without > 0)
          say({
            message: `${counted(without, 'date')} ${without === 1 ? 'has' : 'have'} neither begin nor end; AtoM cannot search by ${without === 1 ? 'it' : 'them'}.`,
          })
      },
    }
  },
}
