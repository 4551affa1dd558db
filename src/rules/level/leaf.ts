import type { Rule } from '../rule.ts'

export const leaf: Rule = {
  id: 'level-leaf',
  severity: 'info',
  profiles: ['core', 'isadg'],
  summary: 'A series or subseries has parts.',
  why: 'A series without files is either not described yet, or a file that was given the wrong level.',
  fix: 'Describe its files, or correct its level.',
  source: 'ISAD(G) 2; DACS 1.5',
  valid: [
    { unit: { level: 'fonds', units: [{ level: 'series', units: [{ level: 'file' }] }] } },
    { unit: { level: 'series' } },
  ],
  invalid: [{ unit: { level: 'fonds', units: [{ level: 'series' }] }, says: ['1 series or subseries has no parts.'] }],
  check(say) {
    const empty: boolean[] = []
    let found = 0
    return {
      open() {
        if (empty.length > 0) empty[empty.length - 1] = false
        empty.push(true)
      },
      close({ level }, path) {
        const bare = empty.pop() === true
        if (path.length > 1) {
          if (bare && (level === 'series' || level === 'subseries')) found++
        } else if (found > 0) say({ message: `${found} series or subseries ${found === 1 ? 'has' : 'have'} no parts.` })
      },
    }
  },
}
