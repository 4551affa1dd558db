import type { FindingAid } from '../../model/finding-aid.ts'
import type { Unit, UnitTree } from '../../model/unit.ts'
import type { Supplied } from '../format.ts'
import { containerList } from './container-list.ts'
import { dateReader } from './dates.ts'
import { addSection, type Gathered, gathered } from './description.ts'
import { codeInProse, dateInProse, scopeFirst } from './in-prose.ts'
import { labelFinder } from './labels.ts'
import { type Line, linesOf } from './lines.ts'
import { reportOutside, withoutMenu } from './page.ts'
import type { Profile } from './profile.ts'
import type { Say } from './say.ts'
import { divide, type Section } from './sections.ts'
import { suppliedFor } from './supplied.ts'

/** Reads a whole text by a profile that fits it. */
export function findingAidOf(text: string, profile: Profile, supplied: Supplied, say: Say): FindingAid {
  const tools = { say, readDate: dateReader(profile.datesAsIn, say) }
  const into = gathered()
  const units: UnitTree[] = []
  const { before, sections } = divide(linesOf(text), labelFinder(profile), profile, say)
  addBefore(before, into, profile, say)

  const filled = new Set(sections.filter(({ lines }) => lines.length > 0).map(({ row }) => row))
  for (const [i, section] of sections.entries()) {
    const lines = withoutMenu(section.lines, i === sections.length - 1, say)
    if (lines.length === 0) reportEmpty(section, filled.has(section.row), say)
    else if (section.row.as === 'list') units.push(...containerList(section.heading, lines, profile.list, into, tools))
    else addSection({ ...section, lines }, into, tools)
  }

  const { description, events } = into
  const prose = scopeFirst(into.passages)
  if (!description.referenceCode) {
    const code = codeInProse(prose, profile, say)
    if (code !== undefined) description.referenceCode = { text: code }
  }
  if (!description.dates) {
    const date = dateInProse(prose, profile, tools.readDate, say)
    if (date) description.dates = [date]
  }
  const unit: Unit = { ...suppliedFor(description, supplied, profile, say), ...description }
  return {
    control: events.length > 0 ? { events } : {},
    unit: units.length > 0 ? { ...unit, units } : unit,
  }
}

/** What stands before the first label: a title, when it names the reference code; the rest is reported. */
function addBefore(before: readonly Line[], { description, passages }: Gathered, profile: Profile, say: Say): void {
  const outside: Line[] = []
  for (const line of before) {
    if (description.title || !isTitle(line, profile)) outside.push(line)
    else {
      description.title = { text: line.text }
      passages.push({ text: line.text, at: line, lines: [line], label: 'title' })
    }
  }
  reportOutside(outside, say)
}

const LONGEST_TITLE_LINE = 300

/** A line that names the reference code and says more than that. */
function isTitle({ text }: Line, { referenceCode }: Profile): boolean {
  if (text.length > LONGEST_TITLE_LINE || /[.;]$/.test(text)) return false
  const rest = text.replace(referenceCode.pattern, '')
  return rest !== text && /\p{L}+\P{L}+\p{L}+/u.test(rest)
}

function reportEmpty({ at, heading, lines }: Section, saidElsewhere: boolean, say: Say): void {
  if (saidElsewhere && lines.length === 0)
    say(at, {
      code: 'text/navigation-skipped',
      severity: 'info',
      message: 'This label has nothing under it and stands above its section again; it was left out as part of a menu.',
      value: heading,
    })
  else
    say(at, {
      code: 'text/empty-section',
      severity: 'warning',
      message: `Nothing stands under "${heading}".`,
      value: heading,
      hint: 'Fill in the section, or leave its label out.',
    })
}
