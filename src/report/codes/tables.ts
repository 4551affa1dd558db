import type { Meanings } from './meanings.ts'

/** What is said of tables, of the JSON of ArchivesSpace and of Dublin Core that are read. */
export const tableCodes: Meanings = {
  'aspace-json/cycle': 'Archival objects are part of one another in a circle; one was placed below the whole.',
  'aspace-json/not-read': 'A member of the JSON has no place in a finding aid and was not read.',
  'aspace-json/not-resolved':
    'Links lead to agents, subjects, containers or digital objects that the source does not hold.',
  'csv/above-heads': 'A row stands above the row of heads and was not read.',
  'csv/control-of-part': 'A part says something else of the description itself, which is kept once for the whole.',
  'csv/cycle': 'A row is part of itself, by way of others or directly; it was placed below the whole.',
  'csv/key-repeated':
    'Rows of a template of AtoM have the same key and language, so that parts may be put under the wrong one.',
  'csv/level-skipped': 'A row is more than one level deeper than the row before it.',
  'csv/missing-parent': 'A row is part of a unit that is in no row; it was placed below the whole.',
  'csv/no-depth': 'A row does not say how deep it is; it was placed beside the row before it.',
  'csv/not-allowed-value':
    'A cell does not hold what its column takes, such as yes or no, or the code of a language; the message says how it was read.',
  'csv/only-a-number': 'A value is known by its number in another system, and its name is not in the table.',
  'csv/out-of-order': 'A row comes after the unit it is part of was complete; it was placed below the whole.',
  'csv/part-before-whole':
    'Rows of a template of AtoM stand before the unit they are part of; AtoM takes them for wholes of their own.',
  'csv/passed-over': 'Cells of a column were not read; the message says why.',
  'csv/quote-malformed': 'Text follows the quotation mark that closes a cell.',
  'csv/quote-not-closed': 'A cell begins with a quotation mark that is never closed.',
  'csv/read-as': 'As which kind of table the text was read, with which delimiter, marks and heads.',
  'csv/row-too-long':
    'A row is longer than is read; a quotation mark that is not closed makes one row of all that follows.',
  'csv/blank-before-quote':
    'A blank stands before the quotation mark with which a cell begins; the cell was taken to begin with the mark, as its row then has a cell for each head.',
  'csv/too-few-cells': 'Rows have fewer cells than there are heads; those that are missing were taken to be empty.',
  'csv/too-many-cells': 'A row has more cells than there are heads; what stands beyond them was not read.',
  'csv/uneven-events':
    'The columns of events of a row of AtoM have different numbers of values, so that dates, kinds and actors may be put together wrongly.',
  'csv/unknown-column': 'A column is not known, and was not read.',
  'dublin-core/error-response': 'The response of OAI-PMH is an error, and holds no records.',
  'dublin-core/foreign-element': 'A record has elements that are not Dublin Core; they were not read.',
  'dublin-core/no-records': 'The document has no record of Dublin Core.',
  'dublin-core/taken-for':
    'Elements of Dublin Core leave open what they are, and were taken for what is likely: the shorter first of two descriptions for the abstract, the type Collection for a level, coverage for places, rights for conditions of use.',
  'input/empty-table': 'The table has no rows below its heads.',
  'input/no-descriptions': 'The JSON of ArchivesSpace holds no resource and no archival object.',
  'input/no-known-columns': 'No column of the table is known, so that nothing can be read from it.',
  'input/no-such-sheet': 'The workbook has no sheet of the name or number that was asked for.',
  'input/other-table': 'The table is of another kind, which holds no descriptions of records.',
  'input/too-large': 'The source is longer than is read; see the limits in the README.',
  'input/workbook-damaged': 'The workbook is damaged or cut short.',
  'input/workbook-too-large':
    'The workbook unpacks to more than is read, or to many times its size; see the limits in the README.',
  'xlsx/cell-too-long': 'A text is longer than a cell of a workbook holds; it was cut, and what was cut is counted.',
  'xlsx/error-cell': 'The formulas of cells give an error; the cells were taken to be empty.',
  'xlsx/sheet': 'Which sheet of the workbook was read, and which were not.',
  'xlsx/too-many-rows': 'The table has more rows than a sheet of a workbook holds.',
}
