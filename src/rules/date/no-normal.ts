import type { Rule } from '../rule.ts'

export const noNormal: Rule = {
  id: 'date-no-normal',
  severity: 'info',
  profiles: ['ead2002', 'arclight'],
  regraded: { arclight: 'warning' },
  summary: 'A date that can be understood has a machine form beside its words.',
  why: 'Searches and lists by year use the machine form alone: ArcLight shows a unit under no year without it.',
  fix: 'Add the machine form (EAD normal); "fonds fix" adds it where it is certain, and conversion by fonds writes it.',
  source: 'EAD unitdate/@normal; DACS 2.4; ArcLight, unitdate normal',
  valid: [
    {
      unit: {
        dates: [
          { text: '1905', begin: '1905', end: '1905', edtf: '1905', normal: '1905' },
          { text: 'undated', undated: 'all' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: '1905-1910', begin: '1905', end: '1910', edtf: '1905/1910' }] },
      says: ['"1905-1910" has no machine form.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, normal, begin, end, certainty = [], members }) {
        if (normal !== undefined || begin === undefined || text === '') return
        const plain =
          end !== undefined &&
          members === undefined &&
          !begin.startsWith('-') &&
          certainty.every(each => each === 'inferred')
        say({
          message: `"${text}" has no machine form.`,
          value: text,
          ...(plain && { repair: { kind: 'date-normal', to: begin === end ? begin : `${begin}/${end}` } }),
        })
      },
    },
  }),
}
