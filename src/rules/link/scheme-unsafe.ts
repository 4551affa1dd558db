import type { Rule } from '../rule.ts'

export const schemeUnsafe: Rule = {
  id: 'link-scheme-unsafe',
  severity: 'error',
  profiles: ['minimum', 'core', 'publish', 'arclight', 'atom', 'archivesspace'],
  regraded: { minimum: 'warning' },
  summary: 'An address is not a program.',
  why: 'A javascript: or data: address runs in the browser of whoever follows it, in the name of your site.',
  fix: 'Take it out, and find out who put it in.',
  source: 'WHATWG URL; OWASP, cross-site scripting',
  valid: [{ unit: { digitalObjects: [{ link: { href: 'https://example.org/1' } }] } }],
  invalid: [
    {
      unit: { digitalObjects: [{ link: { href: 'javascript:alert(1)' } }] },
      says: ['The address begins with javascript: and would run in the browser of a reader.'],
    },
  ],
  check: say => ({
    pieces: {
      link({ href }) {
        const found = href === undefined ? null : /^(javascript|data|vbscript):/i.exec(href.replace(SKIPPED, ''))
        if (found)
          say({
            message: `The address begins with ${found[1]?.toLowerCase()}: and would run in the browser of a reader.`,
            value: (href ?? '').slice(0, 80),
          })
      },
    },
  }),
}

/** Browsers skip these in a scheme. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SKIPPED = /[\u0000-\u0020]/g
