import { diplomaticRecord } from './diplomatic-record.ts'
import { inventory } from './inventory.ts'
import { presidentialLibrary } from './presidential-library.ts'
import type { Profile } from './profile.ts'
import { reportChapter } from './report-chapter.ts'

/** The forms of finding aids in plain text that are known. One line each. */
export const profiles: readonly Profile[] = [presidentialLibrary, diplomaticRecord, reportChapter, inventory]
