import type { Rule } from '../rule.ts'
import { isAgent } from './agent-or-subject.ts'
import { newTerms } from './new-terms.ts'

export const archivesspaceNameRulesNew: Rule = {
  id: 'archivesspace-name-rules-new',
  severity: 'info',
  profiles: ['archivesspace'],
  summary: 'Rules for the form of names are among those that ArchivesSpace has from the beginning.',
  why: 'The importer adds any other to the list that everybody who uses the system chooses from.',
  fix: 'Use rda, dacs, aacr, local or another of the list, or add the rules on purpose.',
  source: 'ArchivesSpace, enumeration name_rule',
  valid: [{ unit: { creators: [{ type: 'person', text: 'Rivera, Ana', rules: 'rda' }] } }],
  invalid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera, Ana', rules: 'aacr2' }],
        accessPoints: [{ type: 'subject', text: 'Ferries', rules: 'none of its business' }],
      },
      says: ['1 set of rules for names becomes a new term in ArchivesSpace: aacr2.'],
    },
  ],
  check(say) {
    const terms = newTerms(known, 'set', 'sets', 'of rules for names')
    return {
      fields: {
        creators: ({ rules }) => terms.see(rules),
        accessPoints({ type, rules }) {
          if (isAgent(type)) terms.see(rules)
        },
      },
      end: () => terms.tell(say),
    }
  },
}

const known = ['aacr', 'ccr', 'dacs', 'isaar', 'local', 'rad', 'rda']
