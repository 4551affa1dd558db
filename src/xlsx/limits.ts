/** What a workbook may be at most, so that a small file cannot fill the memory. */
export const limits = {
  /** Bytes of the file. */
  file: 200_000_000,
  /** Bytes of all that is read of it, unpacked. */
  unpacked: 1_000_000_000,
  /** How many times larger a part of more than ten million bytes may be than it is packed. */
  ratio: 300,
  /** Parts in the file. */
  parts: 10_000,
  /** Characters of one cell, in every spreadsheet program. */
  cell: 32_767,
  /** Cells of one sheet, with those that are left empty before others. */
  cells: 20_000_000,
  /** Characters of all cells of one sheet: the same text may stand in any number of cells. */
  text: 100_000_000,
  /** Rows of one sheet. */
  rows: 1_048_576,
} as const
