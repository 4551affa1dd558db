import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const titleEnd: Rule = {
  id: 'text-title-end',
  severity: 'info',
  profiles: ['core', 'archivesspace', 'arclight'],
  summary: 'A title does not end with a comma or another sign that waits for more.',
  why: 'The comma was there for a date that stands in a field of its own; it shows in every list.',
  fix: 'Take the sign away.',
  source: 'DACS 2.3; ISAD(G) 3.1.2',
  valid: [{ unit: { title: { text: 'Letters, etc.' } } }],
  invalid: [
    {
      unit: { title: { text: 'Letters,' }, units: [{ title: { text: 'Bills ;' } }] },
      says: ['2 titles end with a comma, colon, semicolon or dash.'],
    },
  ],
  check(say) {
    let times = 0
    return {
      fields: {
        title({ text }) {
          if (/[,;:–—-]\s*$/.test(text)) times++
        },
      },
      close(_, path) {
        if (path.length === 1 && times > 0)
          say({
            message: `${counted(times, 'title')} ${times === 1 ? 'ends' : 'end'} with a comma, colon, semicolon or dash.`,
          })
      },
    }
  },
}
