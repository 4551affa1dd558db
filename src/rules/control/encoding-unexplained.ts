import type { Rule } from '../rule.ts'

export const encodingUnexplained: Rule = {
  id: 'control-encoding-unexplained',
  severity: 'warning',
  profiles: ['ead3'],
  regraded: { ead3: 'error' },
  summary: 'Codes of another list than the usual one are explained by a declaration of the convention.',
  why: 'That a code follows another list says nothing unless the list is named.',
  fix: 'Name the list in a declaration of conventions (EAD3 conventiondeclaration).',
  source: 'EAD3 tag library, conventiondeclaration and the attributes …encoding',
  valid: [
    { control: { encodings: { language: 'iso639-2b' } }, unit: {} },
    { control: { encodings: { date: 'otherdateencoding' }, conventions: [{ citation: 'EDTF' }] }, unit: {} },
  ],
  invalid: [
    {
      control: { encodings: { date: 'otherdateencoding' } },
      unit: {},
      says: ['The finding aid uses another list for its date codes ("otherdateencoding") and does not say which.'],
    },
  ],
  check: say => ({
    begin({ encodings = {}, conventions = [] }) {
      if (conventions.length > 0) return
      for (const [what, list] of Object.entries(encodings))
        if (what !== 'related' && typeof list === 'string' && list.startsWith('other'))
          say({
            message: `The finding aid uses another list for its ${what} codes ("${list}") and does not say which.`,
            value: list,
          })
    },
  }),
}
