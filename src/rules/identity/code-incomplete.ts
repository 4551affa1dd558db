import type { Rule } from '../rule.ts'

export const codeIncomplete: Rule = {
  id: 'identity-code-incomplete',
  severity: 'info',
  profiles: ['core', 'dacs', 'isadg'],
  regraded: { dacs: 'warning', isadg: 'warning' },
  summary: 'The reference code of the whole comes with the codes of the country and the repository.',
  why: 'The local code is unique in its house alone; the three together are unique in the world.',
  fix: 'Add the country code and the ISIL of the repository to the reference code, or to the agency of the finding aid.',
  source: 'ISAD(G) 3.1.1; DACS 2.1.4, 2.1.5',
  valid: [
    { unit: { referenceCode: { text: 'MS 1', countryCode: 'US', repositoryCode: 'US-xx' } } },
    { control: { agency: { code: 'US-xx', countryCode: 'US' } }, unit: { referenceCode: { text: 'MS 1' } } },
  ],
  invalid: [
    {
      unit: { referenceCode: { text: 'MS 1' } },
      says: [
        'The reference code "MS 1" lacks the codes of the country and the repository (DACS 2.1.4, 2.1.5; ISAD(G) 3.1.1).',
      ],
    },
    {
      control: { agency: { countryCode: 'US' } },
      unit: { referenceCode: { text: 'MS 1' } },
      says: ['The reference code "MS 1" lacks the code of the repository (DACS 2.1.5; ISAD(G) 3.1.1).'],
    },
  ],
  check(say) {
    let country = false
    let repository = false
    return {
      begin({ agency }) {
        country = agency?.countryCode !== undefined
        repository = agency?.code !== undefined
      },
      fields: {
        referenceCode({ text, countryCode, repositoryCode }, path) {
          if (path.length > 1 || text === '') return
          const noCountry = !country && countryCode === undefined
          const noRepository = !repository && repositoryCode === undefined
          if (!noCountry && !noRepository) return
          const [lacks, dacs] = noCountry
            ? noRepository
              ? ['codes of the country and the repository', '2.1.4, 2.1.5']
              : ['code of the country', '2.1.4']
            : ['code of the repository', '2.1.5']
          say({
            message: `The reference code "${text}" lacks the ${lacks} (DACS ${dacs}; ISAD(G) 3.1.1).`,
            value: text,
          })
        },
      },
    }
  },
}
