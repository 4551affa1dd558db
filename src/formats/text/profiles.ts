import { presidentialLibrary } from './presidential-library.ts'
import type { Profile } from './profile.ts'

/** The forms of finding aids in plain text that are known. One line each. */
export const profiles: readonly Profile[] = [presidentialLibrary]
