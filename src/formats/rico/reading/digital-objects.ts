import type { Thing } from '../../../linked-data/graph/thing.ts'
import { pointers } from '../../../linked-data/reading/prose.ts'
import type { DigitalObject } from '../../../model/digital-object.ts'
import { isNamedKind } from '../kinds.ts'
import { afterLabel } from '../labelled.ts'
import { type AtUnit, addressesOf, labelOf, some, textOf, textsOf, thingsOf, wordsOf } from './at.ts'
import { blocksOf } from './notes.ts'

/** How deep sets of sets are read. */
const DEEPEST = 50

const COMPONENTS = ['hasOrHadComponent', 'hasDirectComponent', 'hasComponentTransitive', 'hadComponent'] as const

/** Digital instantiations; those that are components of another are in the set that it stands for, the first that has them. */
export function digitalObjects({ digital, scope }: AtUnit): readonly DigitalObject[] | undefined {
  const placed = new Set<Thing>()

  function membersOf(set: Thing, depth: number): readonly DigitalObject[] {
    const components = thingsOf(set, ...COMPONENTS).filter(each => !placed.has(each))
    if (depth === DEEPEST && components.length > 0) scope.unread.property('hasOrHadComponent', components, set)
    return depth === DEEPEST ? [] : components.flatMap(each => objectIn(each, depth + 1))
  }

  function objectIn(node: Thing, depth: number): readonly DigitalObject[] {
    if (placed.has(node)) return []
    placed.add(node)
    const members = membersOf(node, depth)
    return [{ ...objectOf(node), ...(members.length > 0 && { members }) }]
  }

  const components = new Set(digital.flatMap(each => thingsOf(each, ...COMPONENTS)))
  const sets = digital.filter(each => !components.has(each))
  // Components of one another begin somewhere.
  return some([...sets, ...digital].flatMap(each => objectIn(each, 0)))
}

function objectOf(node: Thing): DigitalObject {
  const title = textOf(node, 'title')
  const codes = textsOf(node, 'identifier')
  const [address, ...more] = addressesOf(node)
  const relative = address === undefined ? codes.at(-1) : undefined
  const href = address ?? (relative !== undefined && /[./]/.test(relative) ? relative : undefined)
  const identifier = codes.find(code => code !== href || address !== undefined)
  const notes = textsOf(node, 'note')
  const descriptions = wordsOf(node, 'generalDescription')
  const said = [...notes, ...descriptions.map(({ words }) => words)]
  const under = (label: string): string | undefined => said.flatMap(each => afterLabel(each, label) ?? [])[0]
  const [role, localType] = [under('Role'), under('Local type')]
  const isBesides = (words: string): boolean => !LABELS.some(label => afterLabel(words, label) !== undefined)
  const label = notes.filter(isBesides).join('; ')
  const note = [...descriptions.filter(({ words }) => isBesides(words)).flatMap(blocksOf), ...pointers(more)]
  labelOf(node)
  return {
    ...((href !== undefined || title !== undefined || role !== undefined) && {
      link: {
        ...(href !== undefined && { href }),
        ...(title !== undefined && { title }),
        ...(role !== undefined && { role }),
      },
    }),
    ...(label !== '' && { label }),
    ...(identifier !== undefined && { identifier }),
    ...kindIn(textsOf(node, 'type')),
    ...(localType !== undefined && { localType }),
    ...(note.length > 0 && { note }),
  }
}

const LABELS = ['Role', 'Local type'] as const

/** The kind of a digital object: one that has a name, and words for others. */
function kindIn(types: readonly string[]): Pick<DigitalObject, 'kind' | 'otherKind'> {
  const named = types.find(isNamedKind)
  const otherKind = types.filter(type => type !== named).join('; ')
  const kind = named ?? (otherKind === '' ? undefined : 'otherdaotype')
  return { ...(kind !== undefined && { kind }), ...(otherKind !== '' && { otherKind }) }
}
