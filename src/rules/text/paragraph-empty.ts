import type { Rule } from '../rule.ts'

export const blockEmpty: Rule = {
  id: 'text-paragraph-empty',
  severity: 'info',
  profiles: ['core', 'ead3', 'ead2002'],
  summary: 'A paragraph or heading has words.',
  why: 'Empty paragraphs are gaps on the page, and usually what is left of a conversion.',
  fix: 'Take it out; "fonds fix" does.',
  source: 'EAD p, head',
  valid: [{ unit: { notes: [{ blocks: [{ type: 'paragraph', content: ['Letters.'] }] }] } }],
  invalid: [
    {
      unit: {
        notes: [
          {
            blocks: [
              { type: 'paragraph', content: ['Letters.'] },
              { type: 'paragraph', content: [] },
            ],
          },
        ],
      },
      says: ['A paragraph has no words.'],
    },
  ],
  check: say => ({
    pieces: {
      block(block) {
        if (block.type !== 'paragraph' && block.type !== 'heading') return
        for (const piece of block.content) if (typeof piece !== 'string' || piece.trim() !== '') return
        say({ message: `A ${block.type} has no words.` })
      },
    },
  }),
}
