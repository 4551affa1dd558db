import { pointers } from '../../../linked-data/reading/prose.ts'
import {
  type Control,
  isPublicationStatus,
  type MaintenanceStatus,
  maintenanceStatuses,
} from '../../../model/control.ts'
import { afterLabel, findingAidLabels } from '../labelled.ts'
import { type AtFindingAid, addressesOf, some, textsOf, wordsOf } from './at.ts'
import { besidesScripts } from './languages.ts'
import { noteOf } from './notes.ts'

/** What is noted of a finding aid under a word that says what it is. */
export const labelled = ({ thing }: AtFindingAid, field: keyof typeof findingAidLabels): readonly string[] =>
  textsOf(thing, 'note', 'generalDescription').flatMap(note => afterLabel(note, findingAidLabels[field]) ?? [])

const isStatus = (word: string): word is MaintenanceStatus => maintenanceStatuses.some(each => each === word)

export const status = (at: AtFindingAid): Control['status'] => labelled(at, 'status').find(isStatus)

export const publicationStatus = (at: AtFindingAid): Control['publicationStatus'] =>
  labelled(at, 'publicationStatus').find(isPublicationStatus)

/** Whether a note is one of those that are fields of their own. */
function isField(note: string): boolean {
  const { status, publicationStatus, ...others } = findingAidLabels
  const words = afterLabel(note, status)
  if (words !== undefined) return isStatus(words)
  const published = afterLabel(note, publicationStatus)
  if (published !== undefined) return isPublicationStatus(published)
  return Object.values(others).some(label => afterLabel(note, label) !== undefined)
}

/** Notes on the finding aid, and the addresses it refers to. */
export function notes(at: AtFindingAid): Control['notes'] {
  const said = besidesScripts(wordsOf(at.thing, 'note', 'generalDescription', 'scopeAndContent', 'history'))
  const addresses = addressesOf(at.thing)
  return some([
    ...said.filter(({ words }) => words.trim() !== '' && !isField(words)).map(words => noteOf(words, at.tag)),
    ...(addresses.length > 0 ? [{ blocks: pointers(addresses) }] : []),
  ])
}
