import type { Rule } from '../rule.ts'

export const otherSpelling: Rule = {
  id: 'level-other-spelling',
  severity: 'info',
  profiles: ['core'],
  summary: 'A level with a name of its own has one spelling, and is not one of the levels that have a code.',
  why: 'Filters list "Box", "box" and "subseries" beside each other as if they were three things.',
  fix: 'Choose one spelling; use the code where the standard has one.',
  source: 'EAD @level, @otherlevel',
  valid: [
    {
      unit: {
        units: [
          { level: 'otherlevel', otherLevel: 'Bundle' },
          { level: 'otherlevel', otherLevel: 'Bundle' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        units: [
          { level: 'otherlevel', otherLevel: 'Bundle' },
          { level: 'otherlevel', otherLevel: 'bundle' },
          { level: 'otherlevel', otherLevel: 'Sub-series' },
        ],
      },
      says: ['One level has several spellings: Bundle, bundle.', '"Sub-series" has a code of its own: subseries.'],
    },
  ],
  check(say) {
    const spellings = new Map<string, Set<string>>()
    return {
      fields: {
        otherLevel(name) {
          const key = name
            .trim()
            .toLowerCase()
            .replace(/[\s_-]+/g, '')
          if (key === '' || spellings.size > 500) return
          const known = spellings.get(key)
          if (known) known.add(name)
          else spellings.set(key, new Set([name]))
        },
      },
      end() {
        for (const [key, names] of spellings) {
          const list = [...names].sort().join(', ')
          if (names.size > 1) say({ message: `One level has several spellings: ${list}.` })
          const code = coded[key]
          if (code !== undefined) say({ message: `"${[...names][0]}" has a code of its own: ${code}.`, value: list })
        }
      },
    }
  },
}

const coded: Readonly<Record<string, string>> = {
  class: 'class',
  collection: 'collection',
  file: 'file',
  fonds: 'fonds',
  item: 'item',
  recordgroup: 'recordgrp',
  series: 'series',
  subfonds: 'subfonds',
  subgroup: 'subgrp',
  subseries: 'subseries',
}
