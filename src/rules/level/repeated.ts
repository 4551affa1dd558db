import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const repeated: Rule = {
  id: 'level-repeated',
  severity: 'info',
  profiles: ['core', 'dacs', 'isadg'],
  summary: 'A part has another level than the whole it is in.',
  why: 'A series in a series is a subseries; an item in an item is two descriptions of one thing, or a file.',
  fix: 'Give the part the next level, or the whole a higher one.',
  source: 'ISAD(G) appendix A-1; DACS 1.5',
  valid: [{ unit: { level: 'series', units: [{ level: 'subseries', units: [{ level: 'file' }] }] } }],
  invalid: [
    {
      unit: { level: 'fonds', units: [{ level: 'item', units: [{ level: 'item' }, { level: 'item' }] }] },
      says: ['2 units of the level item stand in units of the same level.'],
    },
  ],
  check(say) {
    const times = new Map<string, number>()
    return {
      open({ level }, path) {
        if (level && level !== 'otherlevel' && level !== 'class' && path.at(-2)?.level === level)
          times.set(level, (times.get(level) ?? 0) + 1)
      },
      close(_, path) {
        if (path.length > 1) return
        for (const [level, n] of times)
          say({
            message: `${counted(n, 'unit')} of the level ${level} ${n === 1 ? 'stands' : 'stand'} in ${n === 1 ? 'a unit' : 'units'} of the same level.`,
            value: level,
          })
      },
    }
  },
}
