import type { Rule } from '../rule.ts'

export const archivesspaceNormalDropped: Rule = {
  id: 'archivesspace-normal-dropped',
  severity: 'warning',
  profiles: ['archivesspace'],
  summary: 'The machine form of a date is one that ArchivesSpace takes: YYYY, YYYY-MM or YYYY-MM-DD.',
  why: 'The importer drops the others without a word; the date keeps its words alone.',
  fix: 'Write the machine form with hyphens, and a span with one slash.',
  source: 'ArchivesSpace, EAD importer, unitdate/@normal',
  valid: [{ unit: { dates: [{ text: '1905', normal: '1905-01/1905-12' }] } }],
  invalid: [
    {
      unit: { dates: [{ text: '1 May 1905', normal: '19050501' }] },
      says: ['ArchivesSpace drops the machine form "19050501".'],
    },
  ],
  check: say => ({
    fields: {
      dates({ normal }) {
        if (normal !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/.test(normal))
          say({ message: `ArchivesSpace drops the machine form "${normal}".`, value: normal })
      },
    },
  }),
}
