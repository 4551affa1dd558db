import { plainText, tidy } from '../../model/prose-text.ts'
import type { TextStatement } from '../../model/statement.ts'
import type { Unit } from '../../model/unit.ts'
import { type Codec, unitCodec } from './codec.ts'
import { bars, type Separator } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'

const MARKS = ['internal', 'lang', 'label', 'type'] as const

/** The marks that any statement may have. */
export const statementMarks = ({ audience, language, label, localType }: Omit<TextStatement, 'text'>) => ({
  internal: audience === 'internal' ? '' : undefined,
  lang: language,
  label,
  type: localType,
})

/** What those marks say. */
export const markedStatement = ({
  internal,
  lang,
  label,
  type,
}: Partial<Record<(typeof MARKS)[number], string>>): Omit<TextStatement, 'text'> => ({
  ...(internal !== undefined && { audience: 'internal' }),
  ...(lang !== undefined && { language: lang }),
  ...(label !== undefined && { label }),
  ...(type !== undefined && { localType: type }),
})

/** One statement with its marks. */
export function statementOf(text: string): TextStatement {
  const [words, marks] = splitMarks(text, MARKS)
  return { text: words, ...markedStatement(marks) }
}

/** A statement as the text of a cell. */
export const statementText = (statement: TextStatement): string => withMarks(statement.text, statementMarks(statement))

/** Statements in a cell, divided by vertical bars. */
export const statementsOf = (cell: string, by: Separator = bars): TextStatement[] => by.split(cell).map(statementOf)

/** Fields of a unit that hold plain statements. */
export type StatementField = 'abstract' | 'otherTitles' | 'materialSpecific' | 'shortNotes' | 'physicalLocations'

/** A column that holds plain statements. */
export function statements<Field extends StatementField>(field: Field, column: string): Codec<Unit, Field> {
  return unitCodec({
    fields: [field],
    columns: [column],
    read: cells => ({ [field]: statementsOf(cells[column] ?? '') }),
    write: unit => ({ [column]: bars.join((unit[field] ?? []).map(statementText)) }),
  })
}

/** A column that holds the title. */
export function title(column: string): Codec<Unit, 'title'> {
  return unitCodec({
    fields: ['title'],
    columns: [column],
    read: cells => titleOf(cells[column]),
    write: unit => ({ [column]: unit.title === undefined ? '' : statementText(unit.title) }),
  })
}

const titleOf = (cell: string | undefined): Unit => (cell === undefined ? {} : { title: statementOf(tidy(cell)) })

/** A title without marks, for tables that know none. */
export function plainTitle(column: string): Codec<Unit, 'title'> {
  return unitCodec({
    fields: ['title'],
    columns: [column],
    read: cells => (cells[column] === undefined ? {} : { title: { text: tidy(cells[column]) } }),
    write: unit => ({ [column]: unit.title === undefined ? '' : tidy(plainText([unit.title.text])) }),
  })
}
