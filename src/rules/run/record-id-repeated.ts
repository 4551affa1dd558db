import type { Rule } from '../rule.ts'

export const recordIdRepeated: Rule = {
  id: 'run-record-id-repeated',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'publish', 'arclight', 'archivesspace', 'atom'],
  regraded: { arclight: 'error' },
  summary: 'No two finding aids have the same identifier.',
  why: 'Systems know a finding aid by its identifier: the second that is loaded takes the place of the first.',
  fix: 'Give each finding aid an identifier of its own; if both are the same finding aid, keep one.',
  source: 'EAD 2002 tag library, eadid; EAD3 tag library, recordid; DACS 8.1',
  valid: [
    {
      file: 'b.xml',
      control: { recordId: 'ms2' },
      unit: {},
      before: [{ file: 'a.xml', control: { recordId: 'ms1' }, unit: {} }],
    },
    { file: 'b.xml', unit: {}, before: [{ file: 'a.xml', unit: {} }] },
    {
      file: 'b.xml',
      control: { recordId: 'ms1', agency: { code: 'US-yy' } },
      unit: {},
      before: [{ file: 'a.xml', control: { recordId: 'ms1', agency: { code: 'US-xx' } }, unit: {} }],
    },
  ],
  invalid: [
    {
      file: 'b.xml',
      control: { recordId: 'ms1' },
      unit: {},
      before: [{ file: 'a.xml', control: { recordId: 'ms1' }, unit: {} }],
      says: ['The identifier of the finding aid, "ms1", is that of a.xml as well.'],
    },
  ],
  check: () => ({}),
  across() {
    const known = new Map<string, string>()
    let told = ''
    return ({ file, recordId: id = '', repository = '' }, say) => {
      const name = id.trim()
      if (name === '') return
      const key = `${repository}\n${name}`
      const before = known.get(key)
      if (before === undefined) known.set(key, file)
      // A file of several finding aids under one header says it once.
      if (before === undefined || told === `${file}\n${key}`) return
      told = `${file}\n${key}`
      say({ message: `The identifier of the finding aid, "${name}", is that of ${before} as well.`, value: name })
    }
  },
}
