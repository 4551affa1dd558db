import type { AccessPointType } from '../model/access-point.ts'
import type { Block, Inline, Rendering } from '../model/prose.ts'

/** Elements of EAD and HTML that set words off, with how they are to be set. */
const EMPHASIS: Readonly<Record<string, Rendering>> = {
  b: 'bold',
  strong: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  u: 'underline',
  sub: 'sub',
  sup: 'super',
}

const RENDERINGS: ReadonlySet<string> = new Set<Rendering>([
  'altrender',
  'bold',
  'bolddoublequote',
  'bolditalic',
  'boldsinglequote',
  'boldsmcaps',
  'boldunderline',
  'doublequote',
  'italic',
  'nonproport',
  'singlequote',
  'smcaps',
  'sub',
  'super',
  'underline',
])

const isRendering = (word: string): word is Rendering => RENDERINGS.has(word)

const MENTIONS: Readonly<Record<string, AccessPointType>> = {
  persname: 'person',
  famname: 'family',
  corpname: 'corporateBody',
  name: 'unknown',
  geogname: 'place',
  subject: 'subject',
  genreform: 'genre',
  function: 'function',
  occupation: 'occupation',
  title: 'title',
}

const LINKS: ReadonlySet<string> = new Set(['a', 'ref', 'extref', 'ptr', 'extptr'])

const TAG =
  /<(\/?)([a-zA-Z]{1,20})((?:\s{1,20}[\w:-]{1,40}\s{0,5}=\s{0,5}(?:"[^"<]{0,2000}"|'[^'<]{0,2000}')){0,20})\s{0,20}(\/?)>|&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

interface Open {
  readonly name: string
  readonly tag: string
  readonly attributes: string
  readonly content: Inline[]
}

/**
 * Reads words with elements of EAD or HTML among them, as ArchivesSpace keeps them in its notes. An element that is not
 * known or not closed stays as it was written; entities of XML are the characters they stand for. What an element marks as
 * internal is internal, and to the end when it is not closed.
 *
 * @example mixedContent('A <emph render="italic">fine</emph> letter')
 * // ['A ', { type: 'emphasis', render: 'italic', content: ['fine'] }, ' letter']
 */
export function mixedContent(text: string): Inline[] {
  const top: Open = { name: '', tag: '', attributes: '', content: [] }
  const stack: Open[] = [top]
  let at = 0
  const innermost = (): Open => stack.at(-1) ?? top
  for (const found of text.matchAll(TAG)) {
    const [whole, closing = '', tag = '', attributes = '', empty = '', decimal, hex, named] = found
    add(innermost().content, text.slice(at, found.index))
    at = found.index + whole.length
    const name = tag.toLowerCase()
    if (tag === '') add(innermost().content, character(decimal, hex, named) ?? whole)
    else if (name === 'lb' || name === 'br') {
      if (closing === '') innermost().content.push({ type: 'break' })
    } else if (closing === '' && !isKnown(name) && !isInternal(attributes)) add(innermost().content, whole)
    else if (empty !== '') push(innermost().content, { name, tag: whole, attributes, content: [] })
    else if (closing === '') stack.push({ name, tag: whole, attributes, content: [] })
    else if (stack.length > 1 && innermost().name === name) {
      const element = stack.pop()
      if (element) push(innermost().content, element)
    } else add(innermost().content, whole)
  }
  add(innermost().content, text.slice(at))
  while (stack.length > 1) {
    const unclosed = stack.pop()
    if (!unclosed) break
    const { content } = innermost()
    if (isInternal(unclosed.attributes)) {
      push(content, unclosed)
      continue
    }
    add(content, unclosed.tag)
    for (const piece of unclosed.content) typeof piece === 'string' ? add(content, piece) : content.push(piece)
  }
  return top.content
}

/**
 * Reads prose with elements among its words: paragraphs are divided by empty lines or stand in `p`.
 *
 * @example mixedBlocks('<p>One</p><p>Two</p>').length // 2
 */
export function mixedBlocks(text: string): Block[] {
  return withInternalInOne(text)
    .replace(/<\/?p(?:\s[^<>]{0,500})?\/?>/gi, '\n\n')
    .split(/\n[ \t\r]*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => ({ type: 'paragraph', content: mixedContent(paragraph.replace(/\s*\n\s*/g, ' ')) }))
}

/** The start tag of an internal element; a value before the mark may hold a `>`. */
const INTERNAL =
  /<([a-z]{1,20})(?=\s)[^<]{0,2000}?\saudience\s{0,5}=\s{0,5}["']\s{0,5}internal\s{0,5}["'][^<>]{0,2000}>/i

/** Each internal element as emphasis in one paragraph, so that no part of it is divided from its mark. */
function withInternalInOne(text: string): string {
  let rest = text
  let done = ''
  for (let found = INTERNAL.exec(rest); found; found = INTERNAL.exec(rest)) {
    const [whole, name = ''] = found
    const inner = rest.slice(found.index + whole.length)
    done += rest.slice(0, found.index)
    if (whole.endsWith('/>')) {
      rest = inner
      continue
    }
    const { held, after } = heldIn(inner, name)
    const isParagraph = name.toLowerCase() === 'p'
    const around = isParagraph ? '\n\n' : ''
    done += `${around}<emph audience="internal">${held.replace(/<\/?(?:emph|p)\b[^<>]{0,500}>|\n/gi, ' ')}</emph>${around}`
    rest = after
  }
  return done + rest
}

/** What an open element holds, up to its own end or that of the text, and what comes after. */
function heldIn(text: string, name: string): { readonly held: string; readonly after: string } {
  let depth = 1
  for (const found of text.matchAll(new RegExp(`<(/?)${name}(?![\\w:.-])[^<>]{0,2000}?(/?)>`, 'gi'))) {
    const [whole, closing, empty] = found
    if (closing === '/') depth -= 1
    else if (empty !== '/') depth += 1
    if (depth === 0) return { held: text.slice(0, found.index), after: text.slice(found.index + whole.length) }
  }
  return { held: text, after: '' }
}

const isInternal = (attributes: string): boolean =>
  attribute(attributes, 'audience')?.trim().toLowerCase() === 'internal'

function add(content: Inline[], text: string): void {
  if (text === '') return
  const last = content.at(-1)
  if (typeof last === 'string') content[content.length - 1] = last + text
  else content.push(text)
}

const isKnown = (name: string): boolean =>
  name === 'emph' ||
  name === 'date' ||
  name === 'num' ||
  LINKS.has(name) ||
  Object.hasOwn(EMPHASIS, name) ||
  Object.hasOwn(MENTIONS, name)

function character(decimal?: string, hex?: string, named?: string): string | undefined {
  if (named !== undefined) return NAMED[named]
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}

function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes) ?? []
  const value = double ?? single
  return value === undefined
    ? undefined
    : mixedContent(value)
        .filter(piece => typeof piece === 'string')
        .join('')
}

function push(to: Inline[], element: Open): void {
  const { name, attributes, content } = element
  if (isInternal(attributes)) {
    const held: Inline[] = []
    push(held, { ...element, attributes: attributes.replace(/audience/gi, 'altrender') })
    if (held.length > 0) to.push({ type: 'emphasis', audience: 'internal', content: held })
    return
  }
  const of = Object.hasOwn(MENTIONS, name) ? MENTIONS[name] : undefined
  if (LINKS.has(name)) {
    const href = attribute(attributes, 'href')
    const target = attribute(attributes, 'target')
    if (href === undefined && target === undefined && content.length === 0) return
    const title = attribute(attributes, 'title')
    to.push({
      type: 'reference',
      link: {
        ...(href !== undefined && { href }),
        ...(target !== undefined && !target.startsWith('_') && { target }),
        ...(title !== undefined && { title }),
      },
      content,
    })
  } else if (of !== undefined && content.length > 0 && content.every(piece => typeof piece === 'string')) {
    const source = attribute(attributes, 'source')
    to.push({
      type: 'mention',
      of,
      parts: [{ text: content.join('') }],
      ...(source !== undefined && { source }),
    })
  } else if (content.length === 0) return
  else if (name === 'date' || name === 'num') to.push({ type: name === 'date' ? 'date' : 'number', content })
  else {
    const render = attribute(attributes, 'render')?.toLowerCase()
    const stated = Object.hasOwn(EMPHASIS, name) ? EMPHASIS[name] : name === 'title' ? 'italic' : undefined
    const set = render !== undefined && isRendering(render) ? render : stated
    to.push({ type: 'emphasis', ...(set !== undefined && { render: set }), content })
  }
}
