import { code, endOfSpace, kinds, nameFirst, nameNext } from './characters.ts'
import { badDeclaration, badInstruction, Fault, hyphensInComment, strayDeclaration } from './faults.ts'

/*
 * Each of these finds the end of a piece of markup whose "<" is at an offset, and gives -1 when the text ends before it does
 * and nothing is wrong so far.
 */

/** The end of a comment (XML 1.0, 2.5). */
export function endOfComment(text: string, from: number): number {
  const at = text.indexOf('--', from + 4)
  if (at < 0 || at + 2 >= text.length) return -1
  if (text.charCodeAt(at + 2) !== code.greater) throw new Fault(at, hyphensInComment())
  return at + 3
}

/** The end of a CDATA section (2.7). */
export function endOfCdata(text: string, from: number): number {
  const at = text.indexOf(']]>', from + 9)
  return at < 0 ? -1 : at + 3
}

/** The end of the name of a processing instruction (2.6), which has no colon and is not "xml" in any spelling. */
export function endOfTarget(text: string, from: number): number {
  let at = from + 2
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const wanted = at === from + 2 ? nameFirst : nameNext
    if (((kinds[unit] ?? 0) & wanted) === 0 || unit === code.colon) break
  }
  if (at === text.length) return -1
  const target = text.slice(from + 2, at)
  const ends = text.charCodeAt(at) === code.question || endOfSpace(text, at) > at
  if (target === '' || !ends) throw new Fault(from, badInstruction())
  if (/^xml$/i.test(target)) throw new Fault(from, strayDeclaration())
  return at
}

/** The end of a processing instruction, whose name ends at an offset. */
export function endOfInstruction(text: string, nameEnd: number): number {
  if (text.charCodeAt(nameEnd) === code.question) {
    if (nameEnd + 1 === text.length) return -1
    if (text.charCodeAt(nameEnd + 1) !== code.greater) throw new Fault(nameEnd, badInstruction())
    return nameEnd + 2
  }
  const at = text.indexOf('?>', nameEnd)
  return at < 0 ? -1 : at + 2
}

/** The ">" that ends a document type declaration (2.8): one outside quotes, brackets, comments and instructions. */
export function endOfDocumentType(text: string, from: number): number {
  const inside = /[<>"'[\]]/g
  let brackets = 0
  let declarations = 0
  inside.lastIndex = from + 9
  for (let found = inside.exec(text); found !== null; found = inside.exec(text)) {
    const at = found.index
    const skipped = skip(text, at)
    if (skipped < 0) return -1
    if (skipped > at) {
      inside.lastIndex = skipped
      continue
    }
    const [mark] = found
    if (mark === '[') brackets += 1
    else if (mark === ']') brackets = 0
    else if (mark === '<') declarations += 1
    else if (declarations > 0) declarations -= 1
    else if (brackets === 0) return at + 1
  }
  return -1
}

/** The end of a string, comment or processing instruction that begins here; the offset itself when none does. */
function skip(text: string, at: number): number {
  const mark = text.charAt(at)
  if (mark === '"' || mark === "'") return endOf(text, mark, at + 1)
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at + 4)
  return text.startsWith('<?', at) ? endOf(text, '?>', at + 2) : at
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** What an XML declaration says that matters here (2.8, 2.9). */
export interface Declared {
  readonly end: number
  readonly standalone: boolean
}

const equals = /[ \t\n]*=[ \t\n]*/y
const pieces: readonly (readonly [name: RegExp, value: RegExp, required: boolean])[] = [
  [/[ \t\n]+version/y, /"1\.[0-9]+"|'1\.[0-9]+'/y, true],
  [/[ \t\n]+encoding/y, /"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'/y, false],
  [/[ \t\n]+standalone/y, /"(?:yes|no)"|'(?:yes|no)'/y, false],
]

/** Reads the XML declaration at the beginning of a text; undefined when the text ends before it does. */
export function readDeclaration(text: string): Declared | undefined {
  const end = text.indexOf('?>')
  if (end < 0) return undefined
  let at = 5
  let standalone = false
  const takes = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  for (const [name, value, required] of pieces) {
    if (takes(name) === undefined) {
      if (required) throw new Fault(at, badDeclaration())
      continue
    }
    const given = takes(equals) === undefined ? undefined : takes(value)
    if (given === undefined) throw new Fault(at, badDeclaration())
    standalone = given.slice(1, -1) === 'yes'
  }
  at = endOfSpace(text, at)
  if (at !== end) throw new Fault(at, badDeclaration())
  return { end: end + 2, standalone }
}
