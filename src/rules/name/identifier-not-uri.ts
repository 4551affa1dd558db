import type { Rule } from '../rule.ts'

export const identifierNotUri: Rule = {
  id: 'name-identifier-not-uri',
  severity: 'info',
  profiles: ['core', 'dpla', 'arclight', 'rico'],
  summary: 'The identifier of a name is a URI, or a number of a file that is named beside it.',
  why: 'A bare number says nothing without the file it is from; a URI leads there.',
  fix: 'Give the full URI, or name the authority file.',
  source: 'EAD @identifier, @authfilenumber, @source',
  valid: [
    { unit: { creators: [{ type: 'person', text: 'Rivera', identifier: 'n79007751', source: 'naf' }] } },
    { unit: { creators: [{ type: 'person', text: 'Rivera', identifier: 'https://viaf.org/viaf/12345' }] } },
  ],
  invalid: [
    {
      unit: { creators: [{ type: 'person', text: 'Rivera', identifier: '79007751' }] },
      says: ['"79007751" identifies "Rivera" in a file that is not named.'],
    },
  ],
  check(say) {
    const look = ({
      identifier,
      source,
      text,
    }: {
      readonly identifier?: string
      readonly source?: string
      readonly text: string
    }) => {
      if (identifier !== undefined && source === undefined && !/^[a-z][a-z0-9+.-]*:/i.test(identifier))
        say({ message: `"${identifier}" identifies "${text}" in a file that is not named.`, value: identifier })
    }
    return { fields: { accessPoints: look, creators: look, repository: look } }
  },
}
