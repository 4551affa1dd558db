import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { Container, PhysicalLocation } from '../../../model/container.ts'
import { type AtUnit, labelOf, some, textOf, textsOf, thingsOf } from './at.ts'
import { identifierOf } from './identifiers.ts'

/** Identifiers of what is on paper: boxes and folders; what sort of thing it is besides is said of containers without a number. */
export function containers({ analogue }: AtUnit): readonly Container[] | undefined {
  const all = thingsOf(analogue, 'hasOrHadIdentifier').map(containerOf)
  const others = textsOf(analogue, 'type').map(instance => ({ text: '', instance }))
  return some([...all, ...others])
}

/** An identifier as a container, its type apart from its number where the words begin with it. */
function containerOf(node: Thing): Container {
  const { kind = '', said } = identifierOf(node)
  const type = /^container, (.{1,200})$/.exec(kind)?.[1]
  const { text, identifier: barcode } = said
  const instance = textOf(node, 'type')
  const label = textOf(node, 'note') ?? textOf(node, 'generalDescription')
  const besides = {
    ...(barcode !== undefined && { barcode }),
    ...(label !== undefined && { label }),
    ...(instance !== undefined && { instance }),
  }
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
