import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const roleNotUri: Rule = {
  id: 'link-role-not-uri',
  severity: 'info',
  profiles: ['ead3'],
  summary: 'The role of a link is a URI.',
  why: 'EAD3 and XLink ask for a URI; a word such as Image-Service means what its house means by it.',
  fix: 'Use a URI, such as that of an IANA link relation.',
  source: 'EAD3 tag library, @linkrole; XLink 1.1',
  valid: [
    {
      unit: {
        digitalObjects: [
          { link: { href: 'https://example.org/1', role: 'https://www.iana.org/assignments/relation/preview' } },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { digitalObjects: [{ link: { href: 'https://example.org/1', role: 'Image-Service' } }] },
      says: ['1 role of a link is not a URI: Image-Service.'],
    },
  ],
  check(say) {
    const roles = new Set<string>()
    return {
      pieces: {
        link({ role }) {
          if (role !== undefined && role !== '' && roles.size < 20 && !/^[a-z][a-z0-9+.-]*:/i.test(role))
            roles.add(role)
        },
      },
      close(_, path) {
        if (path.length === 1 && roles.size > 0)
          say({
            message: `${counted(roles.size, 'role')} of a link ${roles.size === 1 ? 'is' : 'are'} not a URI: ${[...roles].sort().join(', ')}.`,
          })
      },
    }
  },
}
