import type { Rule } from '../rule.ts'

export const archivesspaceDateType: Rule = {
  id: 'archivesspace-date-type',
  severity: 'error',
  profiles: ['archivesspace'],
  summary: 'The type of a date is single, bulk, inclusive or range.',
  why: 'Another type stops the import of the whole file.',
  fix: 'Use one of the four, or leave the type out.',
  source: 'ArchivesSpace, enumeration date_type; EAD importer',
  valid: [
    {
      unit: {
        dates: [
          { text: '1905', type: 'inclusive' },
          { text: '1905', localType: 'single' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: '1905', localType: 'approx' }] },
      says: ['ArchivesSpace does not take dates of the type "approx".'],
    },
  ],
  check: say => ({
    fields: {
      dates({ localType }) {
        if (localType !== undefined && !/^(?:single|bulk|inclusive|range)$/.test(localType))
          say({ message: `ArchivesSpace does not take dates of the type "${localType}".`, value: localType })
      },
    },
  }),
}
