import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'
import { isRelator } from './relators.ts'

export const roleUnlisted: Rule = {
  id: 'name-role-unlisted',
  severity: 'info',
  profiles: ['core', 'dacs', 'archivesspace', 'rico'],
  summary: 'The function of a name is a MARC relator, as code or as term.',
  why: 'ArchivesSpace and RiC-O turn the codes and terms of that list into relations; others stay words.',
  fix: 'Use a code such as "col" or its term, such as "collector".',
  source: 'MARC code list for relators; EAD3 @relator; DACS 2.6',
  valid: [
    {
      unit: {
        creators: [
          { type: 'person', text: 'Rivera', role: 'photographer' },
          { type: 'person', text: 'Luz', role: 'col' },
          { type: 'person', text: 'Mar', role: 'Donor (dnr)' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { creators: [{ type: 'person', text: 'Rivera', role: 'fmo?' }] },
      says: ['1 function of names is not among the MARC relators: fmo?.'],
    },
  ],
  check(say) {
    const roles = new Set<string>()
    const look = ({ role }: { readonly role?: string }) => {
      if (role !== undefined && role !== '' && roles.size < 50 && !isRelator(role)) roles.add(role)
    }
    return {
      fields: { accessPoints: look, creators: look },
      close(_, path) {
        if (path.length === 1 && roles.size > 0)
          say({
            message: `${counted(roles.size, 'function')} of names ${roles.size === 1 ? 'is' : 'are'} not among the MARC relators: ${[...roles].sort().slice(0, 10).join(', ')}${roles.size > 10 ? ' …' : ''}.`,
          })
      },
    }
  },
}
