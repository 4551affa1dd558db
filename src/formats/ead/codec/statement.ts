import type { Audience, Extra, TextStatement } from '../../../model/statement.ts'
import type { Emit, Given } from '../emit.ts'
import { writeInline } from './inline.ts'

/** What statements and pieces of prose carry besides their content, as far as each does. */
export interface Marked {
  readonly id?: string | undefined
  readonly audience?: Audience | undefined
  readonly language?: string | undefined
  readonly script?: string | undefined
  readonly label?: string | undefined
  readonly localType?: string | undefined
  readonly extra?: Extra | undefined
}

/**
 * The attributes of an element: those of its own, those every statement may have, and those of the source that the model
 * has no name for. Its own win; what differs from them is told as lost.
 */
export function attributesOf(marked: Marked, to: Emit, own: Given = {}): Given {
  const { id, audience, language, script, label, localType, extra } = marked
  const result: Record<string, string | undefined> = {}
  if (id !== undefined) result.id = id
  if (audience !== undefined) result.audience = audience
  if (language !== undefined) result.lang = language
  if (script !== undefined) result.script = script
  if (label !== undefined) result.label = label
  if (localType !== undefined) result.localtype = localType
  for (const name in own) {
    const value = own[name]
    if (value !== undefined) put(result, name, value, to)
  }
  const beyond = extra?.attributes
  return beyond ? withBeyond(result, beyond, to) : result
}

/** Attributes with those that only the source has a name for, which may be any name at all. */
function withBeyond(own: Given, beyond: Readonly<Record<string, string>>, to: Emit): Given {
  const result: Record<string, string | undefined> = Object.assign(Object.create(null), own)
  for (const [name, value] of Object.entries(beyond)) {
    const written = result[name]
    if (written === undefined) result[name] = value
    else put({ [name]: value }, name, written, to)
  }
  return result
}

/** Sets an attribute; another value it had is told as lost. */
function put(attributes: Record<string, string | undefined>, name: string, value: string, to: Emit): void {
  const had = attributes[name]
  if (had !== undefined && had !== value && had.trim() !== '') to.loses(`another value of its ${name}`, had)
  attributes[name] = value
}

/** Begins the element of a statement. Elements of the source that the model has no name for are told as lost. */
export function startOf(name: string, marked: Marked, to: Emit, own?: Given): void {
  to.start(name, attributesOf(marked, to, own))
  losesElements(marked.extra, to)
}

/** Tells elements that only the source has a name for as lost. */
export function losesElements(extra: Extra | undefined, to: Emit): void {
  const { elements = [] } = extra ?? {}
  if (elements.length > 0) to.loses(`what the source says in ${elements.map(({ name }) => name).join(', ')}`, elements)
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
