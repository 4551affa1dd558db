import type { Note } from '../../../../model/note.ts'
import type { Block, Inline } from '../../../../model/prose.ts'
import { isElement, type XmlElement, type XmlNode } from '../../../../xml/element.ts'
import type { Children, Reading } from '../reading.ts'
import { readProse } from './blocks.ts'
import { trimmedIn } from './inline.ts'
import { allInherited, marked, readLoose, readStated } from './marks.ts'
import { notes } from './names.ts'
import { inside, isBlank, type Scope } from './scope.ts'

/**
 * A note: its heading, its prose and the notes within it, from an element such as `scopecontent` or `accessrestrict`.
 *
 * Prose that follows a note within the note is a part of its own, so that the order stays. A note of another kind within the
 * note is a part too, and is reported as `ead/out-of-place`; a caller that wants it elsewhere takes it out before.
 *
 * @example readNote(scopecontent, reading)
 * // { heading: ['Scope and Content'], blocks: [{ type: 'paragraph', content: ['Letters received.'] }] }
 */
export function readNote(element: XmlElement, reading: Reading): Note {
  const scope = inside(element, { reading, preserve: false })
  const { heading, rest } = takeHeading(element, scope)
  const said = rest.some(isNote) ? readParted(element, rest, scope) : { blocks: readProse(rest, scope, element) }
  const stated = readStated(element)
  return heading ? Object.assign(stated, { heading }, said) : Object.assign(stated, said)
}

/** Prose with notes among it: what comes before the first of them, and all else as parts. */
function readParted(element: XmlElement, children: Children, scope: Scope): Pick<Note, 'blocks' | 'parts'> {
  const { reading } = scope
  const parts: Note[] = []
  let own: Block[] | undefined
  let prose: XmlNode[] = []
  const flush = () => {
    const blocks = readProse(prose, scope, element)
    prose = []
    if (own === undefined) own = blocks
    else if (blocks.length > 0) parts.push({ blocks })
  }
  for (const child of children) {
    if (!isNote(child)) {
      prose.push(child)
      continue
    }
    flush()
    if (child.name !== element.name) {
      const message = `${child.name} stands within ${element.name}; it was read as a part of it.`
      reading.deviates(child, 'ead/out-of-place', message)
    }
    parts.push(readNote(child, reading))
  }
  flush()
  return { blocks: own ?? [], parts }
}

const isNote = (node: XmlNode): node is XmlElement => isElement(node) && node.namespace === '' && notes.has(node.name)

/** The heading that stands before everything else, and what follows it. */
export function takeHeading(
  element: XmlElement,
  scope: Scope,
): { readonly heading?: readonly Inline[]; readonly rest: readonly XmlNode[] } {
  let at = 0
  while (isBlankText(element.children[at])) at++
  const head = element.children[at]
  if (head === undefined || !isElement(head) || head.namespace !== '' || head.name !== 'head')
    return { rest: element.children }
  const heading = marked(trimmedIn(head, scope), readLoose(head, scope.reading))
  return { heading, rest: element.children.slice(at + 1) }
}

const isBlankText = (node: XmlNode | undefined): boolean => typeof node === 'string' && isBlank(node)

/**
 * Prose that explains a value, such as `descriptivenote` or `daodesc`. Its audience, language and script hold for every block;
 * its identifier goes to the first.
 */
export function readDescriptiveNote(element: XmlElement, reading: Reading): Block[] {
  const scope = inside(element, { reading, preserve: false })
  const marks = readLoose(element, reading)
  return allInherited(readProse(element.children, scope, element), marks, element, reading)
}
