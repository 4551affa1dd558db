import type { Rule } from '../rule.ts'

export const arclightTopContainers: Rule = {
  id: 'arclight-top-containers',
  severity: 'warning',
  profiles: ['arclight'],
  summary: 'Containers stand at components, not at the collection alone.',
  why: 'ArcLight shows the containers of components; those of the collection vanish.',
  fix: 'Describe a component for what is in the box, or say it in a note.',
  source: 'ArcLight, indexing of collections (no containers); its issue 1562',
  valid: [{ unit: { units: [{ containers: [{ text: '1', type: 'Box', indicator: '1' }] }] } }],
  invalid: [
    {
      unit: { containers: [{ text: '1', type: 'Box', indicator: '1' }] },
      says: ['ArcLight does not show the container of the collection: "1".'],
    },
  ],
  check: say => ({
    fields: {
      containers({ text }, path) {
        if (path.length === 1)
          say({ message: `ArcLight does not show the container of the collection: "${text}".`, value: text })
      },
    },
  }),
}
