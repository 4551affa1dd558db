import type { Rule } from '../rule.ts'

export const seriesScope: Rule = {
  id: 'dacs-series-scope',
  severity: 'info',
  profiles: ['dacs', 'dacs-minimum', 'dacs-optimum', 'isadg'],
  regraded: { dacs: 'warning', 'dacs-minimum': 'warning', 'dacs-optimum': 'warning' },
  summary: 'Every series says what is in it.',
  why: 'The note on the whole cannot say what sets one series apart from the next.',
  fix: 'Add a note on scope and content to the series.',
  source: 'DACS 3.1; DACS chapter 1, multilevel description; ISAD(G) 3.3.1',
  valid: [{ unit: { units: [{ level: 'series', abstract: [{ text: 'Letters.' }] }, { level: 'file' }] } }],
  invalid: [
    {
      unit: { units: [{ level: 'series', title: { text: 'Letters' } }] },
      says: ['The series has no scope and content (DACS 3.1).'],
    },
  ],
  check: say => ({
    close({ level, scopeContent = [], abstract = [] }, path) {
      if (
        path.length > 1 &&
        (level === 'series' || level === 'subseries') &&
        scopeContent.length + abstract.length === 0
      )
        say({ message: 'The series has no scope and content (DACS 3.1).' })
    },
  }),
}
