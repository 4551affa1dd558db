import type { Rule } from '../rule.ts'

export const archivesspaceContainerDepth: Rule = {
  id: 'archivesspace-container-depth',
  severity: 'warning',
  profiles: ['archivesspace'],
  summary: 'A unit is in at most three containers, one in the other.',
  why: 'An instance of ArchivesSpace has a top container and two inside it; the importer drops what goes beyond.',
  fix: 'Join the innermost containers, or leave one out.',
  source: 'ArchivesSpace, JSONModel(:sub_container)',
  valid: [
    {
      unit: {
        containers: [
          { id: 'a', text: '1', type: 'Box', indicator: '1' },
          { id: 'b', text: '2', type: 'Folder', indicator: '2', parent: 'a' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        containers: [
          { id: 'a', text: '1', type: 'Carton', indicator: '1' },
          { id: 'b', text: '2', type: 'Box', indicator: '2', parent: 'a' },
          { id: 'c', text: '3', type: 'Folder', indicator: '3', parent: 'b' },
          { text: '4', type: 'Item', indicator: '4', parent: 'c' },
        ],
      },
      says: ['Item 4 lies in three containers; ArchivesSpace takes two.'],
    },
  ],
  check: say => ({
    open({ containers }) {
      if (!containers || containers.length < 4) return
      const depths = new Map<string, number>()
      for (const container of containers) {
        const depth = container.parent === undefined ? 1 : (depths.get(container.parent) ?? 0) + 1
        if (container.id !== undefined) depths.set(container.id, depth)
        if (depth > 3)
          say({
            message: `${container.type ?? 'Container'} ${container.indicator ?? container.text} lies in three containers; ArchivesSpace takes two.`,
            about: container,
          })
      }
    },
  }),
}
