import type { Relation } from '../../../model/digital-object.ts'
import type { Block, Inline } from '../../../model/prose.ts'
import { type Codec, each } from '../codec/codec.ts'
import { writeNote } from '../codec/note.ts'
import { blank } from '../codec/statement.ts'

/**
 * Typed relations to other things, each as related material of that type: a link with its words, date and place, then its
 * note. EAD 2002 `relatedmaterial`.
 */
export const relations: Codec<readonly Relation[]> = each({
  write({ type, otherType, link, entry = '', arcrole, date, place, note = [], localType, ...marked }, to) {
    to.loses('that related material is a typed relation')
    if (arcrole !== undefined) to.loses('the role of a relation', arcrole)
    if (localType !== undefined && otherType !== undefined) to.loses('the local type of a relation')
    const words = link ? [{ type: 'reference' as const, link, content: blank(entry) ? [] : [entry] }] : [entry]
    const content: Inline[] = [...words, ...[date, place].flatMap(more => (blank(more) ? [] : [`, ${more}`]))]
    const blocks: Block[] = [{ type: 'paragraph', content }, ...note]
    writeNote('relatedmaterial', { ...marked, localType: otherType ?? localType ?? type, blocks }, to)
  },
})
