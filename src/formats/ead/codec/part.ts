import type { AccessPointType } from '../../../model/access-point.ts'
import type { NamePart } from '../../../model/name.ts'
import type { Inline } from '../../../model/prose.ts'
import type { Emit } from '../emit.ts'
import { startOf, writeWords } from './statement.ts'

/** The local type of a part that names a body within a body, and its element. EAD 2002 `subarea`. */
const subarea = 'subarea'

/**
 * The parts of a name or term, in the innermost open element; an empty one when there is none, because a name of EAD3 has at
 * least one. Where names have no parts (EAD 2002) they stand as running words.
 */
export function writeParts(of: AccessPointType, parts: readonly NamePart[], to: Emit): void {
  if (!to.holds('part')) {
    writeRunning(of, parts, to)
    return
  }
  if (parts.length === 0) to.element('part')
  for (const part of parts) {
    const { localType, identifier, source } = part
    startOf('part', { localType }, to, { identifier, source })
    writeWords(part, to)
    to.end()
  }
}

/** The words of a name or term as its only part, or alone where names have no parts. */
export function writeAsPart(to: Emit, words: () => void): void {
  if (to.holds('part')) to.element('part', {}, words)
  else words()
}

function writeRunning(of: AccessPointType, parts: readonly NamePart[], to: Emit): void {
  const separator = separatorOf(of)
  losesParts(parts, to)
  for (const [i, part] of parts.entries()) {
    const inElement = isSubarea(part, to)
    if (i > 0) to.text(inElement ? ' ' : separator)
    if (inElement) to.element(subarea, {}, () => writeWords(part, to))
    else writeWords(part, to)
  }
}

/** Whether a part has an element of its own although names have no parts. EAD 2002 `subarea`. */
export const isSubarea = ({ localType }: NamePart, to: Emit): boolean => localType === subarea && to.holds(subarea)

/** Tells what running words do not say of the parts of a name. */
export function losesParts(parts: readonly NamePart[], to: Emit): void {
  const plain = parts.filter(part => !isSubarea(part, to))
  if (plain.length > 1) to.loses('where the parts of a name begin and end')
  if (plain.some(({ localType }) => localType !== undefined)) to.loses('the kinds of the parts of a name')
  if (parts.some(({ identifier, source }) => identifier !== undefined || source !== undefined))
    to.loses('the authority of a part of a name')
}

/** The parts of a name as running words. */
export function joinedParts(of: AccessPointType, parts: readonly NamePart[]): Inline[] {
  const separator = separatorOf(of)
  return parts.flatMap((part, i) => {
    const words = part.content && part.content.length > 0 ? part.content : [part.text]
    return i === 0 ? words : [separator, ...words]
  })
}

/** What stands between the parts of a name or of a heading with subdivisions. */
const separatorOf = (of: AccessPointType): string =>
  of === 'subject' || of === 'place' || of === 'genre' || of === 'function' || of === 'occupation' ? ' -- ' : ', '
