import type { Emphasis, Inline, Rendering } from '../../../../model/prose.ts'
import { isElement, type XmlElement } from '../../../../xml/element.ts'
import { readProse } from './blocks.ts'
import { readDate, readDateRange } from './dates.ts'
import { wordsIn } from './inline.ts'
import { marked, readLoose, readMarks, readTyped, valueGiven } from './marks.ts'
import { readMention } from './mention.ts'
import { asides, dates, headings, htmlEmphasis, links } from './names.ts'
import { readReference } from './references.ts'
import { inside, laidOut, type Scope } from './scope.ts'

/** Reads an element that means something among words. */
export type ReadPhrase = (element: XmlElement, scope: Scope) => readonly Inline[]

/** How an element among words is read; nothing for one that means nothing there. */
export function phraseReader(name: string): ReadPhrase | undefined {
  switch (name) {
    case 'emph':
      return readEmphasis
    case 'quote':
      return readQuote
    case 'foreign':
      return readForeign
    case 'abbr':
    case 'expan':
      return readAbbreviation
    case 'num':
      return readNumber
    case 'lb':
    case 'br':
      return readBreak
    case 'daterange':
      return readDateRange
  }
  if (headings.has(name)) return readMention
  if (links.has(name)) return readReference
  if (dates.has(name)) return readDate
  if (asides.has(name)) return readAside
  if (htmlEmphasis.has(name)) return readEmphasis
  return undefined
}

const renderings: ReadonlyMap<string, Rendering> = new Map(
  (
    [
      ...([
        'altrender',
        'bold',
        'bolddoublequote',
        'bolditalic',
        'boldsinglequote',
        'boldsmcaps',
        'boldunderline',
      ] as const),
      ...(['doublequote', 'italic', 'nonproport', 'singlequote', 'smcaps', 'sub', 'super', 'underline'] as const),
    ] as const
  ).map(name => [name, name]),
)

/** How words are set; a way of setting that EAD does not know is left to `extra`. */
function rendered(element: XmlElement): { readonly own: readonly string[]; readonly render?: Rendering } {
  const render = renderings.get(valueGiven(element, 'render')?.toLowerCase() ?? '')
  return render === undefined ? { own: [] } : { own: ['render'], render }
}

function readEmphasis(element: XmlElement, scope: Scope): Inline[] {
  const { own, render = htmlEmphasis.get(element.name) } = rendered(element)
  const marks = readMarks(element, own)
  return [{ type: 'emphasis', ...marks, ...(render && { render }), content: wordsIn(element, scope) }]
}

function readQuote(element: XmlElement, scope: Scope): Inline[] {
  const { own, render } = rendered(element)
  return [{ type: 'quote', ...readMarks(element, own), ...(render && { render }), content: wordsIn(element, scope) }]
}

/** The words of an element that has nothing but words in it. */
const textIn = (element: XmlElement, scope: Scope): string | undefined =>
  element.children.some(isElement)
    ? undefined
    : laidOut(element.children.filter(child => typeof child === 'string').join(''), inside(element, scope))

/** Words with mark-up where the model has words only: emphasis keeps all that is in them and all that is said of them. */
function withMarkup(element: XmlElement, scope: Scope, render?: Rendering): Emphasis {
  const message = `${element.name} holds more than words; it was read as emphasised words.`
  scope.reading.deviates(element, 'ead/out-of-place', message)
  const marks = readMarks(element, render ? ['render'] : [])
  return { type: 'emphasis', ...marks, ...(render && { render }), content: wordsIn(element, scope) }
}

function readForeign(element: XmlElement, scope: Scope): Inline[] {
  const { own, render } = rendered(element)
  const text = textIn(element, scope)
  if (text === undefined) return [withMarkup(element, scope, render)]
  return [{ type: 'foreign', ...readMarks(element, own), ...(render && { render }), text }]
}

function readAbbreviation(element: XmlElement, scope: Scope): Inline[] {
  const text = textIn(element, scope)
  if (text === undefined) return [withMarkup(element, scope)]
  const [type, other] =
    element.name === 'abbr' ? (['abbreviation', 'expan'] as const) : (['expansion', 'abbr'] as const)
  const full = valueGiven(element, other)
  return [{ type, ...readMarks(element, [other]), text, ...(full !== undefined && { full }) }]
}

function readNumber(element: XmlElement, scope: Scope): Inline[] {
  return [{ type: 'number', ...readTyped(element), content: wordsIn(element, scope) }]
}

/** A line break; words in it, which none may have, stand after it. */
function readBreak(element: XmlElement, scope: Scope): Inline[] {
  const marks = readLoose(element, scope.reading)
  const words = wordsIn(element, scope)
  if (words.length === 0) return [{ type: 'break' }, ...marked(words, marks)]
  scope.reading.deviates(element, 'ead/out-of-place', `${element.name} holds words; they were put after it.`)
  return [{ type: 'break' }, ...marked(words, marks), ' ']
}

function readAside(element: XmlElement, scope: Scope): Inline[] {
  return [
    { type: 'footnote', ...readMarks(element), blocks: readProse(element.children, inside(element, scope), element) },
  ]
}
