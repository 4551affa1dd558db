import type { Rule } from '../rule.ts'

export const notAUri: Rule = {
  id: 'link-not-a-uri',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'publish', 'arclight', 'atom', 'dpla', 'rico'],
  regraded: { publish: 'error' },
  summary: 'An address is a URI without blanks, backslashes or paths of a disk.',
  why: 'Nobody but the person who typed it can follow C:\\Scans\\1.jpg.',
  fix: 'Give the address on the web, with blanks as %20.',
  source: 'RFC 3986; EAD @href',
  saidBy: ['schema/attribute-value'],
  valid: [
    { unit: { digitalObjects: [{ link: { href: 'https://example.org/a%20b' } }, { link: { href: 'images/1.jpg' } }] } },
  ],
  invalid: [
    {
      unit: { digitalObjects: [{ link: { href: 'https://example.org/a b' } }] },
      says: ['"https://example.org/a b" is not a URI: it has a blank in it.'],
    },
    {
      unit: { digitalObjects: [{ link: { href: 'C:\\Scans\\1.jpg' } }] },
      says: ['"C:\\Scans\\1.jpg" is not a URI: it is a path of a disk.'],
    },
    {
      unit: { digitalObjects: [{ link: { href: 'www.example.org/1' } }] },
      says: ['"www.example.org/1" is not a URI: it lacks https:// at its beginning.'],
    },
  ],
  check: say => ({
    pieces: {
      link({ href }) {
        if (href === undefined) return
        const reason = why(href)
        if (reason !== undefined) say({ message: `"${href}" is not a URI: ${reason}.`, value: href })
      },
    },
  }),
}

function why(href: string): string | undefined {
  if (/^[a-z]:[\\/]|^\\\\|^file:/i.test(href)) return 'it is a path of a disk'
  if (/\s/.test(href.trim())) return 'it has a blank in it'
  if (/^www\./i.test(href)) return 'it lacks https:// at its beginning'
  if (/^https?:\/?[^/]/i.test(href) || /^https?:\/\/\s*$/i.test(href)) return 'it names no host'
  const odd = /[\\<>^`{|}"]/.exec(href)
  if (odd) return `it has ${odd[0]} in it`
  return /%(?![0-9a-f]{2})/i.test(href) ? 'a % in it begins no escape' : undefined
}
