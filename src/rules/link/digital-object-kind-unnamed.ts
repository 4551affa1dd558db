import type { Rule } from '../rule.ts'

export const digitalObjectKindUnnamed: Rule = {
  id: 'link-digital-object-kind-unnamed',
  severity: 'warning',
  profiles: ['ead3'],
  regraded: { ead3: 'error' },
  summary: 'A digital object of another kind says of which.',
  why: 'That the kind is another one says nothing.',
  fix: 'Name the kind (EAD3 otherdaotype).',
  source: 'EAD3 tag library, @daotype; the Schematron of EAD3',
  valid: [{ unit: { digitalObjects: [{ kind: 'otherdaotype', otherKind: 'model', link: { href: 'a' } }] } }],
  invalid: [
    {
      unit: { digitalObjects: [{ kind: 'otherdaotype', link: { href: 'a' } }] },
      says: ['The kind of the digital object is another one and has no name.'],
    },
  ],
  check: say => ({
    fields: {
      digitalObjects({ kind, otherKind }) {
        if (kind === 'otherdaotype' && (otherKind ?? '').trim() === '')
          say({ message: 'The kind of the digital object is another one and has no name.' })
      },
    },
  }),
}
