import type { Rule } from '../rule.ts'

export const normalFiner: Rule = {
  id: 'date-normal-finer',
  severity: 'info',
  profiles: ['ead3', 'ead2002'],
  summary: 'The machine form of a date is no more precise than its words.',
  why: 'A day that nobody wrote looks like knowledge; whole years may be given by their first and last day.',
  fix: 'Take the day or the month out of the machine form, or add it to the words.',
  source: 'EAD @normal; ISO 8601-1',
  valid: [
    {
      unit: {
        dates: [
          { text: '1989', normal: '1989-01-01/1989-12-31' },
          { text: 'May 1989', normal: '1989-05' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: '1989', normal: '1989-03-04' }] },
      says: ['The machine form 1989-03-04 is more precise than the words "1989".'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, normal }) {
        if (normal === undefined || !/-\d\d/.test(normal) || !/^\D*\d{4}(?:\s*[-–/]\s*\d{4})?\D*$/.test(text)) return
        if (/[a-zà-ÿа-я]{3}/i.test(text) || /^\d{4}-01(?:-01)?\/\d{4}-12(?:-31)?$/.test(normal)) return
        say({ message: `The machine form ${normal} is more precise than the words "${text}".`, value: normal })
      },
    },
  }),
}
