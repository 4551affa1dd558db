import type { Rule } from '../rule.ts'

export const relationKindUnnamed: Rule = {
  id: 'link-relation-kind-unnamed',
  severity: 'warning',
  profiles: ['ead3'],
  regraded: { ead3: 'error' },
  summary: 'A relation of another kind says of which.',
  why: 'That the kind is another one says nothing.',
  fix: 'Name the kind (EAD3 otherrelationtype).',
  source: 'EAD3 tag library, @relationtype; the Schematron of EAD3',
  valid: [{ unit: { relations: [{ type: 'otherrelationtype', otherType: 'sequel', entry: 'Ledger 2' }] } }],
  invalid: [
    {
      unit: { relations: [{ type: 'otherrelationtype', entry: 'Ledger 2' }] },
      says: ['The kind of the relation is another one and has no name.'],
    },
  ],
  check: say => ({
    fields: {
      relations({ type, otherType }) {
        if (type === 'otherrelationtype' && (otherType ?? '').trim() === '')
          say({ message: 'The kind of the relation is another one and has no name.' })
      },
    },
  }),
}
