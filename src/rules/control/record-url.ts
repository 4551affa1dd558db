import type { Rule } from '../rule.ts'

export const recordUrl: Rule = {
  id: 'control-record-url',
  severity: 'warning',
  profiles: ['publish', 'arclight'],
  summary: 'The address of the finding aid is an https address.',
  why: 'It is what others cite and follow; without https browsers warn their readers.',
  fix: 'Give the full address under which the finding aid is published, with https.',
  source: 'EAD 2002 eadid/@url; EAD3 recordid/@instanceurl',
  valid: [{ control: { recordUrl: 'https://example.org/ms1' }, unit: {} }],
  invalid: [
    {
      control: { recordUrl: 'http://example.org/ms1' },
      unit: {},
      says: ['The address of the finding aid is not an https address.'],
    },
  ],
  check: say => ({
    begin({ recordUrl: url }) {
      if (url !== undefined && !/^https:\/\/[^/\s]+/i.test(url))
        say({ message: 'The address of the finding aid is not an https address.', value: url })
    },
  }),
}
