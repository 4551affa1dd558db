import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const onlyPart: Rule = {
  id: 'level-only-part',
  severity: 'info',
  profiles: ['isadg'],
  summary: 'A unit that is divided has more than one part.',
  why: 'A series with one file says the same twice, or the other files were not described.',
  fix: 'Describe the other parts, or describe the two levels as one.',
  source: 'ISAD(G) 2.1; DACS 1, multilevel descriptions',
  valid: [
    { unit: { units: [{ level: 'series', units: [{ level: 'file' }, { level: 'file' }] }, { level: 'series' }] } },
  ],
  invalid: [
    {
      unit: { units: [{ level: 'series', units: [{ level: 'file' }] }, { level: 'series' }] },
      says: ['1 of 2 divided units has only one part.'],
    },
  ],
  check(say) {
    const parts: number[] = []
    let divided = 0
    let single = 0
    return {
      open() {
        const last = parts.length - 1
        if (last >= 0) parts[last] = (parts[last] ?? 0) + 1
        parts.push(0)
      },
      close(_, path) {
        const count = parts.pop() ?? 0
        if (count > 0) divided++
        if (count === 1) single++
        if (path.length === 1 && single > 0)
          say({
            message: `${single} of ${counted(divided, 'divided unit')} ${single === 1 ? 'has' : 'have'} only one part.`,
          })
      },
    }
  },
}
