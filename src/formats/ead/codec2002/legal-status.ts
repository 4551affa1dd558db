import type { Note } from '../../../model/note.ts'
import { writeHead } from '../codec/blocks.ts'
import { type Codec, each } from '../codec/codec.ts'
import { nothingIn, writeInParagraph } from '../codec/in-paragraph.ts'
import { blank, startOf } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'
import { proseWords, saidAside } from '../words.ts'

/**
 * The legal status of the material: an `accessrestrict` that holds nothing but `legalstatus`, one for each paragraph, because
 * that takes words only. EAD 2002 `legalstatus`.
 */
export const legalStatus: Codec<readonly Note[]> = each({ write: writeStatus })

function writeStatus(note: Note, to: Emit): void {
  const { label, localType, blocks, heading, parts = [], ...marked } = note
  startOf('accessrestrict', marked, to)
  if (to.deep()) {
    to.loses('mark-up nested too deep', saidAside(note))
    to.element('legalstatus', { localtype: localType }, proseWords(note))
    to.end()
    return
  }
  if (heading && heading.length > 0) {
    writeHead(heading, to)
    if (!blank(label)) to.element('legalstatus', {}, label ?? '')
  } else if (!blank(label)) to.element('head', {}, label ?? '')
  const said = blocks.filter(block => !nothingIn(block))
  for (const block of said) {
    startOf('legalstatus', { id: block.id, audience: block.audience, extra: block.extra, localType }, to)
    if (block.language !== undefined || block.script !== undefined) to.loses('its language')
    writeInParagraph([block], to, { carried: block })
    to.end()
  }
  if (said.length === 0 && parts.length === 0) to.element('legalstatus', { localtype: localType })
  for (const part of parts) writeStatus(part, to)
  to.end()
}
