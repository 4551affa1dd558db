import type { Rule } from '../rule.ts'
import { sideBySide } from './side-by-side.ts'

export const recordIdNotFileName: Rule = sideBySide({
  id: 'run-record-id-not-file-name',
  severity: 'info',
  profiles: ['publish', 'arclight'],
  summary: 'The file of a finding aid is called by its identifier.',
  why: 'Whoever has the address looks for a file of that name, and whoever has the file for a finding aid of that identifier.',
  fix: 'Give the file the name of the identifier, or correct the identifier.',
  source: 'EAD 2002 tag library, eadid; EAD3 tag library, recordid',
  valid: [
    { file: 'holdings/ms1.xml', control: { recordId: 'ms1' }, unit: {} },
    { file: 'ms1.xml', control: { recordId: 'https://example.org/findingaids/ms1' }, unit: {} },
    { file: 'ms1.xml', control: { recordId: 'ms1.xml' }, unit: {} },
    { file: '<stdin>', control: { recordId: 'ms1' }, unit: {} },
  ],
  invalid: [
    {
      file: 'holdings/rivera.xml',
      control: { recordId: 'ms1' },
      unit: {},
      says: ['The identifier of the finding aid is "ms1", and its file is called rivera.xml.'],
    },
  ],
  compare:
    () =>
    ({ file, recordId: id = '' }, say) => {
      const name = file.split(/[\\/]/).at(-1) ?? ''
      if (file === '<stdin>' || id.trim() === '' || folded(id).includes(folded(name))) return
      say({
        message: `The identifier of the finding aid is "${id.trim()}", and its file is called ${name}.`,
        value: id,
      })
    },
})

/** Without the ending of a file, and without what the names of files cannot hold. */
const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/\.(?:xml|ead|json|csv|txt|gz)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
