import type { Rule } from '../rule.ts'

export const holdsAddress: Rule = {
  id: 'name-holds-address',
  severity: 'warning',
  profiles: ['core', 'dpla'],
  summary: 'A name is a name, without an address.',
  why: 'The address becomes part of the name in every index.',
  fix: 'Move the address to its own place.',
  source: 'ISDIAH 5.1; DACS 2.2; EAD repository, address',
  valid: [{ unit: { repository: [{ type: 'corporateBody', text: 'Example Library', address: ['1 Ferry Street'] }] } }],
  invalid: [
    {
      unit: { repository: [{ type: 'corporateBody', text: 'Example Library, https://example.org' }] },
      says: ['The name "Example Library, https://example.org" holds an address.'],
    },
  ],
  check(say) {
    const look = ({ text }: { readonly text: string }) => {
      if (/https?:\/\/|\bwww\.|[\w.]@[\w-]+\.[a-z]{2,}/i.test(text))
        say({ message: `The name "${text}" holds an address.`, value: text })
    }
    return { fields: { repository: look, creators: look, accessPoints: look } }
  },
}
