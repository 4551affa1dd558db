import type { Rule } from '../rule.ts'

export const normalCoarser: Rule = {
  id: 'date-normal-coarser',
  severity: 'info',
  profiles: ['ead3', 'ead2002'],
  summary: 'The machine form of a date is as precise as its words.',
  why: 'A letter of 29 August is sorted among all of its year when the machine form has the year alone.',
  fix: 'Add month and day to the machine form.',
  source: 'EAD @normal; ISO 8601-1',
  valid: [
    {
      unit: {
        dates: [
          { text: '29 August 1984', normal: '1984-08-29' },
          { text: '1984-1986', normal: '1984/1986' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: 'Aug 29, 1984', normal: '1984/1984' }] },
      says: ['The words "Aug 29, 1984" are more precise than 1984/1984.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, normal }) {
        if (normal !== undefined && /^\d{4}(?:\/\d{4})?$/.test(normal) && day.test(text) && text.length < 40)
          say({ message: `The words "${text}" are more precise than ${normal}.`, value: normal })
      },
    },
  }),
}

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|févr|avril|juin|juil|août'
const day = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:${month})|(?:${month})[a-zé]*\\.? \\d{1,2}\\b(?!\\d))`,
  'i',
)
