import type { Rule } from '../rule.ts'
import { isIsil } from './isil.ts'

export const agencyCode: Rule = {
  id: 'code-agency',
  severity: 'warning',
  profiles: ['core', 'ead3'],
  regraded: { ead3: 'error' },
  summary: 'The code of the agency that keeps the finding aid is an ISIL.',
  why: 'It is the one code by which finding aids of the same agency are found together, whatever its name is at the time.',
  fix: 'Give the ISIL with its prefix, such as US-DLC.',
  source: 'ISO 15511; EAD3 tag library, agencycode; DACS 8.1; the Schematron of EAD3',
  valid: [{ control: { agency: { name: 'Example Library', code: 'US-xx' } }, unit: {} }],
  invalid: [
    { control: { agency: { code: 'our library' } }, unit: {}, says: ['"our library" is not in the form of an ISIL.'] },
  ],
  check: say => ({
    begin({ agency }) {
      const code = agency?.code
      if (code !== undefined && !isIsil(code)) say({ message: `"${code}" is not in the form of an ISIL.`, value: code })
    },
  }),
}
