import { plainText, tidy } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'

export const nowhere: Rule = {
  id: 'link-nowhere',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002'],
  summary: 'A link leads somewhere, and has words or a title to be followed by.',
  why: 'A link without an address is only underlined; one without words cannot be clicked, and is not read aloud.',
  fix: 'Add the address, or the words.',
  source: 'EAD ref, ptr; WCAG 2.4.4',
  valid: [
    {
      unit: {
        scopeContent: [
          {
            blocks: [
              {
                type: 'paragraph',
                content: [
                  { type: 'reference', link: { href: 'https://example.org' }, content: ['the catalogue'] },
                  { type: 'reference', link: { href: 'https://example.org' }, content: [] },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      unit: {
        indexes: [
          {
            blocks: [],
            entries: [
              { terms: ['Rivera, Ana'], references: [{ type: 'reference', link: {}, content: ['2 letters, 1903'] }] },
            ],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        scopeContent: [
          { blocks: [{ type: 'paragraph', content: [{ type: 'reference', link: {}, content: ['the catalogue'] }] }] },
        ],
      },
      says: ['The link "the catalogue" leads nowhere.'],
    },
  ],
  check: say => ({
    pieces: {
      inline(piece, _, field) {
        // Works and papers that are cited, and what an index says in words, have no address and need none.
        if (cited.has(field)) return
        if (piece.type !== 'reference' || piece.link.href !== undefined || piece.link.target !== undefined) return
        if (piece.content.some(inner => typeof inner !== 'string' && inner.type === 'reference')) return
        const words = tidy(plainText(piece.content))
        say({
          message: words === '' ? 'A link leads nowhere and has no words.' : `The link "${words}" leads nowhere.`,
          value: words,
        })
      },
    },
  }),
}

const cited = new Set([
  'relatedMaterial',
  'separatedMaterial',
  'publications',
  'otherFindingAids',
  'originalsLocation',
  'copiesLocation',
  'indexes',
])
