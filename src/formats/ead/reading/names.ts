import { append } from '../../../model/append.ts'
import { entryOf } from '../../../model/members.ts'
import type { Name, NamePart, NameType, Repository } from '../../../model/name.ts'
import type { Inline } from '../../../model/prose.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Description } from '../../../model/unit.ts'
import { isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import type { FieldReading, Reading } from './reading.ts'
import {
  asExtra,
  attributeOf,
  audienceOf,
  childrenNamed,
  elementsIn,
  hasWords,
  isNamed,
  joinedExtra,
  plainWords,
  readStatement,
  readWords,
  under,
} from './statement.ts'
import { tellMarks } from './told.ts'

/** What each element for a name is for. */
export const nameTypes: Readonly<Record<string, NameType>> = {
  persname: 'person',
  famname: 'family',
  corpname: 'corporateBody',
  name: 'unknown',
}

/** The attributes of names and terms that the model has a name for. */
export const nameAttributes = ['source', 'identifier', 'authfilenumber', 'rules', 'normal', 'role', 'relator']

/** What a name or term says by attributes: where it is registered, its role, its form for sorting. */
export function readAuthority(element: XmlElement) {
  const identifier = attributeOf(element, 'identifier') ?? attributeOf(element, 'authfilenumber')
  const role = attributeOf(element, 'relator') ?? attributeOf(element, 'role')
  const [source, rules, normal] = ['source', 'rules', 'normal'].map(name => attributeOf(element, name))
  return {
    ...(source !== undefined && { source }),
    ...(identifier !== undefined && { identifier }),
    ...(rules !== undefined && { rules }),
    ...(role !== undefined && { role }),
    ...(normal !== undefined && { normal }),
  }
}

/** The words of a name or term: in parts where the source parts it, with mark-up where it has some. */
export function readNameWords(
  element: XmlElement,
  between: string,
  reading: Reading,
): { readonly text: string; readonly content?: readonly Inline[]; readonly parts?: readonly NamePart[] } {
  const nodes = element.children.filter(child => !isNamed(child, 'geographiccoordinates'))
  if (!nodes.some(child => isNamed(child, 'part', 'subarea'))) return readWords({ children: nodes }, reading)
  const parts = partsOf(nodes, reading)
  const [only] = parts
  if (only && parts.length === 1 && Object.keys(only).every(key => key === 'text' || key === 'content')) return only
  return { text: joined(parts, between), parts }
}

const joined = (parts: readonly NamePart[], between: string): string =>
  parts.map((part, i) => `${betweenParts(parts[i - 1], part, between)}${part.text}`).join('')

/** Nothing where the later part begins with a mark of its own, a blank where the earlier one ends with one. */
function betweenParts(before: NamePart | undefined, after: NamePart, between: string): string {
  if (before === undefined || /^[,;:.)]/.test(after.text)) return ''
  const ended = [before, after].some(({ localType }) => localType === 'subarea')
    ? /[.,;:–—-]$/.test(before.text)
    : /[,;:–—-]$/.test(before.text)
  return ended ? ' ' : between
}

function partsOf(nodes: readonly XmlNode[], reading: Reading): NamePart[] {
  const parts: NamePart[] = []
  let loose: XmlNode[] = []
  const flush = () => {
    const words = readWords({ children: loose }, reading)
    if (hasWords(words.text)) parts.push(words)
    loose = []
  }
  for (const node of nodes) {
    if (!isNamed(node, 'part', 'subarea')) {
      loose.push(node)
      continue
    }
    flush()
    parts.push(readPart(node, reading))
  }
  flush()
  return parts
}

function readPart(element: XmlElement, reading: Reading): NamePart {
  const localType = element.name === 'subarea' ? 'subarea' : attributeOf(element, 'localtype')
  const identifier = attributeOf(element, 'identifier')
  const source = attributeOf(element, 'source')
  const kept = new Set(['localtype', 'identifier', 'source'])
  const internal = audienceOf(element) === 'internal'
  for (const { name, value } of element.attributes)
    if (!kept.has(name) && name !== 'audience' && value.trim() !== '')
      reading.lostAttribute(element, name, value, 'a part of a name holds its words and its kind')
  const words = readWords(element, reading)
  const content: readonly Inline[] | undefined = internal
    ? [{ type: 'emphasis', audience: 'internal', content: words.content ?? [words.text] }]
    : words.content
  if (internal) {
    for (const name of kept)
      if (attributeOf(element, name) !== undefined)
        reading.lostAttribute(element, name, '', 'a part that is internal holds its words alone')
    return { text: words.text, ...(content && { content }) }
  }
  return {
    text: words.text,
    ...(content && { content }),
    ...(localType !== undefined && { localType }),
    ...(identifier !== undefined && { identifier }),
    ...(source !== undefined && { source }),
  }
}

/** A person, family or corporate body. EAD `persname`, `famname`, `corpname`, `name`. */
export function readName(element: XmlElement, reading: Reading): Name {
  return {
    type: entryOf(nameTypes, element.name) ?? 'unknown',
    ...readStatement(element, reading, nameAttributes),
    ...readNameWords(element, ', ', reading),
    ...readAuthority(element),
  }
}

const nameElements = Object.keys(nameTypes)

/** Names in an element, with what the element says of them all, and the words around them and behind an only one. */
function readNames(
  element: XmlElement,
  textType: NameType,
  reading: FieldReading,
): { names: Name[]; loose: string; behind: string } {
  const outer = readStatement(element, reading)
  const named = childrenNamed(element, ...nameElements)
  const looseNodes = element.children.filter(child => !isNamed(child, ...nameElements, 'address'))
  const loose = looseNodes.filter(child => !isElement(child) || child.namespace === '')
  if (named.length === 0) {
    const words = partsOrWords(loose, reading)
    return { names: words.text === '' ? [] : [withOuter({ type: textType, ...words }, outer)], loose: '', behind: '' }
  }
  const names = named.map(each => withOuter(readName(under(outer.audience, each), reading), outer))
  const [only] = named
  const last = named.length === 1 && only ? element.children.indexOf(only) : Number.POSITIVE_INFINITY
  const wordsOf = (isBehind: boolean): string => {
    const nodes = loose.filter(node => element.children.indexOf(node) > last === isBehind)
    const text = tidy(nodes.map(textOf).join(' '))
    return hasWords(text) ? text : ''
  }
  return { names, loose: wordsOf(false), behind: wordsOf(true) }
}

/** A name with the words that stand behind it, outside of its element: `<persname>Ana Rivera</persname>, 1900-1980`. */
function continued({ text, content, parts, ...name }: Name, behind: string): Name {
  if (behind === '') return { ...name, text, ...(content && { content }), ...(parts && { parts }) }
  const between = /^[,;:.)]/.test(behind) ? '' : ' '
  return {
    ...name,
    text: `${text}${between}${behind}`,
    ...(content && { content: [...content, `${between}${behind}`] }),
    ...(parts && { parts: [...parts, { text: behind }] }),
  }
}

const partsOrWords = (children: readonly XmlNode[], reading: Reading) =>
  readNameWords({ name: '', namespace: '', attributes: [], children }, ', ', reading)

/** A name with the label and the like of the element around it; what the name says of itself wins. */
function withOuter(name: Name, outer: Statement): Name {
  const { extra, ...marks } = outer
  return { ...marks, ...name, ...joinedExtra(name.extra, extra) }
}

/**
 * Creators. Words before the names, such as `Compiled by`, are kept as the label of the first, or as a short note when it
 * has one; words behind an only name belong to it. EAD `origination`.
 */
export function readOrigination(element: XmlElement, reading: FieldReading): Description {
  const { names: read, loose, behind } = readNames(element, 'unknown', reading)
  const names = read.map(name => continued(name, behind))
  const [first, ...others] = names
  const strange = strangersIn(element, reading)
  if (loose === '' || !first) return { ...(names.length > 0 && { creators: names }), ...strange }
  if (first.label === undefined) return { creators: [{ ...first, label: loose }, ...others], ...strange }
  const audience = audienceOf(element)
  return { creators: names, shortNotes: [{ text: loose, ...(audience && { audience }) }], ...strange }
}

/** Who holds the material, with the address. EAD `repository`. */
export function readRepository(element: XmlElement, reading: FieldReading): Description {
  const { names, loose: before, behind } = readNames(element, 'corporateBody', reading)
  const loose = [before, behind].filter(words => words !== '').join(' ')
  const address: string[] = []
  const lines: XmlElement[] = []
  for (const each of childrenNamed(element, 'address')) {
    tellMarks(each, reading)
    append(
      lines,
      elementsIn(each).map(line => under(audienceOf(each), line)),
    )
    const stray = tidy(
      each.children
        .filter(child => !isElement(child))
        .map(textOf)
        .join(' '),
    )
    if (stray !== '') address.push(stray)
  }
  for (const line of lines) {
    const text = lineOf(line, reading)
    if (text === '') continue
    if (audienceOf(line) === 'internal' && audienceOf(element) !== 'internal') {
      reading.lost(line, 'a line of an address cannot be internal by itself')
      continue
    }
    tellMarks(line, reading)
    address.push(text)
  }
  if (loose !== '') address.unshift(loose)
  const strange = strangersIn(element, reading)
  if (address.length === 0) return { ...(names.length > 0 && { repository: names }), ...strange }
  const audience = audienceOf(element)
  const bare: Repository = { type: 'corporateBody', text: '', ...(audience && { audience }) }
  const holders: readonly Repository[] = names.length > 0 ? names : [bare]
  return {
    repository: holders.map((holder, i) => (i === holders.length - 1 ? { ...holder, address } : holder)),
    ...strange,
  }
}

/** The words of a line of an address; where a link has none, its address stands for it: `URL: <extptr href="https://…"/>`. */
function lineOf(line: XmlElement, reading: Reading): string {
  const shown = (node: XmlNode): XmlNode => {
    if (!isElement(node) || audienceOf(node) === 'internal') return node
    const link = attributeOf(node, 'href') ?? ''
    if (link.trim() !== '' && !hasWords(textOf(node))) return link.trim()
    if (link.trim() !== '') reading.lostAttribute(node, 'href', link, 'a line of an address holds words only')
    return { ...node, children: node.children.map(shown) }
  }
  return plainWords({ ...line, children: line.children.map(shown) }, reading)
}

/** Elements of other vocabularies, kept as they stood. */
function strangersIn(element: XmlElement, reading: Reading): Description {
  const elements = elementsIn(element)
    .filter(each => each.namespace !== '')
    .map(each => asExtra(under(audienceOf(element), each), reading))
  return elements.length > 0 ? { extra: { elements } } : {}
}
