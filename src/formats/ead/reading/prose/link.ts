import type { Link } from '../../../../model/prose.ts'
import type { XmlElement } from '../../../../xml/element.ts'
import { valueGiven } from './marks.ts'

/** What a link opens into: the words of XLink and EAD3, and those of the EAD 2002 document type. */
export const shows: ReadonlyMap<string, NonNullable<Link['show']>> = new Map([
  ['new', 'new'],
  ['replace', 'replace'],
  ['embed', 'embed'],
  ['other', 'other'],
  ['showother', 'other'],
  ['none', 'none'],
  ['shownone', 'none'],
])

/** What sets a link going, likewise. */
export const actuations: ReadonlyMap<string, NonNullable<Link['actuate']>> = new Map([
  ['onload', 'onload'],
  ['onrequest', 'onrequest'],
  ['other', 'other'],
  ['actuateother', 'other'],
  ['none', 'none'],
  ['actuatenone', 'none'],
])

/** A link and the names of the attributes it was read from. */
export interface ReadLink {
  readonly link: Link
  readonly own: readonly string[]
}

/**
 * Where an element leads and how, in any of the vocabularies: `linktitle` and `linkrole` of EAD3, `title` and `role` of EAD
 * 2002, with XLink's namespace or without; the codes of the 2002 document type (`showother`, `actuatenone`) included.
 */
export function readLink(element: XmlElement): ReadLink {
  const own: string[] = []
  const take = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = valueGiven(element, name)
      if (value === undefined) continue
      own.push(name)
      return value
    }
    return undefined
  }
  const takeCode = <Code>(name: string, codes: ReadonlyMap<string, Code>): Code | undefined => {
    const code = codes.get(valueGiven(element, name)?.toLowerCase() ?? '')
    if (code !== undefined) own.push(name)
    return code
  }
  const href = take('href')
  const target = take('target')
  const title = take('linktitle', 'title')
  const role = take('linkrole', 'role')
  const show = takeCode('show', shows)
  const actuate = takeCode('actuate', actuations)
  return {
    link: {
      ...(href !== undefined && { href }),
      ...(target !== undefined && { target }),
      ...(title !== undefined && { title }),
      ...(role !== undefined && { role }),
      ...(show !== undefined && { show }),
      ...(actuate !== undefined && { actuate }),
    },
    own,
  }
}
