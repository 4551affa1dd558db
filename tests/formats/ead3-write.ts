import { write } from '../../src/formats/ead/ead3.ts'
import type { WriteOptions } from '../../src/formats/format.ts'
import type { Control } from '../../src/model/control.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { Block } from '../../src/model/prose.ts'
import { walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

/** A finding aid as EAD3, with what was reported. */
export function asEad3(findingAid: FindingAid, options?: WriteOptions): { xml: string; said: Diagnostic[] } {
  let xml = ''
  const said: Diagnostic[] = []
  const out = {
    write(text: string) {
      xml += text
    },
    end() {},
  }
  walk(
    findingAid,
    write(out, diagnostic => said.push(diagnostic), options),
  )
  return { xml, said }
}

/** What the top unit or the control section becomes, without what every document has around it. */
export function fragment(part: { readonly unit?: UnitTree; readonly control?: Control }): string {
  const { xml, said } = asEad3({ control: part.control ?? {}, unit: part.unit ?? {} }, { indent: false })
  const faults = said.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(JSON.stringify(faults, undefined, 2))
  const [, control = '', description = ''] = /(<control.*<\/control>)(<archdesc.*<\/archdesc>)/s.exec(xml) ?? []
  return part.control ? control : description.replace(/^<archdesc[^>]*>|<\/archdesc>$/g, '')
}

export const paragraph = (...words: string[]): Block => ({ type: 'paragraph', content: words })

/** A unit and what its description becomes. */
export interface UnitCase {
  readonly unit: UnitTree
  readonly gives: string
}
