import type { DescriptionLanguage } from '../../../model/control.ts'
import type { Codec } from '../codec/codec.ts'
import { blank } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'
import { proseWords, saidAside } from '../words.ts'
import { interleaved, saysAll } from './interleaved.ts'
import { languagePiece, plainSentence } from './language.ts'

/** The languages the finding aid is written in, each in its sentence where it has one. EAD 2002 `langusage`. */
export const descriptionLanguages: Codec<readonly DescriptionLanguage[]> = {
  write(values, to) {
    if (values.length === 0) return
    to.start('langusage')
    for (const [i, value] of values.entries()) {
      if (i > 0) to.text('; ')
      writeLanguage(value, to)
    }
    to.end()
  },
}

function writeLanguage(value: DescriptionLanguage, to: Emit): void {
  const { code, text = '', scriptCode, scriptText, note = [], ...marked } = value
  const hasScript = scriptCode !== undefined || scriptText !== undefined
  const script = {
    ...(scriptCode !== undefined && { code: scriptCode }),
    ...(scriptText !== undefined && { text: scriptText }),
  }
  const piece = languagePiece(
    { ...marked, ...(code !== undefined && { code }), text, ...(hasScript && { scripts: [script] }) },
    to,
  )
  const sentence = plainSentence(note)
  if (sentence !== undefined && saysAll(sentence, [text])) {
    interleaved(sentence, [piece], to, ', ')
    return
  }
  piece.write()
  if (note.length === 0) return
  const words = proseWords(note)
  if (sentence === undefined) to.loses('the mark-up of a note', saidAside(note))
  if (!blank(words)) to.text(`. ${words}`)
}
