import type { Recognition } from '../format.ts'
import { labelFinder } from './labels.ts'
import { type Line, linesOf } from './lines.ts'
import type { Profile } from './profile.ts'

/** How many labels of a profile a text has, and how many of them no other kind of text would have. */
interface Labels {
  readonly profile: Profile
  readonly known: readonly string[]
  readonly telling: number
}

/** Counts the different labels of a profile that begin a line. */
function labelsIn(lines: Iterable<Line>, profile: Profile): Labels {
  const find = labelFinder(profile)
  const known = new Set<string>()
  let telling = 0
  for (const line of lines) {
    const row = find(line)?.row
    if (!row || known.has(row.labels[0])) continue
    known.add(row.labels[0])
    if (!row.common) telling++
  }
  return { profile, known: [...known], telling }
}

/** Whether the labels make a text a finding aid: two at least, and one that other texts do not have. */
const isFindingAid = ({ known, telling }: Labels): boolean => known.length >= 2 && telling >= 1

/** The profile whose labels a text has most of, if it has enough to be a finding aid of that form. */
export function bestProfile(text: string, profiles: readonly Profile[]): Labels | undefined {
  let best: Labels | undefined
  for (const profile of profiles) {
    const labels = labelsIn(linesOf(text), profile)
    if (isFindingAid(labels) && (!best || labels.known.length > best.known.length)) best = labels
  }
  return best
}

const CERTAIN = 4

/** Recognises a finding aid in plain text by its labels. */
export function recogniser(profiles: readonly Profile[]): (beginning: string) => Recognition | undefined {
  return beginning => {
    if (beginning.includes('\0')) return undefined
    const best = bestProfile(beginning, profiles)
    if (!best) return undefined
    const { known, profile } = best
    const named = known
      .slice(0, CERTAIN)
      .map(label => `"${label}"`)
      .join(', ')
    return {
      certainty: known.length >= CERTAIN ? 'certain' : 'likely',
      because: `it has ${known.length} labels of a ${profile.title} at the beginning of a line, such as ${named}`,
    }
  }
}
