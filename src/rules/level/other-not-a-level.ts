import type { Rule } from '../rule.ts'

export const otherNotALevel: Rule = {
  id: 'level-other-not-a-level',
  severity: 'info',
  profiles: ['core'],
  summary: 'A level with a name of its own has the name of a level, not of a box or of the material.',
  why: 'Readers filter by level: a title among the levels is a filter for one unit, and a box is where it is kept.',
  fix: 'Name the level, and put the box or the title where they belong.',
  source: 'EAD @otherlevel; ISAD(G) 3.1.4',
  valid: [
    {
      unit: {
        units: [
          { level: 'otherlevel', otherLevel: 'Bundle' },
          { level: 'otherlevel', otherLevel: 'Sub-sub-series' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        units: [
          { level: 'otherlevel', otherLevel: 'Box 12' },
          { level: 'otherlevel', otherLevel: 'box' },
          { level: 'otherlevel', otherLevel: 'Letters to his sister from the islands' },
          { level: 'otherlevel', otherLevel: 'box' },
        ],
      },
      says: [
        '"Box 12" names a container, not a level.',
        '"box" names a container, not a level.',
        '"Letters to his sister from the islands" is a title, not the name of a level.',
      ],
    },
  ],
  check(say) {
    const told = new Set<string>()
    return {
      fields: {
        otherLevel(name) {
          const is = container.test(name)
            ? 'names a container, not a level'
            : name.length > LONGEST || /\b(?:1[5-9]|20)\d\d\b/.test(name)
              ? 'is a title, not the name of a level'
              : undefined
          if (is === undefined || told.has(name) || told.size > 500) return
          told.add(name)
          say({ message: `"${name.slice(0, 80)}" ${is}.`, value: name })
        },
      },
    }
  },
}

/** Names of levels in use are of one to three words. */
const LONGEST = 32

const container =
  /^\s*(?:(?:archival |record |document |map |flat |oversize )?(?:box|carton|folder|reel|drawer|shelf|case)(?:es|s)?|map[- ]?case|container)[\s_]*[\dA-Z]{0,5}\s*$/i
