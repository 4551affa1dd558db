import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const http: Rule = {
  id: 'link-http',
  severity: 'info',
  profiles: ['publish'],
  summary: 'Addresses on the web begin with https.',
  why: 'Browsers warn of http, and block images from it on a page with https.',
  fix: 'Try the address with https, and use it if it answers.',
  source: 'RFC 9110; W3C, Mixed Content',
  valid: [{ unit: { digitalObjects: [{ link: { href: 'https://example.org/1' } }] } }],
  invalid: [
    {
      unit: {
        digitalObjects: [{ link: { href: 'http://example.org/1' } }, { link: { href: 'http://example.org/2' } }],
      },
      says: ['2 addresses begin with http: at example.org.'],
    },
  ],
  check(say) {
    const hosts = new Set<string>()
    let times = 0
    return {
      pieces: {
        link({ href }) {
          // The identifiers of vocabularies and namespaces are http for good.
          const host = href === undefined ? undefined : /^http:\/\/([^/:?#\s]+)/i.exec(href)?.[1]
          if (
            host === undefined ||
            /^(?:id\.loc\.gov|vocab\.getty\.edu|www\.w3\.org|rightsstatements\.org|purl\.org)$/i.test(host)
          )
            return
          times++
          if (hosts.size < 6) hosts.add(host.toLowerCase())
        },
      },
      close(_, path) {
        if (path.length === 1 && times > 0)
          say({
            message: `${counted(times, 'address', 'addresses')} ${times === 1 ? 'begins' : 'begin'} with http: at ${[...hosts].slice(0, 5).join(', ')}${hosts.size > 5 ? ' …' : ''}.`,
          })
      },
    }
  },
}
