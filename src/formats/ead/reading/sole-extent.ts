import { isWhiteSpace } from '../../../xml/characters.ts'
import { isElement, type XmlElement } from '../../../xml/element.ts'
import { attributeOf, audienceOf } from './statement.ts'

/**
 * The extent that a statement is made of, when it is made of that alone, in plain words, as most are:
 * `<physdesc><extent>3 boxes</extent></physdesc>`. The words of such a statement are those of its extent.
 */
export function soleExtent(statement: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined
  for (const child of statement.children) {
    if (!isElement(child)) {
      if (!isWhiteSpace(child)) return undefined
    } else if (found || child.name !== 'extent' || child.namespace !== '') return undefined
    else found = child
  }
  return found && isPlain(found) ? found : undefined
}

/** Whether an extent has nothing but words, all of its unit among them, and is to be seen wherever its statement is. */
function isPlain(extent: XmlElement): boolean {
  if (extent.children.some(isElement)) return false
  return attributeOf(extent, 'unit') === undefined && audienceOf(extent) !== 'internal'
}
