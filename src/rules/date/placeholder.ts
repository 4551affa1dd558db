import type { Rule } from '../rule.ts'

export const placeholder: Rule = {
  id: 'date-placeholder',
  severity: 'warning',
  profiles: ['core', 'dacs', 'publish'],
  summary: 'A date says when, or that nobody knows.',
  why: 'A dash, a nought or "dates not examined" is shown to readers as if it were a date.',
  fix: 'Put in the date, write "undated", or leave it out.',
  source: 'DACS 2.4',
  saidBy: ['date/placeholder'],
  valid: [
    {
      unit: {
        dates: [
          { text: 'undated', undated: 'all' },
          { text: '', begin: '1905', end: '1905' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: 'dates not examined' }, { text: '-' }, { text: 'bulk' }] },
      says: ['"dates not examined" is no date.', '"-" is no date.', '"bulk" is no date.'],
    },
    { unit: { dates: [{ text: '' }] }, says: ['A date is empty.'] },
  ],
  check: say => ({
    fields: {
      dates({ text, begin, end, normal, members }) {
        if (text.trim() === '') {
          if (begin === undefined && end === undefined && normal === undefined && members === undefined)
            say({ message: 'A date is empty.', repair: { kind: 'remove-empty' } })
        } else if (noDate.test(text)) say({ message: `"${text}" is no date.`, value: text })
      },
    },
  }),
}

const noDate =
  /^\s*(?:[-–—?.*]+|0+|bulk|inclusive|dates? not (?:examined|known|available|given)|unknown|tbd|todo|n\/?a|none|date|\[?(?:insert|enter) .*)\s*$/i
