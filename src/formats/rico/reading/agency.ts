import { pointers } from '../../../linked-data/reading/prose.ts'
import type { Agency } from '../../../model/control.ts'
import { type AtFindingAid, addressesOf, thingsOf, wordsOf } from './at.ts'
import { typedIdentifiers } from './finding-aid-identifiers.ts'
import { blocksOf } from './notes.ts'
import { holderOf } from './things.ts'

/** Who keeps the finding aid: the holder of the record that it is. */
export function agency(at: AtFindingAid): Agency | undefined {
  const loose = typedIdentifiers(at.thing).flatMap(({ kind, said }) => (kind === 'agency code' ? [said.text] : []))
  const [holder, ...others] = thingsOf(at.thing, 'hasOrHadHolder')
  if (others.length > 0) at.scope.unread.property('hasOrHadHolder', others, at.thing)
  const { name, isils, codes } = holder ? holderOf(holder) : { name: undefined, isils: [], codes: [] }
  const isil = isils.at(-1)
  const words = wordsOf(holder, 'note', 'generalDescription').flatMap(blocksOf)
  const note = [...words, ...pointers(addressesOf(holder))]
  const otherCodes = [...codes, ...loose].map(text => ({ text }))
  if (!holder && otherCodes.length === 0) return undefined
  return {
    ...(name !== undefined && name !== '' && { name }),
    ...(isil !== undefined && { code: isil }),
    ...(otherCodes.length > 0 && { otherCodes }),
    ...(note.length > 0 && { note }),
  }
}
