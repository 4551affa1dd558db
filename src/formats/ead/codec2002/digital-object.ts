import type { DigitalObject } from '../../../model/digital-object.ts'
import type { Block } from '../../../model/prose.ts'
import type { Given } from '../attribute-list.ts'
import { writeBlocks } from '../codec/blocks.ts'
import { type Codec, each } from '../codec/codec.ts'
import { asOne, filesOf } from '../codec/digital-object.ts'
import { outwardAttributes } from '../codec/link.ts'
import { blank, startOf } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'

/**
 * Digital representations: one file as `dao`, two or more as `daogrp`. A set with a single file is that file, with the note
 * of both. A file of a set whose address is not stated has an empty one, because EAD 2002 wants one there
 * (`ead2002/supply-href`).
 *
 * Source: EAD 2002 Tag Library, `dao`, `daogrp`, `daoloc`, `daodesc`.
 */
export const digitalObjects: Codec<readonly DigitalObject[]> = each({
  write(value, to) {
    if (value.members === undefined) return writeFile('dao', value, value.note ?? [], to)
    const { members: _, ...set } = value
    const files = filesOf(value)
    const [only] = files
    if (only === undefined) writeFile('dao', set, set.note ?? [], to)
    else if (files.length === 1) writeFile('dao', asOne(set, only, to), [...(only.note ?? []), ...(set.note ?? [])], to)
    else writeSet(set, files, to)
  },
})

function writeSet(set: DigitalObject, files: readonly DigitalObject[], to: Emit): void {
  const { label, ...marked } = set
  startOf('daogrp', marked, to, { linktitle: label })
  losesKind(set, to)
  writeDescription(set.note ?? [], to)
  for (const file of files) writeFile('daoloc', file, file.note ?? [], to)
  to.end()
}

function writeFile(name: 'dao' | 'daoloc', file: DigitalObject, note: readonly Block[], to: Emit): void {
  const { link = {}, label, ...marked } = file
  const attributes: Given = outwardAttributes(link, to)
  const titled = !blank(attributes.linktitle)
  if (name === 'daoloc' && attributes.href === undefined)
    to.supplies('href', 'The address of a file in a set is not stated everywhere; its href is empty.')
  if (titled && label !== undefined && label !== attributes.linktitle) to.loses('the label of a file', label)
  startOf(name, marked, to, {
    ...attributes,
    linktitle: titled ? attributes.linktitle : label,
    href: attributes.href ?? (name === 'daoloc' ? '' : undefined),
  })
  losesKind(file, to)
  writeDescription(note, to)
  to.end()
}

/** EAD 2002 has no place for what sort of object it is. */
function losesKind({ kind, otherKind, identifier, coverage }: DigitalObject, to: Emit): void {
  if ((kind !== undefined && kind !== 'unknown') || otherKind !== undefined)
    to.loses('what kind of digital object it is', otherKind)
  if (identifier !== undefined) to.loses('the identifier of a digital object', identifier)
  if (coverage !== undefined) to.loses('whether a digital object is the whole or a part')
}

function writeDescription(note: readonly Block[], to: Emit): void {
  if (note.length > 0) to.element('daodesc', {}, () => writeBlocks(note, to))
}
