import type { Thing } from '../../../linked-data/json-ld/graph.ts'
import { pointers } from '../../../linked-data/reading/prose.ts'
import type { Container, PhysicalLocation } from '../../../model/container.ts'
import type { DigitalObject } from '../../../model/digital-object.ts'
import { isNamedKind } from '../kinds.ts'
import { type AtUnit, addressesOf, labelOf, some, textOf, textsOf, thingsOf, wordsOf } from './at.ts'
import { identifierOf } from './identifiers.ts'
import { blocksOf } from './notes.ts'

/** Identifiers of what is on paper: boxes and folders; kinds beyond those are of containers without a number. */
export function containers({ analogue }: AtUnit): readonly Container[] | undefined {
  const all = thingsOf(analogue, 'hasOrHadIdentifier').map(containerOf)
  const kinds = textsOf(analogue, 'type')
  const doubled = kinds.length > all.length
  const numbered = all.map((container, i): Container => {
    const [label, instance] = doubled ? kinds.slice(2 * i, 2 * i + 2) : [undefined, kinds[i]]
    return { ...container, ...(label !== undefined && { label }), ...(instance !== undefined && { instance }) }
  })
  const others = kinds.slice(doubled ? 2 * all.length : all.length)
  return some([...numbered, ...others.map(instance => ({ text: '', instance }))])
}

/** An identifier as a container, its type apart from its number where the words begin with it. */
function containerOf(node: Thing): Container {
  const { kind = '', said } = identifierOf(node)
  const type = /^container, (.{1,200})$/.exec(kind)?.[1]
  const { text, identifier: barcode } = said
  const besides = barcode === undefined ? {} : { barcode }
  if (type === undefined) return { text, ...(kind !== '' && kind !== 'container' && { localType: kind }), ...besides }
  const before = text.slice(0, type.length)
  if (before.toLowerCase() !== type || !/^(?: |$)/.test(text.slice(type.length)))
    return { text, localType: type, ...besides }
  const number = text.slice(type.length + 1)
  return { text: number, type: before, ...(number !== '' && { indicator: number }), ...besides }
}

/** Places of what is on paper: shelves and rooms. */
export const physicalLocations = ({ analogue }: AtUnit): readonly PhysicalLocation[] | undefined =>
  some(
    thingsOf(analogue, 'hasOrHadLocation').flatMap(place => {
      const label = labelOf(place)
      const text = textOf(place, 'name') ?? label
      return text === undefined ? [] : [{ text }]
    }),
  )

/** Digital instantiations. */
export const digitalObjects = ({ digital }: AtUnit): readonly DigitalObject[] | undefined => some(digital.map(objectOf))

function objectOf(node: Thing): DigitalObject {
  const title = textOf(node, 'title')
  const codes = textsOf(node, 'identifier')
  const [address, ...more] = addressesOf(node)
  const relative = address === undefined ? codes.at(-1) : undefined
  const href = address ?? (relative !== undefined && /[./]/.test(relative) ? relative : undefined)
  const identifier = codes.find(code => code !== href || address !== undefined)
  const { role, ...kinds } = kindsOf(textsOf(node, 'type'))
  const label = textsOf(node, 'note').join('; ')
  const words = wordsOf(node, 'generalDescription').flatMap(blocksOf)
  const note = [...words, ...pointers(more)]
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
    ...kinds,
    ...(note.length > 0 && { note }),
  }
}

type Kinds = Pick<DigitalObject, 'kind' | 'otherKind' | 'localType'> & { readonly role?: string }

/** The kind of a digital object, the institution's word for it and the part it plays, from words without names. */
function kindsOf(types: readonly string[]): Kinds {
  const [first, ...others] = types
  const named = isNamedKind(first) ? first : undefined
  const kind = named ?? (first === undefined ? undefined : 'otherdaotype')
  // After a kind that has a name, one more word for it is there only where there are words for all three.
  const words = named === undefined ? types : others.length > 2 ? others : [undefined, ...others]
  const [otherKind, localType, role] = words
  return {
    ...(kind !== undefined && { kind }),
    ...(otherKind !== undefined && { otherKind }),
    ...(localType !== undefined && { localType }),
    ...(role !== undefined && { role }),
  }
}
