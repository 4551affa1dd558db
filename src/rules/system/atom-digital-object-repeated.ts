import type { Rule } from '../rule.ts'

export const atomDigitalObjectRepeated: Rule = {
  id: 'atom-digital-object-repeated',
  severity: 'warning',
  profiles: ['atom'],
  summary: 'A digital object stands at one unit.',
  why: 'AtoM loads the file again for each, and shows it as several.',
  fix: 'Link it from the unit that it is of.',
  source: 'AtoM, CSV validation, digital object URIs',
  valid: [
    {
      unit: {
        units: [
          { digitalObjects: [{ link: { href: 'https://example.org/1' } }] },
          { digitalObjects: [{ link: { href: 'https://example.org/2' } }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        units: [
          { digitalObjects: [{ link: { href: 'https://example.org/1' } }] },
          { digitalObjects: [{ link: { href: 'https://example.org/1' } }] },
        ],
      },
      says: ['The digital object "https://example.org/1" stands at another unit as well.'],
    },
  ],
  check(say) {
    const seen = new Set<string>()
    return {
      fields: {
        digitalObjects({ link }) {
          const href = link?.href
          if (href === undefined) return
          if (seen.has(href))
            say({ message: `The digital object "${href}" stands at another unit as well.`, value: href })
          else seen.add(href)
        },
      },
    }
  },
}
