import { identifierSet } from '../../model/identifier-pool.ts'
import type { Rule } from '../rule.ts'

export const codeDuplicate: Rule = {
  id: 'identity-code-duplicate',
  severity: 'warning',
  profiles: ['core', 'dacs', 'isadg', 'arclight', 'atom'],
  summary: 'A reference code stands for one unit of the finding aid.',
  why: 'Readers who order by the code get one of several units by chance, and systems load one over the other.',
  fix: 'Give each unit its own code.',
  source: 'ISAD(G) 3.1.1; DACS 2.1.3',
  valid: [
    {
      unit: {
        referenceCode: { text: 'MS 1' },
        units: [{ referenceCode: { text: 'MS 1/1' } }, { referenceCode: { text: 'MS 1/2' } }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        units: [{ referenceCode: { text: 'MS 1/1' }, title: { text: 'One' } }, { referenceCode: { text: 'MS 1/1' } }],
      },
      says: ['The reference code "MS 1/1" is that of another unit before.'],
    },
  ],
  check(say, pool) {
    const seen = identifierSet(pool)
    return {
      fields: {
        referenceCode({ text, repositoryCode = '', localType }) {
          if (localType !== undefined || text === '') return
          const code = repositoryCode === '' ? text : `${repositoryCode} ${text}`
          if (!seen.add(code))
            say({ message: `The reference code "${text}" is that of another unit before.`, value: text })
        },
      },
    }
  },
}
