import type { Rule } from '../rule.ts'

export const listMark: Rule = {
  id: 'text-list-mark',
  severity: 'info',
  profiles: ['ead3'],
  summary: 'A list without order says with which mark its items begin.',
  why: 'The Schematron of EAD3 asks for it; without it each page chooses.',
  fix: 'State the mark (EAD3 mark), or none.',
  source: 'EAD3 tag library, list; the Schematron of EAD3',
  valid: [
    {
      unit: {
        notes: [{ blocks: [{ type: 'list', style: 'unordered', mark: 'disc', items: [{ content: ['Letters'] }] }] }],
      },
    },
  ],
  invalid: [
    {
      unit: { notes: [{ blocks: [{ type: 'list', style: 'unordered', items: [{ content: ['Letters'] }] }] }] },
      says: ['The list is without order and has no mark.'],
    },
  ],
  check: say => ({
    pieces: {
      block(block) {
        if (block.type === 'list' && block.style === 'unordered' && block.mark === undefined)
          say({ message: 'The list is without order and has no mark.' })
      },
    },
  }),
}
