import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const archivesspaceNameUnpublished: Rule = {
  id: 'archivesspace-name-unpublished',
  severity: 'info',
  profiles: ['archivesspace'],
  summary: 'Names that are to be seen are marked external.',
  why: 'The importer makes agents that are not published unless they are marked so.',
  fix: 'Mark the names external, or publish the agents after the import.',
  source: 'ArchivesSpace, EAD importer, origination and controlaccess',
  valid: [{ unit: { creators: [{ type: 'person', text: 'Rivera, Ana', audience: 'external' }] } }],
  invalid: [
    {
      unit: { creators: [{ type: 'person', text: 'Rivera, Ana' }] },
      says: ['1 name becomes an agent that is not published.'],
    },
  ],
  check(say) {
    let names = 0
    const look = ({ type, audience }: { readonly type: string; readonly audience?: string }) => {
      if (audience === undefined && (type === 'person' || type === 'family' || type === 'corporateBody')) names++
    }
    return {
      fields: { creators: look, accessPoints: look },
      close(_, path) {
        if (path.length === 1 && names > 0)
          say({
            message:
              names === 1
                ? '1 name becomes an agent that is not published.'
                : `${counted(names, 'name')} become agents that are not published.`,
          })
      },
    }
  },
}
