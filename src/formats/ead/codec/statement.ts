import type { Extra, TextStatement } from '../../../model/statement.ts'
import type { Given, Marked } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'
import { writeInline } from './inline.ts'

/** Begins the element of a statement. Elements of the source that the model has no name for are told as lost. */
export function startOf(name: string, marked: Marked, to: Emit, own?: Given): void {
  to.start(name, own, marked)
  if (marked.extra) losesElements(marked.extra, to)
}

/** Tells elements that only the source has a name for as lost. */
export function losesElements(extra: Extra | undefined, to: Emit): void {
  const elements = extra?.elements
  if (elements !== undefined && elements.length > 0)
    to.loses(`what the source says in ${elements.map(({ name }) => name).join(', ')}`, elements)
}

/** A statement as an element that holds its words. */
export function writeText(name: string, statement: TextStatement, to: Emit, own?: Given): void {
  startOf(name, statement, to, own)
  writeWords(statement, to)
  to.end()
}

/** The words of a statement, with their mark-up where it has some. */
export function writeWords({ text, content }: Pick<TextStatement, 'text' | 'content'>, to: Emit): void {
  if (content && content.length > 0) writeInline(content, to)
  else to.text(text)
}

/** Whether there is nothing but white space. */
export const blank = (text: string | undefined): boolean => text === undefined || text.trim() === ''
