import type { Rule } from '../rule.ts'

export const dimensions: Rule = {
  id: 'extent-dimensions',
  severity: 'info',
  profiles: ['core'],
  summary: 'Height and width stand as dimensions, not as the extent.',
  why: 'An extent says how much there is; 94 x 145 cm says how large it is.',
  fix: 'Move the size to the dimensions, and state the number of things.',
  source: 'DACS 2.5; EAD dimensions',
  valid: [{ unit: { physicalDescriptions: [{ text: '1 map', dimensions: [{ text: '94 x 145 cm' }] }] } }],
  invalid: [
    { unit: { physicalDescriptions: [{ text: '94 x 145 cm' }] }, says: ['The extent "94 x 145 cm" is a size.'] },
  ],
  check: say => ({
    fields: {
      physicalDescriptions({ text, dimensions: sizes = [] }) {
        if (
          sizes.length === 0 &&
          /^\s*\d+(?:[.,]\d+)?\s*(?:[cm]m|in(?:ches|\.)?|")?\s*[x×]\s*\d+(?:[.,]\d+)?(?:\s*[x×]\s*\d+(?:[.,]\d+)?)?\s*(?:[cm]m|in(?:ches|\.)?|")?\.?\s*$/i.test(
            text,
          )
        )
          say({ message: `The extent "${text}" is a size.`, value: text })
      },
    },
  }),
}
