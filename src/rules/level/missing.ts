import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const missing: Rule = {
  id: 'level-missing',
  severity: 'warning',
  profiles: ['core', 'dacs', 'isadg', 'arclight', 'archivesspace', 'atom'],
  regraded: { archivesspace: 'error' },
  summary: 'Every part has a level of description.',
  why: 'Without levels a list of parts is an outline that nobody can sort or filter, and some systems refuse it.',
  fix: 'State the level of each part.',
  source: 'ISAD(G) 3.1.4; DACS 1.5',
  valid: [{ unit: { level: 'fonds', units: [{ level: 'series' }] } }],
  invalid: [
    {
      unit: { level: 'fonds', units: [{ title: { text: 'Letters' } }, {}] },
      says: ['2 of 2 parts have no level of description (ISAD(G) 3.1.4).'],
    },
  ],
  check(say) {
    let parts = 0
    let without = 0
    return {
      open({ level }, path) {
        if (path.length === 1) return
        parts++
        if (level === undefined) without++
      },
      close(_, path) {
        if (path.length === 1 && without > 0)
          say({
            message: `${without} of ${counted(parts, 'part')} ${without === 1 ? 'has' : 'have'} no level of description (ISAD(G) 3.1.4).`,
          })
      },
    }
  },
}
