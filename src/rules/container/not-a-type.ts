import type { Rule } from '../rule.ts'

export const notAType: Rule = {
  id: 'container-not-a-type',
  severity: 'warning',
  profiles: ['core'],
  summary: 'The type of a container is a kind of container.',
  why: 'A code or a location in the place of the type turns up in every list of boxes.',
  fix: 'State the type, and move what stands there where it belongs.',
  source: 'EAD container; DACS 2.5',
  saidBy: ['container/misused-type'],
  valid: [
    {
      unit: {
        containers: [
          { text: '14', type: 'Box', indicator: '14' },
          { text: '7', type: 'OA/ID', indicator: '7' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { containers: [{ text: 'MS 1', type: 'unitid', indicator: 'MS 1' }] },
      says: ['"unitid" is not a kind of container.'],
    },
  ],
  check: say => ({
    fields: {
      containers({ type }) {
        if (
          type !== undefined &&
          /^\s*(?:unit(?:id|title|date)|identifier|call ?number|intellectual.*|physical.*|text|mixed(?: materials)?|title|date|note|shelf ?mark|location|type|container|other|unknown|\d[\d.,-]*)\s*$/i.test(
            type,
          )
        )
          say({ message: `"${type}" is not a kind of container.`, value: type })
      },
    },
  }),
}
