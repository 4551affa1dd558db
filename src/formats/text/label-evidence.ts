import type { Evidence } from './evidence.ts'
import { type Dividers, linesApart } from './flattened.ts'
import { labelFinder } from './labels.ts'

const CERTAIN = 4
/** So many labels that other texts have too make a text the record of a document. */
const MANY = 5

/** Counts the different labels that begin a line. Two at least, and one that other texts do not have, make a text fit. */
export function labelEvidence(text: string, title: string, dividers: Dividers): Evidence {
  const { rows, within = [] } = dividers
  const find = labelFinder([...rows, ...within])
  const known = new Set<string>()
  let telling = 0
  for (const line of linesApart(text, dividers)) {
    const row = find(line)?.row
    if (!row || known.has(row.labels[0])) continue
    known.add(row.labels[0])
    if (!row.common) telling++
  }
  const named = [...known].slice(0, CERTAIN).map(label => `"${label}"`)
  return {
    known: [...known],
    fits: (known.size >= 2 && telling >= 1) || (within.length > 0 && known.size >= MANY),
    certain: known.size >= CERTAIN,
    words: `${known.size} labels of a ${title} at the beginning of a line, such as ${named.join(', ')}`,
  }
}
