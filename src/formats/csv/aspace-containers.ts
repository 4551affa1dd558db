import type { Container } from '../../model/container.ts'
import type { Unit } from '../../model/unit.ts'
import { each, numbers, suffixed, WRITTEN } from './aspace-numbers.ts'
import { type Cells, type Codec, together, unitCodec } from './codec.ts'
import { containerText } from './containers.ts'

const containerColumns = (n: number): string[] => [
  `cont_instance_type${suffixed(n)}`,
  `type_1${suffixed(n)}`,
  `indicator_1${suffixed(n)}`,
  `barcode${suffixed(n)}`,
  `type_2${suffixed(n)}`,
  `indicator_2${suffixed(n)}`,
  `type_3${suffixed(n)}`,
  `indicator_3${suffixed(n)}`,
]

/** The instances: a top container with its barcode, one in it, and one in that. */
export const aspaceContainers: Codec<Unit, 'containers'> = unitCodec({
  fields: ['containers'],
  columns: each(containerColumns),
  read: cells => ({ containers: numbers.flatMap(n => nestOf(containerColumns(n).map(name => cells[name]))) }),
  write: ({ containers = [] }) =>
    together(
      nests(containers)
        .slice(0, WRITTEN)
        .map((nest, i) => nestCells(nest, i + 1)),
    ),
})

function nestOf([instance, type1, mark1, barcode, type2, mark2, type3, mark3]: readonly (
  | string
  | undefined
)[]): Container[] {
  const one = (type: string | undefined, mark: string | undefined): Container[] =>
    mark === undefined
      ? type === undefined
        ? []
        : [{ text: type }]
      : [{ text: mark, ...(type !== undefined && { type, indicator: mark }) }]
  const [top, ...others] = [...one(type1, mark1), ...one(type2, mark2), ...one(type3, mark3)]
  if (!top) return []
  return [
    {
      ...top,
      ...(instance !== undefined && { instance }),
      ...(barcode !== undefined && { barcode }),
    },
    ...others,
  ]
}

const OUTER = /^(?:box|carton|case|volume|reel|drawer|tube|map-case|object)/i

/** Containers as they stand in one another: a box begins a nest, and so does what says that it is in none before it. */
function nests(containers: readonly Container[]): Container[][] {
  const result: Container[][] = []
  for (const container of containers) {
    const nest = result.at(-1)
    const begins =
      !nest ||
      nest.length === 3 ||
      container.barcode !== undefined ||
      container.instance !== undefined ||
      OUTER.test(container.type ?? '')
    if (begins) result.push([container])
    else nest.push(container)
  }
  return result
}

function nestCells([top, second, third]: readonly Container[], n: number): Cells {
  const [instance = '', type1 = '', mark1 = '', barcode = '', type2 = '', mark2 = '', type3 = '', mark3 = ''] =
    containerColumns(n)
  const type = (container: Container | undefined): string => container?.type ?? ''
  const mark = (container: Container | undefined): string =>
    container === undefined
      ? ''
      : container.type === undefined
        ? containerText(container)
        : (container.indicator ?? container.text)
  return {
    [instance]: top?.instance ?? '',
    [type1]: type(top),
    [mark1]: mark(top),
    [barcode]: top?.barcode ?? '',
    [type2]: type(second),
    [mark2]: mark(second),
    [type3]: type(third),
    [mark3]: mark(third),
  }
}
