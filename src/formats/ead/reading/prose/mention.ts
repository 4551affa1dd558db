import type { NamePart } from '../../../../model/name.ts'
import type { Inline, Mention } from '../../../../model/prose.ts'
import { plainText } from '../../../../model/prose-text.ts'
import type { ExtraElement } from '../../../../model/statement.ts'
import { isElement, textOf, type XmlElement } from '../../../../xml/element.ts'
import type { Reading } from '../reading.ts'
import { asExtra } from '../statement.ts'
import { nothingSaid, trimmed } from './flow.ts'
import { readWords, trimmedIn } from './inline.ts'
import { readLink } from './link.ts'
import { marked, readLoose, readMarks, readTyped, valueGiven } from './marks.ts'
import { headings } from './names.ts'
import { inside, isBlank, type Scope, xlinkNamespace } from './scope.ts'

/** A name or term among words. A title that is a link becomes a link around the title. */
export function readMention(element: XmlElement, scope: Scope): Inline[] {
  const linked = element.name === 'title' && isLinked(element) ? readLink(element) : undefined
  const identified = valueGiven(element, 'identifier') === undefined ? 'authfilenumber' : 'identifier'
  const related = valueGiven(element, 'relator') === undefined && !linked?.own.includes('role') ? 'role' : 'relator'
  const own = [...(linked?.own ?? []), identified, related, 'source', 'rules', 'normal']
  const { extra, ...marks } = readTyped(element, own)
  const { parts, elements } = partsOf(element, inside(element, scope))
  const role = valueGiven(element, related)
  const source = valueGiven(element, 'source')
  const rules = valueGiven(element, 'rules')
  const identifier = valueGiven(element, identified)
  const normal = valueGiven(element, 'normal')
  const mention: Mention = {
    type: 'mention',
    ...marks,
    of: headings.get(element.name) ?? 'unknown',
    parts,
    ...(role !== undefined && { role }),
    ...(source !== undefined && { source }),
    ...(rules !== undefined && { rules }),
    ...(identifier !== undefined && { identifier }),
    ...(normal !== undefined && { normal }),
    ...((extra || elements.length > 0) && { extra: { ...extra, ...(elements.length > 0 && { elements }) } }),
  }
  const { audience } = marks
  const piece: Inline = linked
    ? { type: 'reference', ...(audience && { audience }), link: linked.link, content: [mention] }
    : mention
  return spaced(piece, textOf(element))
}

/** A piece between the white space that stood at the ends of its words, which a part of a name does not have. */
function spaced(piece: Inline, text: string): Inline[] {
  if (isBlank(text)) return text === '' ? [piece] : [piece, ' ']
  return [...(isBlank(text.slice(0, 1)) ? [' '] : []), piece, ...(isBlank(text.slice(-1)) ? [' '] : [])]
}

const LINKING = new Set(['href', 'target', 'linktitle', 'linkrole', 'show', 'actuate'])

const isLinked = ({ attributes }: XmlElement): boolean =>
  attributes.some(
    ({ name, namespace, value }) =>
      value.trim() !== '' &&
      ((namespace === '' && LINKING.has(name)) ||
        (namespace === xlinkNamespace && (LINKING.has(name) || name === 'title' || name === 'role'))),
  )

/** The parts of a name or term, and elements in it that say something else. */
export interface NameParts {
  readonly parts: readonly NamePart[]
  /** Coordinates, as they stood. */
  readonly elements: readonly ExtraElement[]
}

/**
 * The parts of a name or term: those the source parts (EAD3 `part`, EAD 2002 `subarea`), and each run of words beside them.
 *
 * @example readNameParts(corpname, reading).parts
 * // [{ text: 'Example Library' }, { text: 'Special Collections', localType: 'subarea' }]
 */
export function readNameParts(element: XmlElement, reading: Reading): NameParts {
  return partsOf(element, inside(element, { reading, preserve: false }))
}

function partsOf(element: XmlElement, scope: Scope): NameParts {
  const parts: NamePart[] = []
  const elements: ExtraElement[] = []
  const isParted = element.children.some(isPart)
  let run: (XmlElement | string)[] = []
  const flush = () => {
    const content = trimmed(readWords(run, scope))
    run = []
    if (nothingSaid(content)) return
    const between = isParted && content.every(piece => typeof piece === 'string')
    const text = plainText(content)
    if (between && !/[\p{L}\p{N}\p{M}]/u.test(text)) {
      scope.reading.lostText(element, text, 'it only stands between the parts of a name')
      return
    }
    parts.push(namePart(content))
  }
  for (const child of element.children) {
    if (isPart(child)) {
      flush()
      parts.push(readPart(child, scope))
    } else if (isElement(child) && child.namespace === '' && child.name === 'geographiccoordinates') {
      flush()
      elements.push(asExtra(child, scope.reading))
    } else run.push(child)
  }
  flush()
  return { parts, elements }
}

const isPart = (node: XmlElement | string): node is XmlElement =>
  isElement(node) && node.namespace === '' && (node.name === 'part' || node.name === 'subarea')

/** A part of a name. What is said of an internal part stays with its words, so that it is held back with them. */
function readPart(element: XmlElement, scope: Scope): NamePart {
  const whole = readMarks(element)
  if (whole.audience === 'internal') return namePart(marked(trimmedIn(element, scope), whole))
  const identified = valueGiven(element, 'identifier') === undefined ? 'authfilenumber' : 'identifier'
  const typed = valueGiven(element, 'localtype') === undefined ? 'type' : 'localtype'
  const marks = readLoose(element, scope.reading, [identified, typed, 'source'])
  const localType = valueGiven(element, typed) ?? (element.name === 'subarea' ? 'subarea' : undefined)
  const identifier = valueGiven(element, identified)
  const source = valueGiven(element, 'source')
  return {
    ...namePart(marked(trimmedIn(element, scope), marks)),
    ...(localType !== undefined && { localType }),
    ...(identifier !== undefined && { identifier }),
    ...(source !== undefined && { source }),
  }
}

function namePart(content: readonly Inline[]): NamePart {
  const isPlain = content.every(piece => typeof piece === 'string')
  return { text: plainText(content), ...(!isPlain && { content }) }
}
