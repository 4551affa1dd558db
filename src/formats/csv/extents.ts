import type { PhysicalDescription } from '../../model/extent.ts'
import type { Unit } from '../../model/unit.ts'
import { parseExtent } from '../../values/extent/parse-extent.ts'
import { type Codec, type RowContext, unitCodec } from './codec.ts'
import { bars, type Separator } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'
import { remembered } from './remembered.ts'
import { markedStatement, statementMarks } from './statements.ts'

const understood = remembered(
  (text: string) => parseExtent(text),
  text => text,
)

/** Reads a statement of extent and medium; what is not certain is reported for the column. */
export function extentIn(text: string, column: string, context: RowContext): PhysicalDescription {
  const { extents, facets, dimensions, findings } = understood(text)
  for (const { code, severity, message, hint, value } of findings)
    context.say(column, {
      code,
      severity,
      message,
      ...(hint !== undefined && { hint }),
      ...(value !== undefined && { value }),
    })
  return {
    text,
    ...(extents.length > 0 && { extents }),
    ...(facets.length > 0 && { facets }),
    ...(dimensions.length > 0 && { dimensions }),
  }
}

const MARKS = ['internal', 'lang', 'label', 'type'] as const

/** A column that holds statements of extent and medium. */
export function extents(column: string, by: Separator = bars): Codec<Unit, 'physicalDescriptions'> {
  return unitCodec({
    fields: ['physicalDescriptions'],
    columns: [column],
    read: (cells, context) => ({
      physicalDescriptions: by.split(cells[column] ?? '').map(item => {
        const [text, marks] = splitMarks(item, MARKS)
        return {
          ...extentIn(text, column, marks.internal === undefined ? context : { ...context, say() {} }),
          ...markedStatement(marks),
        }
      }),
    }),
    write: unit => ({
      [column]: by.join((unit.physicalDescriptions ?? []).map(one => withMarks(extentText(one), statementMarks(one)))),
    }),
  })
}

/** The words of a physical description, and those of its parts that are not among them. */
export function extentText({ text, facets = [], dimensions = [] }: PhysicalDescription): string {
  const more = [
    ...facets.map(facet => facet.text),
    ...dimensions.map(size => (size.unit === undefined ? size.text : `${size.text} ${size.unit}`)),
  ].filter(part => !text.includes(part))
  return [text, ...more].filter(part => part !== '').join('; ')
}
