import type { Rule } from '../rule.ts'

export const atomTables: Rule = {
  id: 'atom-prose-flattened',
  severity: 'info',
  profiles: ['atom', 'archivesspace'],
  summary: 'Notes are paragraphs and lists.',
  why: 'AtoM keeps notes as plain text and ArchivesSpace drops the grid: the columns of a table run together.',
  fix: 'Write what the table says as a list, or link to it.',
  source: 'AtoM, EAD import; ArchivesSpace, EAD importer, table',
  valid: [{ unit: { scopeContent: [{ blocks: [{ type: 'list', items: [{ content: ['Letters'] }] }] }] } }],
  invalid: [
    {
      unit: {
        scopeContent: [{ blocks: [{ type: 'table', rows: [[{ content: ['1905'] }, { content: ['Letters'] }]] }] }],
      },
      says: ['The columns of a table run together in AtoM and ArchivesSpace.'],
    },
  ],
  check: say => ({
    pieces: {
      block(block) {
        if (block.type === 'table') say({ message: 'The columns of a table run together in AtoM and ArchivesSpace.' })
      },
    },
  }),
}
