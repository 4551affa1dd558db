import { addSection, type Tools } from '../description.ts'
import { reportNothing } from '../empty-section.ts'
import { type Gathered, isEmpty, put } from '../gathered.ts'
import { labelFinder } from '../labels.ts'
import { type Line, spaced } from '../lines.ts'
import { anyOf } from '../phrases.ts'
import type { ReportProfile } from '../profile.ts'
import type { Section } from '../sections.ts'

const LONGEST_STATEMENT = 160
const YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/
const ONLY_YEAR = /^[([]?(?:1[4-9]|20)\d\d(?:[-/–]\d{2,4})?[)\]]?$/

/**
 * Takes what stands before the first heading and is about the publication: labelled statements, a line with its title, a
 * line with the body that issued it, a line with its year.
 *
 * @returns the other lines
 */
export function publicationFacts(lines: readonly Line[], profile: ReportProfile, into: Gathered, tools: Tools): Line[] {
  const find = labelFinder(profile.rows)
  const isPublication = new RegExp(anyOf(profile.publications), 'iu')
  const isBody = new RegExp(anyOf(profile.bodies), 'iu')
  const rest: Line[] = []
  const sections: Section[] = []
  for (const line of lines) {
    const labelled = find(line)
    const open = sections.at(-1)
    if (labelled)
      sections.push({
        row: labelled.row,
        heading: labelled.heading,
        at: line,
        lines: labelled.rest ? [labelled.rest] : [],
      })
    else if (open && (open.lines.length === 0 || !line.afterBlank) && open.lines.length < 12) open.lines.push(line)
    else rest.push(line)
  }
  for (const section of sections) {
    if (section.lines.length === 0) reportNothing(section.at, section.heading, tools.say)
    else addSection(section, into, tools)
  }
  return rest.filter(line => {
    const text = spaced(line.text)
    if (text.length > LONGEST_STATEMENT || /[.;,]$/.test(text)) return true
    if (!into.title && isPublication.test(text)) {
      into.title = { text }
      const [year] = YEAR.exec(text) ?? []
      if (year !== undefined && isEmpty(into, 'dates')) yearOf(year, line, into, tools)
    } else if (isEmpty(into, 'creators') && isBody.test(text) && /^(?:The )?\p{Lu}/u.test(text))
      put(into, 'creators', { type: 'corporateBody', text: text.replace(/^(?:©|\(c\))\s*(?:\d{4},?\s*)?/i, '') })
    else if (isEmpty(into, 'dates') && ONLY_YEAR.test(text)) yearOf(text, line, into, tools)
    else return true
    return false
  })
}

function yearOf(text: string, line: Line, into: Gathered, { say, readDate }: Tools): void {
  const date = readDate(text, line)
  if (!date) return
  put(into, 'dates', date)
  say(line, {
    code: 'text/date-found',
    severity: 'info',
    message: 'The date of the whole was taken from the statement of the publication.',
    value: text,
  })
}
