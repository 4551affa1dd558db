import type { Container } from '../../model/container.ts'
import type { Unit } from '../../model/unit.ts'
import { parseContainer } from '../../values/container/parse-container.ts'
import { type Codec, unitCodec } from './codec.ts'
import { bars } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'
import { remembered } from './remembered.ts'

const MARKS = ['internal', 'label', 'barcode', 'instance', 'id', 'in'] as const

const understood = remembered(
  (text: string) => parseContainer({ text }).containers.map(({ container }) => container),
  text => text,
)

/** The containers that an item of a cell names: `Box 1` is one, `Box 1, Folder 3` two. */
function containersIn(item: string): Container[] {
  const [text, marks] = splitMarks(item, MARKS)
  const found = understood(text)
  const [only, ...others] = found.length > 0 ? found : [{ text }]
  if (!only) return []
  const first = others.length === 0 ? only : undefined
  if (!first) return [only, ...others].map(tidied)
  return [
    {
      ...tidied(first),
      ...(marks.internal !== undefined && { audience: 'internal' as const }),
      ...(marks.label !== undefined && { label: marks.label }),
      ...(marks.barcode !== undefined && { barcode: marks.barcode }),
      ...(marks.instance !== undefined && { instance: marks.instance }),
      ...(marks.id !== undefined && { id: marks.id }),
      ...(marks.in !== undefined && { parent: marks.in }),
    },
  ]
}

/** The type is said once: the text of a container of a known type is its mark alone. */
const tidied = (container: Container): Container =>
  container.type !== undefined && container.indicator !== undefined
    ? { ...container, text: container.indicator }
    : container

/** The words for a container: its type and its mark. */
export const containerText = ({ type, indicator, text }: Container): string =>
  type === undefined || text.toLowerCase().startsWith(type.toLowerCase()) ? text : `${type} ${indicator ?? text}`

/** A column that holds containers in words. */
export function containers(column: string): Codec<Unit, 'containers'> {
  return unitCodec({
    fields: ['containers'],
    columns: [column],
    read: cells => ({ containers: bars.split(cells[column] ?? '').flatMap(containersIn) }),
    write: unit => ({
      [column]: bars.join(
        (unit.containers ?? []).map(container =>
          withMarks(containerText(container), {
            internal: container.audience === 'internal' ? '' : undefined,
            label: container.label,
            barcode: container.barcode,
            instance: container.instance,
            id: container.id,
            in: container.parent,
          }),
        ),
      ),
    }),
  })
}

/** One container of a stated type. */
export const container = (type: string | undefined, indicator: string): Container =>
  type === undefined || type === '' ? { text: indicator } : { text: indicator, type, indicator }
