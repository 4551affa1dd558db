import type { Rule } from '../rule.ts'

export const conventionUndeclared: Rule = {
  id: 'control-convention-undeclared',
  severity: 'info',
  profiles: ['ead3'],
  summary: 'The authority files and rules that names and terms follow are declared.',
  why: 'An abbreviation such as lcsh or rda is read by those who know it; the declaration spells it out.',
  fix: 'Declare each file and each set of rules with its abbreviation (EAD3 conventiondeclaration).',
  source: 'EAD3 tag library, conventiondeclaration; DACS 8.1.4',
  valid: [
    {
      control: { conventions: [{ abbreviation: 'lcsh', citation: 'Library of Congress Subject Headings' }] },
      unit: { accessPoints: [{ type: 'subject', text: 'Ferries', source: 'lcsh' }] },
    },
  ],
  invalid: [
    {
      unit: {
        accessPoints: [{ type: 'subject', text: 'Ferries', source: 'lcsh' }],
        creators: [{ type: 'person', text: 'Rivera, Ana', rules: 'rda' }],
      },
      says: ['Used and not declared: lcsh, rda.'],
    },
  ],
  check(say) {
    let declared = new Set<string>()
    const used = new Set<string>()
    const look = ({ source, rules }: { readonly source?: string; readonly rules?: string }) => {
      for (const each of [source, rules])
        if (each !== undefined && each !== '' && used.size < 50 && !declared.has(each.toLowerCase())) used.add(each)
    }
    return {
      begin({ conventions = [] }) {
        declared = new Set(conventions.map(({ abbreviation = '' }) => abbreviation.toLowerCase()))
      },
      fields: { accessPoints: look, creators: look, repository: look },
      end() {
        if (used.size > 0) say({ message: `Used and not declared: ${[...used].sort().join(', ')}.` })
      },
    }
  },
}
