import type { TextStatement } from '../../../model/statement.ts'
import type { Given, Marked } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'
import { proseWords, saidAside } from '../words.ts'
import { startOf } from './statement.ts'

/** A statement as an element that takes text only: its mark-up is told as lost, its words stay. */
export function writePlain(name: string, statement: TextStatement, to: Emit, own?: Given): void {
  const { text, content } = statement
  const isMarkedUp = content?.some(piece => typeof piece !== 'string') ?? false
  if (isMarkedUp) to.loses('the mark-up of its words', saidAside(content))
  writeLine(name, isMarkedUp ? proseWords({ content }) : text, to, statement, own)
}

/** An element that takes text only. */
export function writeLine(name: string, text: string, to: Emit, marked: Marked = {}, own?: Given): void {
  startOf(name, marked, to, own)
  to.text(text)
  to.end()
}
