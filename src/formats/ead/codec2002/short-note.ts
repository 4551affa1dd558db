import type { TextStatement } from '../../../model/statement.ts'
import { type Codec, each } from '../codec/codec.ts'
import { startOf, writeWords } from '../codec/statement.ts'

/** Short notes in the `did`: each a `note` of one paragraph. EAD 2002 `note`. */
export const shortNotes: Codec<readonly TextStatement[]> = each({
  write(note, to) {
    startOf('note', note, to)
    to.element('p', {}, () => writeWords(note, to))
    to.end()
  },
})
