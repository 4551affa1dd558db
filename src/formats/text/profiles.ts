import { diplomaticRecord } from './diplomatic-record.ts'
import { inventory } from './inventory.ts'
import { presidentialLibrary } from './presidential-library.ts'
import type { Profile } from './profile.ts'
import { reportChapter } from './report-chapter.ts'

/** The forms of finding aids in plain text that are known. One line each. */
export const profiles: readonly Profile[] = [presidentialLibrary, diplomaticRecord, reportChapter, inventory]

/** The profile of a name. Throws a `TypeError` when there is none: the call is wrong, not the text. */
export function profileNamed(name: string): Profile {
  const found = profiles.find(profile => profile.name === name)
  if (!found)
    throw new TypeError(`"${name}" is no text profile; there are ${profiles.map(profile => profile.name).join(', ')}`)
  return found
}
