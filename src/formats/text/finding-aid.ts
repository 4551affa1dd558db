import type { FindingAid } from '../../model/finding-aid.ts'
import type { Unit, UnitTree } from '../../model/unit.ts'
import type { Supplied } from '../format.ts'
import { patternOf } from './code-form.ts'
import { containerList, isOwnLine } from './container-list.ts'
import { dateReader } from './dates.ts'
import { addSection } from './description.ts'
import { reportNothing } from './empty-section.ts'
import { type Dividers, isFlattened, linesApart } from './flattened.ts'
import { controlOf, descriptionOf, type Gathered, gathered, isEmpty, put } from './gathered.ts'
import { codeInProse, dateInProse, scopeFirst } from './in-prose.ts'
import { labelFinder } from './labels.ts'
import type { Line } from './lines.ts'
import { isNavigation } from './navigation.ts'
import { reportOutside, withoutMenu } from './page.ts'
import type { CodeForm, FindingAidProfile } from './profile.ts'
import type { Say } from './say.ts'
import { divide, isList, type Section } from './sections.ts'
import { standsAt } from './stands.ts'
import { suppliedFor } from './supplied.ts'

/** Reads a whole text of sections under labels by a profile that fits it. */
export function findingAidOf(text: string, profile: FindingAidProfile, supplied: Supplied, say: Say): FindingAid {
  const { referenceCode, datePhrases = [], list } = profile
  const tools = { say, readDate: dateReader(profile.datesAsIn, say) }
  const into = gathered()
  const units: UnitTree[] = []
  const dividers = dividersOf(profile)
  const lines = [...linesApart(text, dividers)]
  const [first] = lines
  if (first && isFlattened(text, dividers))
    say(first, {
      code: 'text/flattened',
      severity: 'warning',
      message:
        'A whole page stands on one line; it was divided at its labels. Where lines of the list began and ended is lost.',
      hint: 'Copy the page again with its line breaks, or save it as a web page and convert that.',
    })
  const { before, sections } = divide(lines, labelFinder(profile.rows), profile, say)
  addBefore(before, into, profile, say)

  const isOwn = list ? isOwnLine(list) : () => false
  const filled = new Set(sections.filter(({ lines }) => lines.length > 0).map(({ row }) => row))
  for (const [i, section] of sections.entries()) {
    const last = i === sections.length - 1
    const own = withoutMenu(section.lines, isList(section.row) ? { last, isOwn } : { last }, say)
    if (own.length === 0) reportEmpty(section, filled.has(section.row), say)
    else if (isList(section.row) && list)
      for (const unit of containerList(section.heading, own, list, into, tools)) units.push(unit)
    else addSection({ ...section, lines: own }, into, tools)
  }

  const prose = scopeFirst(into.passages)
  if (!into.referenceCode && referenceCode) {
    const code = codeInProse(prose, referenceCode, say)
    if (code !== undefined) into.referenceCode = { text: code }
  }
  if (isEmpty(into, 'dates')) {
    const date = dateInProse(prose, datePhrases, tools.readDate, say)
    if (date) put(into, 'dates', date)
  }
  const description = descriptionOf(into)
  const unit: Unit = { ...suppliedFor(description, supplied, referenceCode, say), ...description }
  return { control: controlOf(into), unit: units.length > 0 ? { ...unit, units } : unit }
}

/** What divides a page that was flattened to one line. */
export const dividersOf = ({ rows, list }: FindingAidProfile): Dividers => ({ rows, ...(list && { box: list.box }) })

/** What stands before the first label: a title, when it names the reference code; the rest is reported. */
function addBefore(
  before: readonly Line[],
  into: Gathered,
  { referenceCode: form, titleFirst }: FindingAidProfile,
  say: Say,
): void {
  const outside: Line[] = []
  const title = titleFirst ? before.find(({ text }) => !isNavigation(text)) : undefined
  for (const line of before) {
    if (into.title || !(line === title || (form && isTitle(line, form)))) outside.push(line)
    else {
      into.title = standsAt({ text: line.text }, line)
      into.passages.push({ text: line.text, at: line, lines: [line], label: 'title' })
    }
  }
  reportOutside(outside, say)
}

const LONGEST_TITLE_LINE = 300

/** A line that names the reference code and says more than that. */
function isTitle({ text }: Line, form: CodeForm): boolean {
  if (text.length > LONGEST_TITLE_LINE || /[.;]$/.test(text)) return false
  const rest = text.replace(patternOf(form), '')
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
  else reportNothing(at, heading, say)
}
