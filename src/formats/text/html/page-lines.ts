import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** One line of the text of a page. */
export interface PageLine {
  readonly text: string
  /** Where it begins in the source, counted from 1. */
  readonly line: number
  readonly column: number
  /** A paragraph, heading or section begins with it. */
  readonly afterBlank: boolean
  /** Within the main text, as the page marks it. */
  readonly inMain: boolean
  /** Within an article. */
  readonly inArticle: boolean
  /** Within a menu, a form, or the head or foot of the page. */
  readonly furniture: boolean
}

/** A page as lines of text, and what of it is no text. */
export interface Page {
  readonly title: string
  readonly lines: readonly PageLine[]
  /** How many links and pictures the lines have; their addresses are not in them. */
  readonly links: number
  readonly pictures: number
}

const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body details div dl fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr main nav ol p pre section summary table tbody tfoot thead ul caption'
  ).split(' '),
)
const LINES = new Set('br dd dt li tr option legend'.split(' '))
const CELLS = new Set(['td', 'th'])
const NO_TEXT = new Set('script style noscript template head iframe object svg math canvas'.split(' '))
const FURNITURE = new Set('nav form button select dialog'.split(' '))
const FURNITURE_ROLES = new Set('navigation banner contentinfo search complementary menu menubar toolbar'.split(' '))

interface Around {
  readonly inMain: boolean
  readonly inArticle: boolean
  readonly furniture: boolean
  readonly pre: boolean
  readonly depth: number
}

/**
 * The text of a page in its lines: one for each paragraph, heading, item and row; the cells of a row have tabs between them.
 * Nothing of the page is run or fetched.
 */
export function pageLines(html: string): Page {
  const lines: PageLine[] = []
  let words = ''
  let at: { line: number; column: number } | undefined
  let blank = true
  let title = ''
  let links = 0
  let pictures = 0

  function flush(around: Around, paragraph: boolean): void {
    const text = words.replace(/[ \r\n\f\u00a0]*\t[ \r\n\f\u00a0]*/g, '\t').trim()
    if (text !== '' && at) {
      const { inMain, inArticle, furniture, depth } = around
      const indent = '  '.repeat(Math.min(20, Math.max(0, depth - 1)))
      lines.push({ text: indent + text, ...at, afterBlank: blank, inMain, inArticle, furniture })
      blank = false
    }
    words = ''
    at = undefined
    if (paragraph) blank = true
  }

  function addText(value: string, around: Around, location: { startLine: number; startCol: number } | undefined): void {
    const parts = around.pre ? value.split(/\r\n|\n|\r/) : [value.replace(/[ \t\r\n\f]+/g, ' ')]
    for (const [i, part] of parts.entries()) {
      if (i > 0) flush(around, false)
      if (part.trim() !== '' && !at)
        at = {
          line: (location?.startLine ?? 1) + (around.pre ? i : leadingLines(value)),
          column:
            around.pre && i === 0
              ? (location?.startCol ?? 1)
              : leadingLines(value) > 0 || i > 0
                ? 1
                : (location?.startCol ?? 1),
        }
      words += words === '' || words.endsWith(' ') ? part.replace(/^ /, words === '' ? '' : '$&') : part
    }
  }

  type Step = { readonly node: Node; readonly around: Around } | { readonly close: Element; readonly around: Around }
  const start: Around = { inMain: false, inArticle: false, furniture: false, pre: false, depth: 0 }
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const pending: Step[] = [...document.childNodes].reverse().map(node => ({ node, around: start }))
  for (let step = pending.pop(); step; step = pending.pop()) {
    const { around } = step
    if ('close' in step) {
      const { tagName } = step.close
      if (PARAGRAPHS.has(tagName)) flush(around, true)
      else if (LINES.has(tagName)) flush(around, false)
      else if (CELLS.has(tagName)) words += '\t'
      continue
    }
    const { node } = step
    if (node.nodeName === '#text' && 'value' in node) addText(node.value, around, node.sourceCodeLocation ?? undefined)
    if (!('tagName' in node)) continue
    const { tagName } = node
    if (tagName === 'head') title = titleIn(node)
    if (NO_TEXT.has(tagName)) continue
    if (tagName === 'a' && node.attrs.some(({ name }) => name === 'href')) links++
    if (tagName === 'img') pictures++
    const inner = within(node, around)
    if (PARAGRAPHS.has(tagName)) flush(around, true)
    else if (LINES.has(tagName)) flush(around, false)
    pending.push({ close: node, around: inner })
    for (const child of [...node.childNodes].reverse()) pending.push({ node: child, around: inner })
  }
  flush(start, true)
  return { title, lines, links, pictures }
}

const leadingLines = (value: string): number => (/^\s*/.exec(value)?.[0].match(/\r\n|\n|\r/g) ?? []).length

function within({ tagName, attrs }: Element, around: Around): Around {
  const role = attrs.find(({ name }) => name === 'role')?.value.toLowerCase() ?? ''
  const inMain = around.inMain || tagName === 'main' || role === 'main'
  const inArticle = around.inArticle || tagName === 'article' || role === 'article'
  const isEdge = (tagName === 'header' || tagName === 'footer' || tagName === 'aside') && !inMain && !inArticle
  return {
    inMain,
    inArticle,
    furniture: around.furniture || FURNITURE.has(tagName) || FURNITURE_ROLES.has(role) || isEdge,
    pre: around.pre || tagName === 'pre',
    depth: around.depth + (tagName === 'ul' || tagName === 'ol' ? 1 : 0),
  }
}

function titleIn({ childNodes }: Element): string {
  for (const node of childNodes)
    if ('tagName' in node && node.tagName === 'title')
      return node.childNodes
        .map(child => ('value' in child ? child.value : ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
  return ''
}
