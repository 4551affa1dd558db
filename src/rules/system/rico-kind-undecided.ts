import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const ricoKindUndecided: Rule = {
  id: 'rico-kind-undecided',
  severity: 'warning',
  profiles: ['rico'],
  summary: 'The level of a part says whether it is a record or a set of records.',
  why: 'RiC-O tells records from sets of them. Of what may be either little can be said: neither a type of set, nor whose language or form it is.',
  fix: 'State a level such as file or item, or describe the parts that the unit has.',
  source: 'RiC-O 1.1, RecordResource, RecordSet and Record; RiC-CM 1.0, RiC-E02 to RiC-E04',
  valid: [
    { unit: { level: 'fonds', units: [{ level: 'file' }, { level: 'item' }] } },
    { unit: { units: [{ level: 'otherlevel', otherLevel: 'bundle', units: [{ level: 'item' }] }] } },
  ],
  invalid: [
    {
      unit: { level: 'fonds', units: [{ level: 'otherlevel', otherLevel: 'bundle' }, {}, { level: 'item' }] },
      says: ['2 of 3 parts can be a record or a set of records by what is said of them.'],
    },
  ],
  check(say) {
    const divided: boolean[] = []
    let parts = 0
    let undecided = 0
    return {
      open() {
        if (divided.length > 0) divided[divided.length - 1] = true
        divided.push(false)
      },
      close({ level }, path) {
        const hasParts = divided.pop() === true
        if (path.length > 1) {
          parts++
          if (!hasParts && (level === undefined || level === 'otherlevel')) undecided++
        } else if (undecided > 0)
          say({
            message: `${undecided} of ${counted(parts, 'part')} can be a record or a set of records by what is said of them.`,
          })
      },
    }
  },
}
