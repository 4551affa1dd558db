import { append } from '../../../../model/append.ts'
import type { Address, Inline } from '../../../../model/prose.ts'
import { isElement, type XmlElement, type XmlNode } from '../../../../xml/element.ts'
import { nothingSaid, trimmed } from './flow.ts'
import { readTrimmed, trimmedIn } from './inline.ts'
import { marked, readLoose, readMarks } from './marks.ts'
import { inside, type Scope } from './scope.ts'

/** The lines of an address; words outside `addressline` are lines too, parted where the source breaks them. */
export function readAddress(element: XmlElement, scope: Scope): Address {
  const within = inside(element, scope)
  const lines: (readonly Inline[])[] = []
  let loose: XmlNode[] = []
  const flush = () => {
    const content = readTrimmed(loose, within)
    loose = []
    if (nothingSaid(content)) return
    scope.reading.deviates(element, 'ead/out-of-place', 'Words stand outside the lines of an address; they were kept.')
    append(lines, partedByBreaks(content))
  }
  for (const child of element.children) {
    if (isElement(child) && child.namespace === '' && child.name === 'addressline') {
      flush()
      const marks = readLoose(child, scope.reading)
      lines.push(marked(trimmedIn(child, within), marks))
    } else loose.push(child)
  }
  flush()
  return { type: 'address', ...readMarks(element), lines }
}

function partedByBreaks(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const piece of content) {
    if (typeof piece !== 'string' && piece.type === 'break') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.map(trimmed).filter(line => line.length > 0)
}
