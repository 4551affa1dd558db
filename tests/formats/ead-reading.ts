import { readEad } from '../../src/formats/ead/read.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

/** What a text gives: the finding aids that were complete, and everything that was said. */
export function reading(text: string): { readonly found: FindingAid[]; readonly diagnostics: Diagnostic[] } {
  const found: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = readEad(
    collect(findingAid => found.push(findingAid)),
    diagnostic => diagnostics.push(diagnostic),
  )
  input.write(text)
  input.end()
  return { found, diagnostics }
}

const control3 =
  '<control><recordid>r</recordid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc></control>'
const header2 =
  '<eadheader><eadid>r</eadid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc></eadheader>'

/** A finding aid of EAD3 with this in its `did` and this after it. */
export const ead3 = (did: string, after = '', control = control3): string =>
  `<ead xmlns="http://ead3.archivists.org/schema/">${control}<archdesc level="fonds"><did>${did}</did>${after}</archdesc></ead>`

/** The same in EAD 2002. */
export const ead2002 = (did: string, after = '', header = header2): string =>
  `<ead xmlns="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink">${header}<archdesc level="fonds"><did>${did}</did>${after}</archdesc></ead>`

/** The top unit of a text, which must be read without an error. */
export function unitOf(text: string): UnitTree {
  const { found, diagnostics } = reading(text)
  const [findingAid] = found
  if (!findingAid || diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error(diagnostics.map(({ message }) => message).join(' '))
  return findingAid.unit
}
