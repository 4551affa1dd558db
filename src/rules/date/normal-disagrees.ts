import { parseNormal } from '../../values/date/parse-normal.ts'
import { remembered } from '../../values/remembered.ts'
import type { Rule } from '../rule.ts'
import { yearOf, yearsIn } from './years.ts'

export const normalDisagrees: Rule = {
  id: 'date-normal-disagrees',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'arclight'],
  summary: 'The machine form of a date says what its words say.',
  why: 'Readers see the words, and searches use the machine form: when they differ, the unit is found under years it is not from.',
  fix: 'Correct the machine form (EAD normal) by the words, or the words by it.',
  source: 'EAD unitdate/@normal; DACS 2.4',
  saidBy: ['date/normal-disagrees'],
  valid: [
    { unit: { dates: [{ text: '1871, 1873, 1876-1878', normal: '1871/1878' }] } },
    { unit: { dates: [{ text: 'before 1900', normal: '1880/1900' }] } },
  ],
  invalid: [
    {
      unit: { dates: [{ text: '1871, 1873, 1876-1878', normal: '1871/1873' }] },
      says: ['The words "1871, 1873, 1876-1878" go beyond the machine form 1871/1873.'],
    },
    {
      unit: { dates: [{ text: '1905', normal: '1950' }] },
      says: ['The words "1905" go beyond the machine form 1950.'],
    },
  ],
  check: say => ({
    fields: {
      dates(date) {
        const { text, normal } = date
        if (normal === undefined || loose.test(text)) return
        const years = yearsIn(text)
        if (years.length === 0) return
        const { span } = parsed(normal)
        const [from, to] = [yearOf(span?.begin), yearOf(span?.end)]
        if (years.some(year => (from !== undefined && year < from) || (to !== undefined && year > to)))
          say({ message: `The words "${text}" go beyond the machine form ${normal}.`, value: normal })
      },
    },
  }),
}

const parsed = remembered(normal => parseNormal(normal))

const loose =
  /\b(?:before|after|prior|until|since|post|pre|avant|apr[eè]s|vor|nach|seit|bis|copyright|reprint\w*|published|decade)\b|[0-9]0'?s\b|[©?~]/i
