import type { Link } from '../../../model/prose.ts'
import type { Given } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'

/** The attributes of a link that may point into the finding aid. EAD3 `ref`, `ptr`. */
export function linkAttributes({ href, target, title, role, show, actuate }: Link): Given {
  return { href, target, linktitle: title, linkrole: role, show, actuate }
}

/** The attributes of a link on an element that points outward only; a place in the finding aid becomes a `#` address. */
export function outwardAttributes(link: Link, to: Emit): Given {
  const { target, ...rest } = linkAttributes(link)
  if (target === undefined || target.trim() === '') return rest
  if (rest.href !== undefined) {
    to.loses('the place in the finding aid that the link points at as well')
    return rest
  }
  return { ...rest, href: `#${to.refer(target)}` }
}

/** The element for a link here: that for places elsewhere when it leads out and the dialect has one, else `ref` or `ptr`. */
export function linkElement(name: 'ref' | 'ptr', { href, target }: Link, to: Emit): string {
  return href !== undefined && target === undefined && to.holds(`ext${name}`) ? `ext${name}` : name
}
