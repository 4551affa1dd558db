import type { Rule } from '../rule.ts'
import { isIsil } from './isil.ts'

export const repositoryCode: Rule = {
  id: 'code-repository',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002'],
  regraded: { ead3: 'error' },
  summary: 'A code of a repository is an ISIL, unless the finding aid says that its codes are of another kind.',
  why: 'Portals tell institutions apart by their ISIL; anything else is taken for an unknown institution.',
  fix: 'Give the ISIL with its prefix, such as US-DLC, or say which codes are used (EAD3 repositoryencoding).',
  source: 'ISO 15511; ISAD(G) 3.1.1; DACS 2.1.5; the Schematron of EAD3',
  valid: [
    { unit: { referenceCode: { text: 'MS 1', repositoryCode: 'US-xx' } } },
    {
      control: { encodings: { repository: 'otherrepositoryencoding' } },
      unit: { referenceCode: { text: 'MS 1', repositoryCode: 'Mi' } },
    },
  ],
  invalid: [
    {
      unit: { referenceCode: { text: 'MS 1', repositoryCode: 'Example Library' } },
      says: ['"Example Library" is not in the form of an ISIL.'],
    },
  ],
  check(say) {
    let free = false
    const look = (code: string | undefined) => {
      if (free || code === undefined || isIsil(code)) return
      say({ message: `"${code}" is not in the form of an ISIL.`, value: code })
    }
    return {
      begin({ encodings }) {
        const list = encodings?.repository
        free = list !== undefined && list.toLowerCase() !== 'iso15511'
      },
      fields: {
        referenceCode: ({ repositoryCode: code }) => look(code),
        otherIdentifiers: ({ repositoryCode: code }) => look(code),
      },
    }
  },
}
