import type { Inline, Link } from '../../../../model/prose.ts'
import type { XmlElement } from '../../../../xml/element.ts'
import { wordsIn } from './inline.ts'
import { readLink } from './link.ts'
import { readMarks, valueGiven } from './marks.ts'
import type { Scope } from './scope.ts'

/** A link with its words, or a bare pointer: `ref`, `ptr`, `extref`, `extptr`, members of link groups, digital objects. */
export function readReference(element: XmlElement, scope: Scope): Inline[] {
  const { link, own } = readLink(element)
  const content = wordsIn(element, scope)
  if (element.name !== 'a') return [{ type: 'reference', ...readMarks(element, own), link, content }]
  const { link: web, own: read } = fromHtml(element, link, own)
  return [{ type: 'reference', ...readMarks(element, read), link: web, content }]
}

/** In HTML, `target` names a window: a new one for `_blank`. */
function fromHtml(element: XmlElement, { target, ...link }: Link, own: readonly string[]) {
  if (target === undefined) return { link, own }
  const isNew = valueGiven(element, 'target') === '_blank' && link.show === undefined
  return isNew ? { link: { ...link, show: 'new' as const }, own } : { link, own: own.filter(name => name !== 'target') }
}
