import type { Rule } from '../rule.ts'

export const arclightDropped: Rule = {
  id: 'arclight-not-shown',
  severity: 'info',
  profiles: ['arclight'],
  summary: 'What is to be seen stands where ArcLight looks.',
  why: 'ArcLight indexes the notes it knows; an index, a file plan or relations are in the file and on no page.',
  fix: 'Say it in a note that is shown, or extend the configuration of the indexer.',
  source: 'ArcLight, searchable notes of the indexer',
  valid: [{ unit: { scopeContent: [{ blocks: [{ type: 'paragraph', content: ['Letters.'] }] }] } }],
  invalid: [
    {
      unit: {
        relations: [{ type: 'resourcerelation', entry: 'Ledger 2' }],
        filePlan: [{ blocks: [{ type: 'paragraph', content: ['By year.'] }] }],
      },
      says: ['ArcLight does not show: file plan (1), relations (1).'],
    },
  ],
  check(say) {
    const times = new Map<string, number>()
    const look = (name: string) => () => void times.set(name, (times.get(name) ?? 0) + 1)
    return {
      fields: {
        relations: look('relations'),
        filePlan: look('file plan'),
        indexes: look('index'),
        legalStatus: look('legal status'),
        persistentUris: look('persistent identifiers'),
      },
      end() {
        if (times.size > 0)
          say({
            message: `ArcLight does not show: ${[...times]
              .sort()
              .map(([name, n]) => `${name} (${n})`)
              .join(', ')}.`,
          })
      },
    }
  },
}
