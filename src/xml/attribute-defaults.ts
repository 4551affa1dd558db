import { collapse } from './datatypes.ts'
import type { AttributeDeclaration } from './document-type.ts'
import { Fault, tooManyAttributes } from './faults.ts'
import { limits } from './limits.ts'
import type { StartTag } from './start-tag.ts'
import type { WrittenNames } from './written-names.ts'

/**
 * Completes a start tag by what the document type declares for its element: attributes it does not give get their default,
 * and values that are not free text lose white space that does not count (XML 1.0, 3.3.2 and 3.3.3). Namespaces may be
 * declared so as well.
 *
 * `textOf` resolves references in a default.
 *
 * @returns how many characters it adds, with those that attributes count besides their own
 */
export function applyDefaults(
  tag: StartTag,
  declared: ReadonlyMap<string, AttributeDeclaration>,
  names: WrittenNames,
  from: number,
  textOf: (raw: string) => string,
): number {
  const given = tag.count
  let added = 0
  const written = new Set<string>()
  for (let i = 0; i < given; i++) {
    const name = tag.names[i]?.written ?? ''
    written.add(name)
    if (declared.get(name)?.cdata === false) tag.values[i] = collapse(tag.values[i] ?? '')
  }
  for (const { name, value, cdata } of declared.values()) {
    if (value === undefined || written.has(name)) continue
    if (tag.count >= limits.attributes) throw new Fault(from, tooManyAttributes())
    const text = textOf(value)
    tag.names[tag.count] = names.named(name)
    tag.values[tag.count] = cdata ? text : collapse(text)
    tag.offsets[tag.count] = from
    tag.count += 1
    added += name.length + text.length + limits.defaultUse
  }
  return added
}
