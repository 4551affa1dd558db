import type { Rule } from '../rule.ts'

export const parent: Rule = {
  id: 'container-parent',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002'],
  summary: 'A container is in a container or at a location that was named before it.',
  why: 'A folder that is in itself, or in something that is not there, is nowhere.',
  fix: 'Name the container that it is in, and put that one first.',
  source: 'EAD container/@parent',
  valid: [
    {
      unit: {
        containers: [
          { id: 'b1', text: '1', type: 'Box', indicator: '1' },
          { text: '2', type: 'Folder', indicator: '2', parent: 'b1' },
        ],
      },
    },
  ],
  invalid: [
    { unit: { containers: [{ id: 'b1', text: '1', parent: 'b1' }] }, says: ['The container "1" is in itself.'] },
    {
      unit: { containers: [{ text: '1', parent: 'b9' }] },
      says: ['The container "1" is in "b9", which is no container or location before it.'],
    },
  ],
  check(say) {
    const known = new Set<string>()
    return {
      open({ containers = [], physicalLocations = [] }) {
        for (const { id } of physicalLocations) if (id !== undefined) known.add(id)
        for (const container of containers) {
          const { id, text, parent: outer } = container
          if (outer !== undefined)
            for (const each of outer.split(/\s+/)) {
              if (each === id) say({ message: `The container "${text}" is in itself.`, value: each, about: container })
              else if (each !== '' && !known.has(each))
                say({
                  message: `The container "${text}" is in "${each}", which is no container or location before it.`,
                  value: each,
                  about: container,
                })
            }
          if (id !== undefined) known.add(id)
        }
      },
    }
  },
}
