import type { Rule } from '../rule.ts'

export const listNumeration: Rule = {
  id: 'text-list-numeration',
  severity: 'info',
  profiles: ['ead3'],
  summary: 'An ordered list says how it is numbered.',
  why: 'The Schematron of EAD3 asks for it; a reference to "item c" needs letters.',
  fix: 'State the numeration (EAD3 numeration).',
  source: 'EAD3 tag library, list; the Schematron of EAD3',
  valid: [
    {
      unit: {
        notes: [
          { blocks: [{ type: 'list', style: 'ordered', numeration: 'decimal', items: [{ content: ['Letters'] }] }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { notes: [{ blocks: [{ type: 'list', style: 'ordered', items: [{ content: ['Letters'] }] }] }] },
      says: ['The list is ordered and does not say how it is numbered.'],
    },
  ],
  check: say => ({
    pieces: {
      block(block) {
        if (block.type === 'list' && block.style === 'ordered' && block.numeration === undefined)
          say({ message: 'The list is ordered and does not say how it is numbered.' })
      },
    },
  }),
}
