import { collapse } from './datatypes.ts'
import type { DocumentType } from './document-type.ts'
import { attributeText, type EntityBudget, type EntityTrouble } from './entities.ts'
import type { XmlAttribute } from './sink.ts'

/**
 * The attributes of an element after what the document type says of them: those it does not give have their default, and
 * values that are not free text lose white space that does not count (XML 1.0, 3.3.2 and 3.3.3).
 *
 * `element` is the name as written; `namespaceOf` gives the namespace of a prefix.
 */
export function withDefaults(
  element: string,
  given: readonly XmlAttribute[],
  documentType: DocumentType,
  namespaceOf: (prefix: string) => string,
  budget: EntityBudget,
): readonly XmlAttribute[] | EntityTrouble {
  const declared = documentType.attributes.get(element)
  if (declared === undefined) return given
  const all = given.map(attribute => {
    const written = attribute.prefix === '' ? attribute.name : `${attribute.prefix}:${attribute.name}`
    return declared.get(written)?.cdata === false ? { ...attribute, value: collapse(attribute.value) } : attribute
  })
  for (const { name, value, cdata } of declared.values()) {
    const colon = name.indexOf(':')
    const prefix = name.slice(0, Math.max(colon, 0))
    const local = name.slice(colon + 1)
    if (value === undefined || name === 'xmlns' || prefix === 'xmlns') continue
    if (given.some(attribute => attribute.prefix === prefix && attribute.name === local)) continue
    const text = attributeText(value, documentType, budget, [])
    if (typeof text !== 'string') return text
    const namespace = prefix === '' ? '' : namespaceOf(prefix)
    all.push({ name: local, prefix, namespace, value: cdata ? text : collapse(text) })
  }
  return all
}
