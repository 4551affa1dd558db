import { isIso31661 } from '../../values/language/codes.ts'
import type { Rule } from '../rule.ts'

export const country: Rule = {
  id: 'code-country',
  severity: 'error',
  profiles: ['core', 'ead3', 'ead2002'],
  summary: 'A code of a country stands in ISO 3166-1, in two capitals.',
  why: 'The code is the first part of the full reference code; the Schematron of EAD3 refuses any other.',
  fix: 'Use the two-letter code in capitals, such as US, FR, GB (not UK).',
  source: 'ISO 3166-1; ISAD(G) 3.1.1; DACS 2.1.4; the Schematron of EAD3',
  valid: [
    {
      control: { agency: { name: 'Example Library', countryCode: 'US' } },
      unit: { referenceCode: { text: 'MS 1', countryCode: 'US' } },
    },
  ],
  invalid: [
    {
      control: { agency: { countryCode: 'UK' } },
      unit: { referenceCode: { text: 'MS 1', countryCode: 'us' } },
      says: ['"UK" is no code of ISO 3166-1.', '"us" is no code of ISO 3166-1, which has US.'],
    },
  ],
  check(say) {
    const look = (code: string | undefined) => {
      if (code === undefined || isIso31661(code)) return
      const upper = code.toUpperCase()
      const meant = isIso31661(upper) ? upper : undefined
      say({
        message: `"${code}" is no code of ISO 3166-1${meant === undefined ? '' : `, which has ${meant}`}.`,
        value: code,
        ...(meant !== undefined && { repair: { kind: 'country-code', from: code, to: meant } }),
      })
    }
    return {
      begin: ({ agency }) => look(agency?.countryCode),
      fields: {
        referenceCode: ({ countryCode }) => look(countryCode),
        otherIdentifiers: ({ countryCode }) => look(countryCode),
      },
    }
  },
}
