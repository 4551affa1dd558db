import type { Rule } from '../rule.ts'

export const era: Rule = {
  id: 'date-era',
  severity: 'warning',
  profiles: ['ead3', 'ead2002'],
  summary: 'The era of a date is ce or bce.',
  why: 'Programs know these two words alone; "AD" or "modern" says nothing to them.',
  fix: 'Use ce or bce.',
  source: 'EAD @era; the Schematron of EAD3',
  valid: [{ unit: { dates: [{ text: '44 BCE', era: 'bce' }] } }],
  invalid: [{ unit: { dates: [{ text: '1905', era: 'AD' }] }, says: ['The era "AD" is neither ce nor bce.'] }],
  check: say => ({
    fields: {
      dates({ era: given }) {
        if (given !== undefined && given !== 'ce' && given !== 'bce')
          say({ message: `The era "${given}" is neither ce nor bce.`, value: given })
      },
    },
  }),
}
