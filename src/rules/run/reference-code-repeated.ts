import type { Rule } from '../rule.ts'
import { oneForEach } from './one-for-each.ts'
import { after, sideBySide } from './side-by-side.ts'

export const referenceCodeRepeated: Rule = sideBySide({
  id: 'run-reference-code-repeated',
  severity: 'warning',
  profiles: ['core', 'dacs', 'isadg', 'publish', 'arclight', 'archivesspace', 'atom'],
  summary: 'A reference code stands for one whole among the finding aids of a repository.',
  why: 'Readers who order by the code, and systems that join records by it, get one of the two by chance.',
  fix: 'Give each whole its own code; if both describe the same, keep one.',
  source: 'ISAD(G) 3.1.1; DACS 2.1',
  valid: [after(coded('MS 1'), coded('MS 2')), after(coded('MS 1', 'US-xx'), coded('MS 1', 'US-yy'))],
  invalid: [
    {
      ...after(coded('MS 1'), coded('MS 1')),
      says: ['The reference code of the whole, "MS 1", is that of a.xml as well.'],
    },
  ],
  compare: oneForEach('referenceCode', 'The reference code of the whole'),
})

function coded(text: string, repositoryCode?: string) {
  return { unit: { referenceCode: { text, ...(repositoryCode !== undefined && { repositoryCode }) } } }
}
