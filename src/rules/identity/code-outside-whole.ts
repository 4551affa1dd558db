import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const codeOutsideWhole: Rule = {
  id: 'identity-code-outside-whole',
  severity: 'info',
  profiles: ['core', 'isadg'],
  summary: 'The reference codes of parts extend the code of the whole, where most of them do.',
  why: 'One code that does not begin like its neighbours is nearly always a slip of the pen.',
  fix: 'Compare the code with those beside it.',
  source: 'ISAD(G) 3.1.1',
  valid: [
    {
      unit: {
        referenceCode: { text: 'MS 1' },
        units: [{ referenceCode: { text: 'MS 1/1' } }, { referenceCode: { text: 'MS 1/2' } }],
      },
    },
    {
      unit: {
        referenceCode: { text: 'MS 1' },
        units: [{ referenceCode: { text: '1' } }, { referenceCode: { text: '2' } }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        referenceCode: { text: 'MS 1' },
        units: ['MS 1/1', 'MS 1/2', 'MS 1/3', 'MS 1/4', 'SM 1/5'].map(text => ({ referenceCode: { text } })),
      },
      says: ['1 of 5 parts has a reference code that does not begin with "MS 1", as the others do: SM 1/5.'],
    },
  ],
  check(say) {
    const wholes: { code: string; within: number; outside: string[] }[] = []
    return {
      open({ referenceCode }) {
        const code = referenceCode?.text ?? ''
        const whole = wholes.at(-1)
        if (whole && whole.code !== '' && code !== '') {
          if (code.startsWith(whole.code)) whole.within++
          else if (whole.outside.length <= MOST) whole.outside.push(code)
        }
        wholes.push({ code, within: 0, outside: [] })
      },
      close() {
        const { code = '', within = 0, outside = [] } = wholes.pop() ?? {}
        const all = within + outside.length
        if (outside.length === 0 || outside.length > MOST || within < outside.length * 4) return
        say({
          message: `${outside.length} of ${counted(all, 'part')} ${outside.length === 1 ? 'has' : 'have'} a reference code that does not begin with "${code}", as the others do: ${outside.join(', ')}.`,
        })
      },
    }
  },
}

/** More than so many that differ are no slip. */
const MOST = 5
