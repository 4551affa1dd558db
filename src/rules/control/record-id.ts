import type { Rule } from '../rule.ts'

export const recordId: Rule = {
  id: 'control-record-id',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'arclight', 'archivesspace', 'publish', 'rico'],
  regraded: { arclight: 'error' },
  summary: 'The finding aid has an identifier, of letters, digits, points, hyphens and underscores.',
  why: 'Files, addresses and indexes are named by it; blanks and slashes break them, and without one a second load makes a second record.',
  fix: 'Give the finding aid an identifier without blanks (EAD 2002 eadid, EAD3 recordid, or --record-id).',
  source: 'DACS 8.1; EAD3 tag library, recordid',
  valid: [
    { control: { recordId: 'ms-1.2_a' }, unit: {} },
    { control: { recordId: 'https://example.org/ms1' }, unit: {} },
  ],
  invalid: [
    { control: {}, unit: {}, says: ['The finding aid has no identifier.'] },
    { control: { recordId: 'MS 1/2' }, unit: {}, says: ['The identifier of the finding aid has " ", "/" in it.'] },
  ],
  check: say => ({
    begin({ recordId: id = '' }) {
      if (id.trim() === '') return say({ message: 'The finding aid has no identifier.' })
      // A URI names the finding aid as well as any.
      if (/^(?:https?:\/\/|urn:|ark:|hdl:|info:)\S+$/i.test(id)) return
      const odd = [...new Set(id.match(/[\s\\/?#%&*<>|"]/g) ?? [])]
      if (odd.length > 0)
        say({
          message: `The identifier of the finding aid has ${odd.map(each => `"${each}"`).join(', ')} in it.`,
          value: id,
        })
    },
  }),
}
