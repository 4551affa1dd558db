import type { Format, Recognition } from '../format.ts'
import { controlPlaces, unitPlaces } from './places.ts'
import { read } from './read.ts'

export { read }

/** The JSON in which ArchivesSpace gives its records, through its API and in backups. Read only. */
export const aspaceJson = {
  name: 'aspace-json',
  title: 'ArchivesSpace JSON',
  extensions: ['aspace.json', 'jsonl'],
  mediaType: 'application/json',
  read,
  recognise,
  crosswalk: { unit: unitPlaces, control: controlPlaces },
} as const satisfies Format

function recognise(beginning: string): Recognition | undefined {
  return /^\uFEFF?\s*[[{]/.test(beginning) && /"jsonmodel_type"\s{0,9}:\s{0,9}"/.test(beginning)
    ? { certainty: 'certain', because: 'it is JSON with a member "jsonmodel_type", as ArchivesSpace has it' }
    : undefined
}
