import type { TextSink } from '../model/sink.ts'
import type { Report } from '../report/diagnostic.ts'
import { escapeAttribute, escapeText, type Replacements, withoutForbidden } from './escape.ts'
import { nameMore, nameStart, ncName } from './names.ts'
import { namespaceScopes } from './namespace-scopes.ts'
import type { XmlSink, XmlStart } from './sink.ts'

/** How a document is laid out. */
export interface SerializeOptions {
  /** Whether to begin with an XML declaration; yes unless said otherwise. */
  readonly declaration?: boolean
  /** Namespaces to declare on the first element, by prefix, whether or not it uses them. Others are declared where needed. */
  readonly namespaces?: Readonly<Record<string, string>>
  /**
   * Says of an element that it holds elements only, so that its children may be put on lines of their own. White space that
   * arrives inside such an element is replaced by the layout. Without this nothing is laid out.
   */
  readonly indents?: (element: XmlStart) => boolean
  /** One step of indentation; two spaces unless said otherwise. */
  readonly indent?: string
}

interface Frame {
  tag: Tag
  indents: boolean
  /** Whether the start tag still lacks its ">". */
  open: boolean
  children: boolean
}

/** The tags of an element as far as its name goes: `<did` and `</did>`. */
interface Tag {
  readonly start: string
  readonly end: string
}

const pieceLength = 16_384
/** So many names of elements and of attributes are kept in the form in which they are written. */
const mostNames = 1_000
const wholeName = new RegExp(`^${ncName}$`, 'u')
const notNameMore = new RegExp(`[^${nameStart}${nameMore}]`, 'gu')
const noNamespaces: Readonly<Record<string, string>> = {}
const notNameStart = new RegExp(`^(?![${nameStart}])`, 'u')

/**
 * Writes tokens as the text of an XML 1.0 document.
 *
 * What comes out is well-formed whatever goes in, and reads back as the same tokens: markup characters, and the white space
 * that reading would change, become references; namespaces are declared where they are first needed. Characters XML cannot
 * hold are replaced by U+FFFD, names that are no XML names are mended, `--` in comments is parted.
 *
 * Codes, all about the output: `xml/character-not-allowed` (warning, once, with the number of characters),
 * `xml/name-not-allowed` (error), `xml/comment-changed` (info).
 *
 * @throws when ends do not match starts, or text stands outside the document element: mistakes of the caller
 * @example
 * const out = serialize(sink, report, { indents: element => holdsOnlyElements(schema, element) })
 */
export function serialize(to: TextSink, report: Report, options: SerializeOptions = {}): XmlSink {
  const { declaration = true, namespaces = {}, indents = () => false, indent = '  ' } = options
  /** The open elements, as many as `depth`; the frames are used again. */
  const frames: Frame[] = []
  let depth = 0
  /** Line ends with the margin of each depth, and the same after the end of a start tag. */
  const margins: string[] = []
  const innerMargins: string[] = []
  const scopes = namespaceScopes()
  const replaced: Replacements = new Map()
  const goodNames = new Set<string>()
  const tags = new Map<string, Tag>()
  const attributeStarts = new Map<string, string>()
  let piece = declaration ? '<?xml version="1.0" encoding="UTF-8"?>\n' : ''
  let begun = false

  const put = (text: string) => {
    piece += text
    if (piece.length < pieceLength) return
    to.write(piece)
    piece = ''
  }
  /** The beginning of a line at this depth. */
  const margin = (at: number): string => {
    margins[at] ??= `\n${indent.repeat(at)}`
    return margins[at]
  }
  const innerMargin = (at: number): string => {
    innerMargins[at] ??= `>${margin(at)}`
    return innerMargins[at]
  }
  const enter = (tag: Tag, lays: boolean) => {
    const frame = frames[depth]
    depth += 1
    if (frame === undefined) {
      frames.push({ tag, indents: lays, open: true, children: false })
      return
    }
    frame.tag = tag
    frame.indents = lays
    frame.open = true
    frame.children = false
  }

  const goodName = (name: string): string => {
    if (goodNames.has(name)) return name
    if (wholeName.test(name)) {
      if (goodNames.size < mostNames) goodNames.add(name)
      return name
    }
    const mended = name.replace(notNameMore, '_').replace(notNameStart, '_')
    report({
      code: 'xml/name-not-allowed',
      concern: 'output',
      severity: 'error',
      message: `A name that XML does not allow was written as ${mended.slice(0, 80)}.`,
      value: name.slice(0, 80),
    })
    return mended
  }

  const tagOf = (name: string): Tag => {
    const known = tags.get(name)
    if (known !== undefined) return known
    const good = goodName(name)
    const tag = { start: `<${good}`, end: `</${good}>` }
    if (good === name && tags.size < mostNames) tags.set(name, tag)
    return tag
  }
  const prefixedTag = (prefix: string, name: string): Tag => {
    const good = `${goodName(prefix)}:${goodName(name)}`
    return { start: `<${good}`, end: `</${good}>` }
  }
  /** An attribute up to its value. */
  const attributeStart = (name: string): string => {
    const known = attributeStarts.get(name)
    if (known !== undefined) return known
    const good = goodName(name)
    const start = ` ${good}="`
    if (good === name && attributeStarts.size < mostNames) attributeStarts.set(name, start)
    return start
  }

  /** Ends the start tag that is open, and begins a line if the element is laid out. */
  const insideParent = (line: boolean) => {
    if (depth === 0) return
    const parent = frames[depth - 1]
    if (parent === undefined) return
    const begins = line && parent.indents
    if (parent.open) put(begins ? innerMargin(depth) : '>')
    else if (begins) put(margin(depth))
    parent.open = false
    parent.children = true
  }

  return {
    start(element) {
      if (begun && depth === 0) throw new Error('A document has one outermost element; this would be a second.')
      insideParent(true)
      const named = scopes.enter(element, begun ? noNamespaces : namespaces)
      begun = true
      const tag = named.prefix === '' ? tagOf(element.name) : prefixedTag(named.prefix, element.name)
      let text = tag.start
      if (named.declared.size > 0)
        for (const [prefix, iri] of named.declared)
          text += ` xmlns${prefix === '' ? '' : `:${goodName(prefix)}`}="${escapeAttribute(iri, replaced)}"`
      const { attributes } = element
      for (let i = 0; i < attributes.length; i++) {
        const attribute = attributes[i]
        if (attribute === undefined) continue
        const prefix = named.attributePrefixes[i] ?? ''
        text += prefix === '' ? attributeStart(attribute.name) : ` ${goodName(prefix)}:${goodName(attribute.name)}="`
        text += escapeAttribute(attribute.value, replaced)
        text += '"'
      }
      put(text)
      enter(tag, indents(element))
    },
    text(text) {
      const parent = depth === 0 ? undefined : frames[depth - 1]
      if (parent === undefined) {
        if (/[^ \t\r\n]/.test(text)) throw new Error('Text cannot stand outside the outermost element.')
        return
      }
      if (text === '') return
      if (parent.indents) {
        if (!/[^ \t\r\n]/.test(text)) return
        parent.indents = false
      }
      insideParent(false)
      put(escapeText(text, replaced))
    },
    end() {
      const frame = depth === 0 ? undefined : frames[depth - 1]
      if (frame === undefined) throw new Error('There is no element left to end.')
      depth -= 1
      scopes.leave()
      if (frame.open) put('/>')
      else {
        if (frame.indents && frame.children) put(margin(depth))
        put(frame.tag.end)
      }
      if (depth === 0) put('\n')
    },
    comment(text) {
      const allowed = withoutForbidden(text, replaced)
      const parted = allowed.replace(/-(?=-|$)/g, '- ')
      if (parted !== allowed) {
        report({
          code: 'xml/comment-changed',
          concern: 'output',
          severity: 'info',
          message: 'Hyphens in a comment were parted, because XML comments may not hold two in a row or end with one.',
        })
      }
      insideParent(true)
      put(`<!--${parted}-->${depth === 0 ? '\n' : ''}`)
    },
    instruction(target, data) {
      insideParent(true)
      const said = withoutForbidden(data, replaced).replaceAll('?>', '? >')
      put(`<?${goodName(target)}${said === '' ? '' : ` ${said}`}?>${depth === 0 ? '\n' : ''}`)
    },
    finish() {
      if (depth > 0) throw new Error(`The document is finished, but ${frames[depth - 1]?.tag.start}> has not ended.`)
      if (!begun) throw new Error('The document is finished, but has no element.')
      if (replaced.size > 0) reportReplaced(replaced, report)
      if (piece !== '') to.write(piece)
      to.end()
    },
  }
}

function reportReplaced(replaced: Replacements, report: Report): void {
  const codes = [...replaced].sort(([a], [b]) => a - b)
  const count = codes.reduce((sum, [, times]) => sum + times, 0)
  const shown = codes.slice(0, 10).map(([code]) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  report({
    code: 'xml/character-not-allowed',
    concern: 'output',
    severity: 'warning',
    message:
      count === 1
        ? 'One character that XML cannot hold was replaced by U+FFFD.'
        : `${count} characters that XML cannot hold were replaced by U+FFFD.`,
    value: shown.join(', ') + (codes.length > shown.length ? ' …' : ''),
    hint: 'Such characters come from damaged or wrongly decoded text; correct them in the source.',
  })
}
