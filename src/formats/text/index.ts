import type { Format } from '../format.ts'
import { crosswalk } from './crosswalk.ts'
import { profiles } from './profiles.ts'
import { read } from './read.ts'
import { recogniser } from './recognise.ts'

export type { Profile as TextProfile } from './profile.ts'
export { profiles as textProfiles } from './profiles.ts'
export { parseTextProfile } from './user-profile.ts'
export { read }

/**
 * Finding aids in plain text, as they are typed or copied from a page: sections under labels, and a container list. Read
 * only; a profile says which labels an institution uses.
 */
export const text = {
  name: 'text',
  title: 'Plain text',
  extensions: ['txt'],
  mediaType: 'text/plain',
  read,
  recognise: recogniser(profiles),
  crosswalk,
} as const satisfies Format
