import { effective, type InheritedField } from '../../model/effective.ts'
import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

const wanted: readonly { readonly field: InheritedField; readonly name: string; readonly dacs: string }[] = [
  { field: 'accessRestrictions', name: 'conditions governing access', dacs: '4.1' },
  { field: 'languages', name: 'languages of the material', dacs: '4.5' },
  { field: 'creators', name: 'creators', dacs: '2.6' },
]

export const contextOfParts: Rule = {
  id: 'dacs-context-of-parts',
  severity: 'warning',
  profiles: ['dacs', 'dacs-minimum', 'dacs-optimum', 'isadg', 'dpla'],
  summary:
    'What some parts say of access, language or creator holds for all: the others say it too, or the whole does.',
  why: 'When the whole is silent, a part that is silent too says nothing, however clear its neighbours are.',
  fix: 'State at the top what holds for most, and at the parts what differs.',
  source: 'DACS chapter 1, multilevel description; ISAD(G) 2.4',
  valid: [
    { unit: { languages: [{ code: 'eng' }], units: [{ languages: [{ code: 'fre' }] }, {}] } },
    { unit: { units: [{ title: { text: 'Letters' } }] } },
  ],
  invalid: [
    {
      unit: { units: [{ languages: [{ code: 'fre' }] }, {}, { units: [{}] }] },
      says: ['3 of 4 parts have no languages of the material, of their own or from above (DACS 4.5).'],
    },
  ],
  check(say) {
    const without = wanted.map(() => 0)
    let parts = 0
    return {
      open(_, path) {
        if (path.length === 1) return
        parts++
        for (const [i, { field }] of wanted.entries()) if (!effective(path, field)) without[i] = (without[i] ?? 0) + 1
      },
      close(unit, path) {
        if (path.length > 1) return
        for (const [i, { field, name, dacs }] of wanted.entries()) {
          const n = without[i] ?? 0
          if (n > 0 && n < parts && unit[field] === undefined)
            say({
              message: `${n} of ${counted(parts, 'part')} ${n === 1 ? 'has' : 'have'} no ${name}, of their own or from above (DACS ${dacs}).`,
            })
        }
      },
    }
  },
}
