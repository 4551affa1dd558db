import { write } from '../../src/formats/ead/ead2002.dialect.ts'
import { ead2002Grammar } from '../../src/formats/ead/ead2002.grammar.ts'
import type { WriteOptions } from '../../src/formats/format.ts'
import type { Control } from '../../src/model/control.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { schemaOf } from '../../src/xml/schema.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { validate } from '../../src/xml/validate.ts'

/** A finding aid as EAD 2002, with what was reported. */
export function asEad2002(findingAid: FindingAid, options?: WriteOptions): { xml: string; said: Diagnostic[] } {
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
export function fragment(
  part: { readonly unit?: UnitTree; readonly control?: Control },
  options?: WriteOptions,
): string {
  const { xml, said } = asEad2002({ control: part.control ?? {}, unit: part.unit ?? {} }, { indent: false, ...options })
  const faults = said.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(JSON.stringify(faults, undefined, 2))
  const [, header = '', description = ''] = /(<eadheader.*<\/eadheader>)(<archdesc.*<\/archdesc>)/s.exec(xml) ?? []
  const plain = (text: string) => text.replace(/ xmlns:xlink="[^"]*"| xlink:type="simple"/g, '')
  return plain(part.control ? header : description.replace(/^<archdesc[^>]*>|<\/archdesc>$/g, ''))
}

/** What our grammar finds wrong with a text. */
export function checked(xml: string): Diagnostic[] {
  const said: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => said.push(diagnostic)
  const input = tokenize(validate(schemaOf(ead2002Grammar), report), report)
  input.write(xml)
  input.end()
  return said
}
