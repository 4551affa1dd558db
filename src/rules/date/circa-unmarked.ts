import type { Rule } from '../rule.ts'

export const circaUnmarked: Rule = {
  id: 'date-circa-unmarked',
  severity: 'info',
  profiles: ['ead3', 'ead2002'],
  summary: 'A date that is approximate in words is marked as such for machines.',
  why: 'A machine form that says 1905 is taken for 1905, not for about 1905.',
  fix: 'State the certainty beside the date (EAD certainty).',
  source: 'DACS 2.4.12; EAD @certainty',
  valid: [{ unit: { dates: [{ text: 'circa 1905', normal: '1905', statedCertainty: 'approximate' }] } }],
  invalid: [
    {
      unit: { dates: [{ text: 'circa 1905', normal: '1905' }] },
      says: ['"circa 1905" is approximate, and its machine form 1905 is not marked so.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, normal, statedCertainty }) {
        if (normal !== undefined && statedCertainty === undefined && !/[~?%X]/.test(normal) && circa.test(text))
          say({ message: `"${text}" is approximate, and its machine form ${normal} is not marked so.`, value: normal })
      },
    },
  }),
}

const circa =
  /(?<![\p{L}])(?:circa|ca|c|approx\w*|about|vers|environ|um|etwa|verm|probabl\w*|estimated)(?![\p{L}])\.?\s*\[?\d/iu
