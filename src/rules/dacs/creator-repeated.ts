import { effective } from '../../model/effective.ts'
import type { Rule } from '../rule.ts'

export const creatorRepeated: Rule = {
  id: 'dacs-creator-repeated',
  severity: 'info',
  profiles: ['dacs', 'isadg'],
  summary: 'A part names its creator only when it is another than that of the whole.',
  why: 'What is said at a higher level holds below; said again it looks like a difference.',
  fix: 'Leave the creator out of the part.',
  source: 'ISAD(G) 2.4; DACS 2.6',
  valid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera, Ana' }],
        units: [{ creators: [{ type: 'person', text: 'Rivera, Luis' }] }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera, Ana' }],
        units: [{ creators: [{ type: 'person', text: 'Rivera, Ana' }] }],
      },
      says: ['The creator "Rivera, Ana" is that of the whole already.'],
    },
  ],
  check: say => ({
    fields: {
      creators({ text, role }, path) {
        const above = effective(path.slice(0, -1), 'creators')
        if (above?.value.some(each => each.text === text && each.role === role))
          say({ message: `The creator "${text}" is that of the whole already.`, value: text })
      },
    },
  }),
}
