import type { Rule } from '../rule.ts'

export const titleDate: Rule = {
  id: 'dacs-title-date',
  severity: 'info',
  profiles: ['dacs', 'arclight', 'archivesspace'],
  summary: 'The dates of a unit are not part of its title as well.',
  why: 'Systems set the dates behind the title; those in the title are then there twice.',
  fix: 'Take the dates out of the title.',
  source: 'DACS 2.3, 2.4',
  valid: [
    { unit: { title: { text: 'Letters' }, dates: [{ text: '1900-1910' }] } },
    { unit: { title: { text: 'Election of 1910' }, dates: [{ text: '1909-1911' }] } },
  ],
  invalid: [
    {
      unit: { title: { text: 'Letters, 1900-1910' }, dates: [{ text: '1900-1910' }] },
      says: ['The title holds the dates as well: "1900-1910".'],
    },
  ],
  check: say => ({
    open({ title, dates = [] }) {
      if (!title) return
      for (const { text } of dates) {
        const words = text.trim()
        if (words.length > 3 && /\d{3}/.test(words) && title.text.includes(words)) {
          say({ message: `The title holds the dates as well: "${words}".`, value: title.text, about: title })
          return
        }
      }
    },
  }),
}
