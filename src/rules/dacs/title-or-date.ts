import type { Rule } from '../rule.ts'

export const titleOrDate: Rule = {
  id: 'dacs-title-or-date',
  severity: 'warning',
  profiles: ['core', 'dacs', 'dacs-minimum', 'dacs-optimum', 'isadg', 'arclight', 'archivesspace', 'atom'],
  regraded: {
    dacs: 'error',
    'dacs-minimum': 'error',
    'dacs-optimum': 'error',
    archivesspace: 'error',
    arclight: 'error',
  },
  summary: 'Every part has a title or a date.',
  why: 'A part with neither shows as an empty line, and ArchivesSpace refuses it.',
  fix: 'Add a title, or the dates where they say enough.',
  source: 'DACS 1.5, 2.3, 2.4; ISAD(G) 3.1.2',
  valid: [{ unit: { units: [{ title: { text: 'Letters' } }, { dates: [{ text: '1905' }] }] } }],
  invalid: [
    { unit: { units: [{ level: 'file' }] }, says: ['The part has neither a title nor a date (DACS 2.3, 2.4).'] },
  ],
  check: say => ({
    close({ title, dates = [] }, path) {
      if (path.length > 1 && (title?.text ?? '').trim() === '' && dates.every(({ text }) => text.trim() === ''))
        say({ message: 'The part has neither a title nor a date (DACS 2.3, 2.4).' })
    },
  }),
}
