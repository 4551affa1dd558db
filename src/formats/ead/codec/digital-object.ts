import { append } from '../../../model/append.ts'
import type { DigitalObject } from '../../../model/digital-object.ts'
import type { Block } from '../../../model/prose.ts'
import type { Emit } from '../emit.ts'
import { unspecified } from '../unspecified.ts'
import { type Codec, each } from './codec.ts'
import { writeDescriptiveNote } from './descriptive-note.ts'
import { outwardAttributes } from './link.ts'
import { startOf } from './statement.ts'

/**
 * Digital representations: one file as `dao`, two or more as `daoset`. A set with a single file is that file, with the note
 * of both.
 */
export const digitalObjects: Codec<readonly DigitalObject[]> = each({
  write(value, to) {
    if (value.members === undefined) return writeFile(value, value.note ?? [], to)
    const { members: _, ...set } = value
    const files = filesOf(value)
    const [only] = files
    if (only === undefined) writeFile(set, set.note ?? [], to)
    else if (files.length === 1) writeFile(asOne(set, only, to), [...(only.note ?? []), ...(set.note ?? [])], to)
    else writeSet(set, files, to)
  },
})

/** The files of a set, those of sets within it included; a link on a set itself is a file too. */
export function filesOf(set: DigitalObject): DigitalObject[] {
  const files: DigitalObject[] = []
  const pending: DigitalObject[] = [set]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { members, ...file } = next
    if (members === undefined) files.push(file)
    else {
      if (next !== set && Object.keys(file).length > 0) files.push(file)
      else if (next.link) files.push({ link: next.link })
      append(pending, [...members].reverse())
    }
  }
  return files
}

/** A file with what is said of the set that has no other; the file's own statements win. */
export function asOne(set: DigitalObject, file: DigitalObject, to: Emit): DigitalObject {
  for (const name of ['id', 'label', 'localType', 'identifier', 'coverage', 'language', 'script'] as const)
    if (set[name] !== undefined && file[name] !== undefined && set[name] !== file[name])
      to.loses(
        `${name === 'label' ? 'the label' : 'a detail'} of a set with one file`,
        name === 'label' ? set.label : undefined,
      )
  const { link: _, note: __, ...shared } = set
  return { ...shared, ...file, ...(set.audience === 'internal' && { audience: 'internal' as const }) }
}

function writeSet(set: DigitalObject, files: readonly DigitalObject[], to: Emit): void {
  startOf('daoset', set, to, { coverage: set.coverage })
  if (set.identifier !== undefined) to.loses('the identifier of a set of files', set.identifier)
  if (set.kind !== undefined) to.loses('the kind of a set of files')
  for (const file of files) writeFile(file, file.note ?? [], to)
  writeDescriptiveNote(set.note, to)
  to.end()
}

function writeFile(file: DigitalObject, note: readonly Block[], to: Emit): void {
  const { kind = 'unknown', otherKind, identifier, coverage, link = {} } = file
  startOf('dao', file, to, {
    daotype: kind,
    otherdaotype: otherKind ?? (kind === 'otherdaotype' ? unspecified : undefined),
    identifier,
    coverage,
    ...outwardAttributes(link, to),
  })
  writeDescriptiveNote(note, to)
  to.end()
}
