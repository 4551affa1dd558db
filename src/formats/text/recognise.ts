import type { Recognition } from '../format.ts'
import type { Evidence } from './evidence.ts'
import { evidenceFor } from './kinds.ts'
import type { Profile } from './profile.ts'

/** A profile that fits a text, and what speaks for it. */
interface Fitting extends Evidence {
  readonly profile: Profile
}

/**
 * The profile of which a text has most, if it has enough. Labels tell more than headings, and headings more than a list: a
 * profile of sections or of a record goes before one of a report, and that before an inventory.
 */
export function bestProfile(text: string, profiles: readonly Profile[]): Fitting | undefined {
  let best: Fitting | undefined
  for (const profile of profiles) {
    const evidence = evidenceFor(text, profile)
    if (!evidence.fits) continue
    const better =
      best === undefined ||
      rank(profile) < rank(best.profile) ||
      (rank(profile) === rank(best.profile) && evidence.known.length > best.known.length)
    if (better) best = { profile, ...evidence }
  }
  return best
}

const ranks = { 'finding-aid': 0, record: 0, report: 1, inventory: 2 } as const satisfies Record<
  Profile['kind'],
  number
>

const rank = ({ kind }: Profile): number => ranks[kind]

/** Recognises a finding aid in plain text by its labels. */
export function recogniser(profiles: readonly Profile[]): (beginning: string) => Recognition | undefined {
  return beginning => {
    if (beginning.includes('\0')) return undefined
    const best = bestProfile(beginning, profiles)
    return best && { certainty: best.certain ? 'certain' : 'likely', because: `it has ${best.words}` }
  }
}
