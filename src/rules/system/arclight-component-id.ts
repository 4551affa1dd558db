import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const arclightComponentId: Rule = {
  id: 'arclight-component-id',
  severity: 'warning',
  profiles: ['arclight'],
  summary: 'Every component has an id.',
  why: 'ArcLight makes the address of a component from its id; without one it mints another from what is around it, which changes when that does.',
  fix: 'Give each component an id; conversion by fonds mints stable ones.',
  source: 'ArcLight, indexing of components (ead2_component_config)',
  valid: [{ unit: { units: [{ id: 'aspace_1' }] } }],
  invalid: [{ unit: { units: [{ title: { text: 'Letters' } }] }, says: ['1 of 1 component has no id.'] }],
  check(say) {
    let parts = 0
    let without = 0
    return {
      open({ id }, path) {
        if (path.length === 1) return
        parts++
        if (id === undefined) without++
      },
      close(_, path) {
        if (path.length === 1 && without > 0)
          say({ message: `${without} of ${counted(parts, 'component')} ${without === 1 ? 'has' : 'have'} no id.` })
      },
    }
  },
}
