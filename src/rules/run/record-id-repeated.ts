import type { Rule } from '../rule.ts'
import { oneForEach } from './one-for-each.ts'
import { after, sideBySide } from './side-by-side.ts'

export const recordIdRepeated: Rule = sideBySide({
  id: 'run-record-id-repeated',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'publish', 'arclight', 'archivesspace', 'atom'],
  regraded: { arclight: 'error' },
  summary: 'No two finding aids have the same identifier.',
  why: 'Systems know a finding aid by its identifier: the second that is loaded takes the place of the first.',
  fix: 'Give each finding aid an identifier of its own; if both are the same finding aid, keep one.',
  source: 'EAD 2002 tag library, eadid; EAD3 tag library, recordid; DACS 8.1',
  valid: [
    after(identified('ms1'), identified('ms2')),
    after({ unit: {} }, { unit: {} }),
    after(identified('ms1', 'US-xx'), identified('ms1', 'US-yy')),
  ],
  invalid: [
    {
      ...after(identified('ms1'), identified('ms1')),
      says: ['The identifier of the finding aid, "ms1", is that of a.xml as well.'],
    },
  ],
  compare: oneForEach('recordId', 'The identifier of the finding aid'),
})

function identified(recordId: string, agency?: string) {
  return { control: { recordId, ...(agency !== undefined && { agency: { code: agency } }) }, unit: {} }
}
