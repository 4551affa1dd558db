import type { FindingAid } from '../../model/finding-aid.ts'
import type { Unit, UnitTree } from '../../model/unit.ts'
import type { Supplied } from '../format.ts'
import { containerList, isOwnLine } from './container-list.ts'
import { dateReader } from './dates.ts'
import { addSection } from './description.ts'
import { descriptionOf, type Gathered, gathered } from './gathered.ts'
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

  const isOwn = isOwnLine(profile.list)
  const filled = new Set(sections.filter(({ lines }) => lines.length > 0).map(({ row }) => row))
  for (const [i, section] of sections.entries()) {
    const last = i === sections.length - 1
    const lines = withoutMenu(section.lines, section.row.as === 'list' ? { last, isOwn } : { last }, say)
    if (lines.length === 0) reportEmpty(section, filled.has(section.row), say)
    else if (section.row.as === 'list')
      for (const unit of containerList(section.heading, lines, profile.list, into, tools)) units.push(unit)
    else addSection({ ...section, lines }, into, tools)
  }

  const prose = scopeFirst(into.passages)
  if (!into.referenceCode) {
    const code = codeInProse(prose, profile, say)
    if (code !== undefined) into.referenceCode = { text: code }
  }
  if (into.dates.length === 0) {
    const date = dateInProse(prose, profile, tools.readDate, say)
    if (date) into.dates.push(date)
  }
  const { events } = into
  const description = descriptionOf(into)
  const unit: Unit = { ...suppliedFor(description, supplied, profile, say), ...description }
  return {
    control: events.length > 0 ? { events } : {},
    unit: units.length > 0 ? { ...unit, units } : unit,
  }
}

/** What stands before the first label: a title, when it names the reference code; the rest is reported. */
function addBefore(before: readonly Line[], into: Gathered, profile: Profile, say: Say): void {
  const outside: Line[] = []
  for (const line of before) {
    if (into.title || !isTitle(line, profile)) outside.push(line)
    else {
      into.title = { text: line.text }
      into.passages.push({ text: line.text, at: line, lines: [line], label: 'title' })
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
      words: heading,
    })
  else
    say(at, {
      code: 'text/empty-section',
      severity: 'warning',
      message: `Nothing stands under "${heading}".`,
      value: heading,
      words: heading,
      hint: 'Fill in the section, or leave its label out.',
    })
}
