import type { Rule } from '../rule.ts'
import { rank } from './rank.ts'

export const order: Rule = {
  id: 'level-order',
  severity: 'warning',
  profiles: ['core', 'dacs', 'isadg'],
  summary: 'A part does not have a higher level than the whole it is in.',
  why: 'A fonds in a series, or a file in an item, turns the hierarchy round; readers and systems no longer know which holds which.',
  fix: 'Correct the level of one of the two.',
  source: 'ISAD(G) 2, multilevel description; ISAD(G) appendix A-1; DACS 1.5',
  valid: [
    {
      unit: {
        level: 'fonds',
        units: [
          { level: 'series', units: [{ level: 'otherlevel', otherLevel: 'bundle', units: [{ level: 'item' }] }] },
        ],
      },
    },
  ],
  invalid: [
    { unit: { level: 'series', units: [{ level: 'fonds' }] }, says: ['The level fonds stands in the level series.'] },
  ],
  check: say => ({
    open({ level }, path) {
      const parent = path.at(-2)?.level
      if (!level || !parent) return
      const [inner, outer] = [rank[level], rank[parent]]
      if (inner !== undefined && outer !== undefined && inner < outer)
        say({ message: `The level ${level} stands in the level ${parent}.`, value: level })
    },
  }),
}
