import type { PhysicalDescription } from '../../model/extent.ts'
import type { Unit } from '../../model/unit.ts'
import { each, numbers, suffixed, WRITTEN } from './aspace-numbers.ts'
import { type Cells, type Codec, type RowContext, together, unitCodec } from './codec.ts'
import { extentIn, extentText } from './extents.ts'

const extentColumns = (n: number): string[] =>
  ['portion', 'number', 'extent_type', 'container_summary', 'physical_details', 'dimensions'].map(
    name => name + suffixed(n),
  )

/** The extents: a number of a kind, a summary of the containers, details and dimensions. */
export const aspaceExtents: Codec<Unit, 'physicalDescriptions'> = unitCodec({
  fields: ['physicalDescriptions'],
  columns: each(extentColumns),
  read: (cells, context) => ({
    physicalDescriptions: numbers.flatMap(n =>
      extentOf(
        extentColumns(n).map(name => cells[name]),
        n,
        context,
      ),
    ),
  }),
  write: ({ physicalDescriptions = [] }) =>
    together(physicalDescriptions.slice(0, WRITTEN).map((one, i) => extentCells(one, i + 1))),
})

function extentOf(
  [portion, number, type, summary, details, dimensions]: readonly (string | undefined)[],
  n: number,
  context: RowContext,
): PhysicalDescription[] {
  const counted = [number, type?.replaceAll('_', ' ')].filter(word => word !== undefined).join(' ')
  const text = [counted, summary === undefined ? '' : counted === '' ? summary : `(${summary})`]
    .filter(words => words !== '')
    .join(' ')
  if (text === '' && details === undefined && dimensions === undefined) return []
  const coverage = /^whole$/i.test(portion ?? '') ? 'whole' : /^part$/i.test(portion ?? '') ? 'part' : undefined
  const read = text === '' ? { text: '' } : extentIn(text, `number${suffixed(n)}`, context)
  const more = [details, dimensions].filter(words => words !== undefined)
  return [
    {
      ...read,
      text: [text, ...more].filter(words => words !== '').join('; '),
      ...(coverage !== undefined && { coverage }),
      ...(details !== undefined && { facets: [{ text: details }] }),
      ...(dimensions !== undefined && { dimensions: [{ text: dimensions }] }),
    },
  ]
}

/** An extent that is a number of a kind is divided; any other stands in the summary of the containers. */
function extentCells(one: PhysicalDescription, n: number): Cells {
  const [portion = '', number = '', type = '', summary = '', details = '', dimensions = ''] = extentColumns(n)
  const facets = (one.facets ?? []).map(({ text }) => text).join('; ')
  const sizes = (one.dimensions ?? []).map(size => [size.text, size.unit ?? ''].join(' ').trim()).join('; ')
  const rest = [facets, sizes].reduce(
    (text, part) => (part !== '' && text.endsWith(`; ${part}`) ? text.slice(0, -part.length - 2) : text),
    sizes !== '' && one.text.endsWith(`; ${sizes}`) ? one.text.slice(0, -sizes.length - 2) : one.text,
  )
  const [, amount = '', unit = '', said = ''] = /^(\d[\d.,/]*\+?) ([^();,\d]+?)(?: \((.*)\))?$/.exec(rest) ?? []
  return {
    [portion]: one.coverage ?? (amount === '' ? '' : 'whole'),
    [number]: amount,
    [type]: unit,
    [summary]: amount === '' ? (rest === facets || rest === sizes ? '' : extentText({ text: rest })) : said,
    [details]: facets,
    [dimensions]: sizes,
  }
}
