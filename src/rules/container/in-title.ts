import type { Rule } from '../rule.ts'

export const inTitle: Rule = {
  id: 'container-in-title',
  severity: 'info',
  profiles: ['core'],
  summary: 'The box and folder do not stand in the title as well.',
  why: 'What stands in the title stays there when the box changes.',
  fix: 'Take them out of the title.',
  source: 'DACS 2.3; EAD container',
  valid: [{ unit: { title: { text: 'Letters' }, containers: [{ text: '3', type: 'Box', indicator: '3' }] } }],
  invalid: [
    {
      unit: { title: { text: 'Letters (Box 3)' }, containers: [{ text: '3', type: 'Box', indicator: '3' }] },
      says: ['The title names the container: "Box 3".'],
    },
  ],
  check: say => ({
    open({ title, containers }) {
      if (!title || !containers || !/\d/.test(title.text)) return
      for (const { type, indicator } of containers) {
        if (type === undefined || indicator === undefined || type.length < 3) continue
        const name = `${type} ${indicator}`
        const at = title.text.toLowerCase().indexOf(name.toLowerCase())
        if (at < 0 || /[\p{L}\p{N}]/u.test(title.text.charAt(at + name.length))) continue
        say({
          message: `The title names the container: "${title.text.slice(at, at + name.length)}".`,
          value: title.text,
          about: title,
        })
        return
      }
    },
  }),
}
