import type { FindingAid } from '../../../model/finding-aid.ts'
import type { Unit, UnitTree } from '../../../model/unit.ts'
import type { Supplied } from '../../format.ts'
import { dateReader } from '../dates.ts'
import type { Tools } from '../description.ts'
import { addNote, controlOf, descriptionOf, gathered } from '../gathered.ts'
import { type Line, linesOf } from '../lines.ts'
import { isNavigation } from '../navigation.ts'
import { reportOutside, withoutMenu } from '../page.ts'
import { paragraphs } from '../paragraphs.ts'
import type { ReportProfile } from '../profile.ts'
import type { Say } from '../say.ts'
import { standsAt } from '../stands.ts'
import { suppliedFor } from '../supplied.ts'
import { headingFinder } from './heading.ts'
import { outlineOf, type Part } from './outline.ts'
import { publicationFacts } from './publication.ts'
import { type MarkReferences, referenceMarker } from './references.ts'

/** Reads a chapter of a report by a profile that fits it. */
export function reportOf(text: string, profile: ReportProfile, supplied: Supplied, say: Say): FindingAid {
  const tools: Tools = { say, readDate: dateReader(profile.datesAsIn, say) }
  const into = gathered()
  const all = [...linesOf(text)]
  const first = all.findIndex(({ text: words }) => !isNavigation(words))
  reportOutside(all.slice(0, Math.max(0, first)), say)
  const lines = withoutMenu(all.slice(Math.max(0, first)), { last: true }, say)
  const { before, parts } = outlineOf(lines, headingFinder(profile))
  const rest = publicationFacts(before, profile, into, tools)
  const mark = referenceMarker(profile, parts)
  const [only, ...others] = parts
  const hoisted = !into.title && only !== undefined && others.length === 0 ? only : undefined
  const prose = [...rest, ...(hoisted?.lines ?? [])]
  addProse(prose, hoisted)
  if (hoisted) into.title = standsAt({ text: hoisted.title }, hoisted.at)

  function addProse(own: readonly Line[], from: Part | undefined): void {
    const blocks = blocksOf(own, from, mark, say)
    if (blocks.length > 0) addNote(into, 'fullText', { blocks })
  }

  const description = descriptionOf(into)
  const units = (hoisted?.parts ?? parts).map(part => unitOf(part, mark, say))
  const unit: Unit = {
    ...(hoisted && { id: hoisted.id }),
    ...(supplied.level === undefined && (hoisted ? hoisted.level : into.title && profile.level)),
    ...suppliedFor(description, supplied, undefined, say),
    ...description,
  }
  return { control: controlOf(into), unit: units.length > 0 ? { ...unit, units } : unit }
}

/** A part with its prose as its text. Its depth is bounded by the kinds of heading a profile knows. */
function unitOf(part: Part, mark: MarkReferences, say: Say): UnitTree {
  const blocks = blocksOf(part.lines, part, mark, say)
  const units = part.parts.map(inner => unitOf(inner, mark, say))
  return {
    id: part.id,
    ...part.level,
    title: standsAt({ text: part.title }, part.at),
    ...(blocks.length > 0 && { fullText: [{ blocks }] }),
    ...(units.length > 0 && { units }),
  }
}

const blocksOf = (lines: readonly Line[], from: Part | undefined, mark: MarkReferences, say: Say) =>
  paragraphs(lines, say).map(({ text }) => ({ type: 'paragraph', content: mark(text, from) }) as const)
