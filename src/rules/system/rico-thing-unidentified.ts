import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const ricoThingUnidentified: Rule = {
  id: 'rico-thing-unidentified',
  severity: 'info',
  profiles: ['rico'],
  summary: 'Persons, bodies, places and terms have an identifier in an authority file.',
  why: 'Linked data is linked by them: a name alone stands for a thing that nobody else has said anything about.',
  fix: 'Add the number or URI of the authority record, and the code of its file.',
  source: 'RiC-O 1.1, Agent, Place and Concept; W3C, Linked Data Principles',
  valid: [
    { unit: { creators: [{ type: 'person', text: 'Rivera, Ana', source: 'viaf', identifier: '17' }] } },
    { unit: {} },
  ],
  invalid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera, Ana' }],
        accessPoints: [
          { type: 'place', text: 'Weir', source: 'tgn', identifier: '7' },
          { type: 'genre', text: 'Letters', source: 'aat' },
        ],
      },
      says: ['2 of 3 names and terms have no identifier in an authority file.'],
    },
  ],
  check(say) {
    let all = 0
    let without = 0
    const look = ({ text, identifier = '' }: { readonly text: string; readonly identifier?: string }) => {
      if (text.trim() === '') return
      all++
      if (identifier.trim() === '') without++
    }
    return {
      fields: { creators: look, accessPoints: look },
      close(_, path) {
        if (path.length === 1 && without > 0)
          say({
            message: `${without} of ${counted(all, 'name and term', 'names and terms')} ${without === 1 ? 'has' : 'have'} no identifier in an authority file.`,
          })
      },
    }
  },
}
