import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const atomLevel: Rule = {
  id: 'atom-level',
  severity: 'info',
  profiles: ['atom'],
  summary: 'Levels are among those that AtoM has from the beginning.',
  why: 'Another level becomes a new term in the taxonomy of levels of everybody who uses the site.',
  fix: 'Use fonds, subfonds, collection, series, subseries, file, item or part, or add the level on purpose.',
  source: 'AtoM, taxonomy of levels of description; CSV import, levelOfDescription',
  valid: [{ unit: { level: 'fonds', units: [{ level: 'series' }] } }],
  invalid: [
    {
      unit: { level: 'fonds', units: [{ level: 'class' }, { level: 'otherlevel', otherLevel: 'bundle' }] },
      says: ['2 levels become new terms in AtoM: bundle, class.'],
    },
  ],
  check(say) {
    const others = new Set<string>()
    return {
      open({ level, otherLevel }) {
        if (level === undefined || others.size > 50) return
        const name = level === 'otherlevel' ? (otherLevel ?? '') : level
        if (name !== '' && !known.has(name.toLowerCase())) others.add(name)
      },
      end() {
        if (others.size > 0)
          say({
            message: `${counted(others.size, 'level')} ${others.size === 1 ? 'becomes a new term' : 'become new terms'} in AtoM: ${[...others].sort().join(', ')}.`,
          })
      },
    }
  },
}

const known = new Set([
  'fonds',
  'subfonds',
  'collection',
  'series',
  'subseries',
  'file',
  'item',
  'part',
  'recordgrp',
  'record group',
])
