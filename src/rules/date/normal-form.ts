import { parseNormal } from '../../values/date/parse-normal.ts'
import type { Repair, Rule } from '../rule.ts'

export const normalForm: Rule = {
  id: 'date-normal-form',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'arclight', 'archivesspace'],
  regraded: { ead3: 'error' },
  summary: 'The machine form of a date is an ISO 8601 date, or two with a slash between them.',
  why: 'What is not in the form is dropped without a word by most systems, and with it the unit from every search by date.',
  fix: 'Write YYYY, YYYY-MM or YYYY-MM-DD, and a span as two of them with a slash and no blanks.',
  source: 'ISO 8601-1; EAD @normal; the Schematron of EAD3',
  saidBy: ['date/normal-malformed', 'schema/attribute-value'],
  valid: [
    {
      unit: {
        dates: [
          { text: 'May 1905', normal: '1905-05' },
          { text: '1905-1910', normal: '1905/1910' },
          { text: '1 May 1905', normal: '19050501' },
        ],
      },
    },
    {
      control: { encodings: { date: 'otherdateencoding' } },
      unit: { dates: [{ text: 'circa 1905', normal: '1905~' }] },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: '1905-1910', normal: '1905 / 1910' }] },
      says: ['"1905 / 1910" is not a machine form of a date.'],
    },
    {
      unit: { dates: [{ text: 'summer', normal: 'sometime' }] },
      says: ['"sometime" is not a machine form of a date.'],
    },
    {
      unit: { dates: [{ text: 'February 1993', normal: '1993-2' }] },
      says: ['"1993-2" is not a machine form of a date.'],
    },
  ],
  check(say) {
    let free = false
    const look = (normal: string | undefined) => {
      if (normal === undefined || iso.test(normal)) return
      const repair = free ? undefined : repaired(normal)
      if (free && parseNormal(normal).span !== undefined) return
      say({ message: `"${normal}" is not a machine form of a date.`, value: normal, ...(repair && { repair }) })
    }
    return {
      begin({ encodings }) {
        const list = encodings?.date
        free = list !== undefined && list.toLowerCase() !== 'iso8601'
      },
      fields: { dates: ({ normal }) => look(normal) },
      pieces: {
        inline(piece) {
          if (piece.type === 'date') look(piece.normal)
        },
      },
    }
  },
}

const iso = /^(?:-?\d{4}(?:-\d\d(?:-\d\d)?|\d{4})?)(?:\/-?\d{4}(?:-\d\d(?:-\d\d)?|\d{4})?)?$/

/** Blanks taken out, and single digits of months and days filled up: nothing else is certain. */
function repaired(normal: string): Repair | undefined {
  const to = normal
    .replace(/\s+/g, '')
    .replace(/(?<=^|\/)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=$|\/)/g, (_, year: string, month: string, day?: string) =>
      [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-'),
    )
  return iso.test(to) && parseNormal(to).span !== undefined ? { kind: 'date-normal', from: normal, to } : undefined
}
