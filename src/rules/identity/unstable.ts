import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const unstable: Rule = {
  id: 'identity-unstable',
  severity: 'info',
  profiles: ['core', 'arclight', 'publish', 'rico'],
  summary: 'Parts are known by an identifier or a reference code, not by their title and dates alone.',
  why: 'Without them, a part is known by its title and dates: when one of these is corrected, addresses that were made for it lead nowhere.',
  fix: 'Give each part an id or a reference code when it is described.',
  source: 'ISAD(G) 3.1.1; ArcLight, identifiers of components',
  valid: [{ unit: { units: [{ id: 'aspace_1' }, { referenceCode: { text: 'MS 1/2' } }] } }],
  invalid: [
    {
      unit: { units: [{ title: { text: 'Letters' } }, { id: 'u-2' }] },
      says: ['2 of 2 parts have neither an identifier nor a reference code.'],
    },
  ],
  check(say) {
    let parts = 0
    let nameless = 0
    return {
      open({ id, referenceCode }, path) {
        if (path.length === 1) return
        parts++
        // Ids that begin with `u-` were minted on the way here.
        if ((id === undefined || id.startsWith('u-')) && referenceCode === undefined) nameless++
      },
      close(_, path) {
        if (path.length === 1 && nameless > 0)
          say({
            message: `${nameless} of ${counted(parts, 'part')} ${nameless === 1 ? 'has' : 'have'} neither an identifier nor a reference code.`,
          })
      },
    }
  },
}
