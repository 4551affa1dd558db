import type { Rule } from '../rule.ts'

export const scheme: Rule = {
  id: 'link-scheme',
  severity: 'warning',
  profiles: ['core', 'publish'],
  summary: 'An address has a scheme that readers can follow.',
  why: 'A browser does nothing with a scheme it does not know.',
  fix: 'Use https, or a persistent identifier such as ark: or doi:.',
  source: 'RFC 3986; IANA, URI schemes',
  valid: [
    {
      unit: {
        digitalObjects: [
          { link: { href: 'https://example.org/1' } },
          { link: { href: 'ark:/12345/x' } },
          { link: { href: 'a/b.jpg' } },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { digitalObjects: [{ link: { href: 'gopher:example.org' } }] },
      says: ['The scheme of "gopher:example.org" is not one that readers can follow.'],
    },
  ],
  check: say => ({
    pieces: {
      link({ href }) {
        const found = href === undefined ? undefined : /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
        if (
          found !== undefined &&
          found.length > 1 &&
          !followed.has(found) &&
          !unsafe.has(found) &&
          !/^[^:]*:\d+(?:\/|$)/.test(href ?? '')
        )
          say({ message: `The scheme of "${href}" is not one that readers can follow.`, value: href ?? '' })
      },
    },
  }),
}

const followed = new Set([
  'http',
  'https',
  'ftp',
  'ftps',
  'mailto',
  'urn',
  'ark',
  'doi',
  'info',
  'hdl',
  'tel',
  'file',
  'iiif',
])
const unsafe = new Set(['javascript', 'data', 'vbscript'])
