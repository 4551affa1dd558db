import type { Rule } from '../rule.ts'

export const escapedTwice: Rule = {
  id: 'text-escaped-twice',
  severity: 'warning',
  profiles: ['core', 'publish', 'dpla'],
  summary: 'Signs are written as they are, not as they are escaped in XML.',
  why: 'Readers see "&amp;" for an ampersand: it was escaped twice on the way.',
  fix: 'Write the sign itself.',
  source: 'XML 1.0, predefined entities',
  valid: [{ unit: { title: { text: 'Rivera & Sons; R&D' } } }],
  invalid: [{ unit: { title: { text: 'Rivera &amp; Sons' } }, says: ['"&amp;" stands in the words.'] }],
  check: say => ({
    pieces: {
      words: {
        mayHold: /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,6});/u,
        look(text) {
          const found = /&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/i.exec(text)
          if (found) say({ message: `"${found[0]}" stands in the words.`, value: text.slice(0, 80) })
        },
      },
    },
  }),
}
