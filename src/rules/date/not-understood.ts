import type { Rule } from '../rule.ts'

export const notUnderstood: Rule = {
  id: 'date-not-understood',
  severity: 'info',
  profiles: ['core', 'rico'],
  summary: 'The words of a date can be understood.',
  why: 'A date that no program reads is found by no search in years.',
  fix: 'Write it as DACS does, or add a machine form.',
  source: 'DACS 2.4.14; ISAD(G) 3.1.3',
  saidBy: ['date/not-understood'],
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
      unit: { dates: [{ text: 'during his presidency' }] },
      says: ['"during his presidency" is not understood as a date.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, begin, end, undated, members, normal, certainty }) {
        const meant = begin ?? end ?? undated ?? members ?? normal ?? certainty
        if (
          meant === undefined &&
          /[\p{L}\p{N}]/u.test(text) &&
          text.trim().length > 2 &&
          !/^(?:bulk|inclusive|unknown|dates? not .*)$/i.test(text.trim())
        )
          say({ message: `"${text}" is not understood as a date.`, value: text })
      },
    },
  }),
}
