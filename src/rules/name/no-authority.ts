import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const noAuthority: Rule = {
  id: 'name-no-authority',
  severity: 'info',
  profiles: ['core', 'dacs', 'ead3'],
  summary: 'Access points say from which file or by which rules they are.',
  why: 'A name from a file is the same in all archives that use it; one from nowhere is a string of letters.',
  fix: 'State the authority file (source), or the rules.',
  source: 'EAD @source, @rules; DACS, overview of access points',
  valid: [
    {
      unit: {
        accessPoints: [
          { type: 'subject', text: 'Ferries', source: 'lcsh' },
          { type: 'person', text: 'Rivera, Ana', rules: 'rda' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        accessPoints: [
          { type: 'subject', text: 'Ferries' },
          { type: 'subject', text: 'Ships', source: 'lcsh' },
        ],
      },
      says: ['1 of 2 access points has neither an authority file nor rules.'],
    },
  ],
  check(say) {
    let all = 0
    let without = 0
    return {
      fields: {
        accessPoints({ source, rules, identifier, parts }) {
          all++
          if (
            source === undefined &&
            rules === undefined &&
            identifier === undefined &&
            !parts?.some(part => part.source !== undefined)
          )
            without++
        },
      },
      close(_, path) {
        if (path.length === 1 && without > 0)
          say({
            message: `${without} of ${counted(all, 'access point')} ${without === 1 ? 'has' : 'have'} neither an authority file nor rules.`,
          })
      },
    }
  },
}
