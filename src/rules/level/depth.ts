import type { Example, Rule } from '../rule.ts'

export const depth: Rule = {
  id: 'level-depth',
  severity: 'info',
  profiles: ['core', 'ead3', 'ead2002'],
  summary: 'No part lies more than twelve levels below the whole.',
  why: 'Numbered components of EAD end at c12; systems that need them cannot hold what lies deeper.',
  fix: 'See whether some levels can be joined, or use components without numbers.',
  source: 'EAD 2002 and EAD3 tag libraries, c01 to c12',
  valid: [{ unit: { units: [{ units: [{}] }] } }],
  invalid: [
    {
      unit: Array.from({ length: 13 }).reduce<Example['unit']>(inner => ({ units: [inner] }), {}),
      says: ['The hierarchy is 13 levels deep below the whole; numbered components end at 12.'],
    },
  ],
  check(say) {
    let deepest = 0
    return {
      open(_, path) {
        deepest = Math.max(deepest, path.length - 1)
      },
      close(_, path) {
        if (path.length === 1 && deepest > 12)
          say({ message: `The hierarchy is ${deepest} levels deep below the whole; numbered components end at 12.` })
      },
    }
  },
}
