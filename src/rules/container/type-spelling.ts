import type { Rule } from '../rule.ts'

export const typeSpelling: Rule = {
  id: 'container-type-spelling',
  severity: 'info',
  profiles: ['core', 'archivesspace'],
  summary: 'A type of container has one spelling in a finding aid.',
  why: 'Counts and filters take "Box", "box" and "Boxes" for three things.',
  fix: 'Choose one spelling.',
  source: 'EAD container; ArchivesSpace, container_type',
  valid: [{ unit: { units: [box('Box'), box('Box')] } }],
  invalid: [
    { unit: { units: [box('Box'), box('box')] }, says: ['A type of container has several spellings: Box, box.'] },
  ],
  check(say) {
    const spellings = new Map<string, Set<string>>()
    return {
      fields: {
        containers({ type }) {
          if (type === undefined) return
          const key = type
            .trim()
            .toLowerCase()
            .replace(/(?:es|s)$/, '')
          const known = spellings.get(key)
          if (known) known.add(type)
          else if (spellings.size < 200) spellings.set(key, new Set([type]))
        },
      },
      close(_, path) {
        if (path.length > 1) return
        for (const spelled of spellings.values())
          if (spelled.size > 1)
            say({ message: `A type of container has several spellings: ${[...spelled].sort().join(', ')}.` })
      },
    }
  },
}

function box(type: string) {
  return { containers: [{ text: '1', type, indicator: '1' }] }
}
