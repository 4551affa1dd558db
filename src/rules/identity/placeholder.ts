import type { Rule } from '../rule.ts'

export const placeholder: Rule = {
  id: 'identity-placeholder',
  severity: 'warning',
  profiles: ['core', 'publish'],
  summary: 'Identifiers and codes are real, not what a template or a program put in their place.',
  why: 'A placeholder is taken for a code by whatever reads it, and it is the same in every file made from that template.',
  fix: 'Put in the real code, or leave it out.',
  source: 'ISAD(G) 3.1.1; DACS 2.1',
  valid: [{ control: { recordId: 'ms1' }, unit: { referenceCode: { text: 'MS 1' } } }],
  invalid: [
    {
      control: { recordId: 'tbd' },
      unit: { referenceCode: { text: '[insert number]' } },
      says: [
        '"tbd" stands in the place of an identifier.',
        '"[insert number]" stands in the place of a reference code.',
      ],
    },
    {
      unit: { containers: [{ text: 'data_value_missing_7f', type: 'Box', indicator: 'data_value_missing_7f' }] },
      says: ['"data_value_missing_7f" stands in the place of the number of a container.'],
    },
  ],
  check(say) {
    const look = (code: string | undefined, of: string) => {
      if (code !== undefined && standsFor.test(code))
        say({ message: `"${code}" stands in the place of ${of}.`, value: code })
    }
    return {
      begin({ recordId, agency }) {
        look(recordId, 'an identifier')
        look(agency?.name, 'the name of the agency')
        look(agency?.code, 'the code of the agency')
      },
      fields: {
        referenceCode: ({ text }) => look(text, 'a reference code'),
        containers: ({ indicator }) => look(indicator, 'the number of a container'),
      },
    }
  },
}

const standsFor =
  /^\s*(?:to[d]o|tbd|tba|xxx+|\?+|none|n\/a|null|undefined|test|unknown|\[.*(?:insert|enter|agency|name|number|code|id).*\]|data_value_missing\w*|.*[{<]\s*(?:insert|enter)\b.*)\s*$/i
