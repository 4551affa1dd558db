import type { Evidence } from '../evidence.ts'
import { linesOf } from '../lines.ts'
import type { ReportProfile } from '../profile.ts'
import { headingFinder } from './heading.ts'

/** So many long lines of prose make a text a report and not a list. */
const SOME_PROSE = 2
const LONG_LINE = 120
/** So many numbered headings and paragraphs make a text a report where no heading has a word. */
const MANY_HEADINGS = 3

/** Counts the headings of a report and the prose between them. */
export function headingEvidence(text: string, profile: ReportProfile): Evidence {
  const find = headingFinder(profile)
  const lines = [...linesOf(text)]
  const known = new Set<string>()
  let worded = 0
  let prose = 0
  let characters = 0
  for (const [i, line] of lines.entries()) {
    characters += line.text.length
    if (line.text.length > LONG_LINE) prose++
    const heading = find(line, lines[i + 1])
    if (!heading) continue
    if (heading.rank !== undefined) worded++
    known.add(`${heading.word ?? ''} ${heading.number}`.trim())
  }
  const longest = characters / Math.max(1, lines.length)
  return {
    known: [...known],
    fits:
      (known.size >= 2 && worded >= 1 && (prose >= SOME_PROSE || longest > 40)) ||
      (known.size >= MANY_HEADINGS && prose >= MANY_HEADINGS),
    certain: worded >= 1 && known.size >= 4,
    words: `${known.size} numbered headings of a ${profile.title}, such as ${[...known]
      .slice(0, 4)
      .map(heading => `"${heading}"`)
      .join(', ')}, with prose under them`,
  }
}
