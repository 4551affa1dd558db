import { scanNumber, scanString } from './scan-scalar.ts'

/**
 * How deep a JSON text may be nested, counting every `{` and `[`. Enough for some ten thousand levels of description, far
 * beyond any real one.
 */
export const MAX_DEPTH = 20_000

/** What a JSON text may hold besides objects and arrays. */
export type Scalar = string | number | boolean | null

/** Receives the pieces of a JSON text in order. `at` is an offset in UTF-16 units. */
export interface JsonEvents {
  open(kind: 'object' | 'array', at: number): void
  key(name: string, at: number, end: number): void
  value(value: Scalar, at: number, end: number): void
  close(): void
}

/** Where and why a text is not JSON. */
export interface SyntaxFault {
  readonly code: 'json/syntax' | 'json/incomplete' | 'json/too-deep'
  /** One sentence, ending in a full stop. */
  readonly message: string
  readonly at: number
  readonly hint?: string
}

type Expected = 'value' | 'value or ]' | 'name or }' | 'name' | ', or end' | 'nothing'

/**
 * Reads a JSON text from beginning to end and stops at the first place where it is none. Depth costs no call stack; a byte
 * order mark is passed over.
 *
 * Source: RFC 8259, without exceptions: no comments, no trailing commas, no `NaN`, no `007`.
 *
 * @returns what is wrong, or `undefined` when the text is JSON
 */
export function scan(text: string, events: JsonEvents): SyntaxFault | undefined {
  const inObject: boolean[] = []
  let expected: Expected = 'value'
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0

  for (;;) {
    at = afterSpace(text, at)
    const char = text[at]
    if (char === undefined) return expected === 'nothing' ? undefined : incomplete(text, inObject.at(-1))
    switch (expected) {
      case 'nothing':
        return unexpected(text, at, 'the end of the text', 'A JSON text holds one value; remove what follows it.')
      case ', or end': {
        const object = inObject.at(-1) === true
        if (char === ',') {
          expected = object ? 'name' : 'value'
          at++
        } else if (char === (object ? '}' : ']')) closeOne()
        else return unexpected(text, at, object ? 'a comma or "}"' : 'a comma or "]"')
        continue
      }
      case 'name':
      case 'name or }': {
        if (char === '}' && expected === 'name or }') {
          closeOne()
          continue
        }
        if (char !== '"') return unexpected(text, at, 'a name in double quotes', nameHint(char))
        const name = scanString(text, at)
        if (name.fault) return name.fault
        events.key(name.value, at, name.end)
        at = afterSpace(text, name.end)
        if (text[at] === undefined) return incomplete(text, true)
        if (text[at] !== ':') return unexpected(text, at, 'a colon')
        at++
        expected = 'value'
        continue
      }
      case 'value or ]':
        if (char === ']') {
          closeOne()
          continue
        }
    }
    if (char === '{' || char === '[') {
      if (inObject.length === MAX_DEPTH) return tooDeep(at)
      events.open(char === '{' ? 'object' : 'array', at)
      inObject.push(char === '{')
      expected = char === '{' ? 'name or }' : 'value or ]'
      at++
      continue
    }
    const fault = scalar(char)
    if (fault) return fault
    expected = inObject.length === 0 ? 'nothing' : ', or end'
  }

  function closeOne(): void {
    events.close()
    inObject.pop()
    expected = inObject.length === 0 ? 'nothing' : ', or end'
    at++
  }

  function scalar(char: string): SyntaxFault | undefined {
    if (char === '"') {
      const string = scanString(text, at)
      if (string.fault) return string.fault
      events.value(string.value, at, string.end)
      at = string.end
      return undefined
    }
    if (char === '-' || (char >= '0' && char <= '9')) {
      const number = scanNumber(text, at)
      if (number.fault) return number.fault
      events.value(number.value, at, number.end)
      at = number.end
      return undefined
    }
    for (const [word, value] of words) {
      if (!text.startsWith(word, at)) continue
      events.value(value, at, at + word.length)
      at += word.length
      return undefined
    }
    return unexpected(text, at, 'a value', valueHint(text, at))
  }
}

const words: readonly (readonly [string, Scalar])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

function afterSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at++
  }
}

function incomplete(text: string, inObject: boolean | undefined): SyntaxFault {
  const missing = inObject === undefined ? 'a value' : inObject ? '"}"' : '"]"'
  return {
    code: 'json/incomplete',
    message: `The text ends where ${missing} is still to come.`,
    at: text.length,
    hint: 'The file is empty or was cut off; get a complete copy.',
  }
}

function tooDeep(at: number): SyntaxFault {
  return {
    code: 'json/too-deep',
    message: `Objects and lists are nested more than ${MAX_DEPTH} deep.`,
    at,
    hint: 'No finding aid has so many levels; the file is probably damaged.',
  }
}

/** The fault of meeting one thing where another was expected. */
function unexpected(text: string, at: number, expected: string, hint?: string): SyntaxFault {
  return {
    code: 'json/syntax',
    message: `Expected ${expected}, found ${shown(text, at)}.`,
    at,
    ...(hint !== undefined && { hint }),
  }
}

/** One character in words that print. */
function shown(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0
  if (code === 0x22) return 'a double quote'
  const visible = code > 0x20 && code < 0x7f
  return visible ? `"${String.fromCodePoint(code)}"` : `character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function nameHint(char: string): string | undefined {
  if (char === '}') return 'Remove the comma before it.'
  if (char === "'") return 'JSON uses double quotes.'
  if (char === '/') return 'JSON has no comments.'
  return undefined
}

function valueHint(text: string, at: number): string | undefined {
  const char = text[at]
  if (char === ']' || char === '}') return 'Remove the comma before it, or add a value.'
  if (char === "'") return 'JSON uses double quotes.'
  if (char === '/') return 'JSON has no comments.'
  if (char === '.' || char === '+') return 'A number begins with a digit or a minus sign.'
  if (/^(?:NaN|Infinity|undefined|None|True|False)/.test(text.slice(at, at + 9)))
    return 'The only words JSON knows are true, false and null; leave out a member that has no value.'
  return undefined
}
