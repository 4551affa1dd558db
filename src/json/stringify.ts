/** How JSON text is laid out. */
export interface JsonLayout {
  /** What a line is indented with for each level; empty for everything on one line. */
  readonly indent: string
  /** The names of an object in the order in which they are written; as they stand when absent. */
  readonly order?: (names: string[], parent: string) => string[]
}

/** Beyond this level lines are not indented further, or the text of a deep tree would be mostly spaces. */
const DEEPEST_INDENT = 60

/** The line beginnings of each level, made once. */
const lineStarts = new Map<string, readonly string[]>()

/** What begins a line at a level: a line end and the indentation. Nothing when everything is on one line. */
export function lineStart({ indent }: JsonLayout, level: number): string {
  if (indent === '') return ''
  let starts = lineStarts.get(indent)
  if (!starts) {
    starts = Array.from({ length: DEEPEST_INDENT + 1 }, (_, deep) => `\n${indent.repeat(deep)}`)
    lineStarts.set(indent, starts)
  }
  return starts[Math.min(level, DEEPEST_INDENT)] ?? ''
}

interface Frame {
  readonly value: object
  /** The names of an object's members; absent for a list. */
  readonly names: readonly string[] | undefined
  next: number
}

/**
 * Plain data as JSON text, the same for the same data. Depth costs no call stack. Members that are `undefined`, and numbers
 * that are not finite, are left out; half characters are written as escapes, so that the text is valid UTF-8 and reads back
 * as it was.
 *
 * @param level the level at which the value stands, for the indentation of the lines inside it
 * @example jsonText({ b: [1], a: undefined }, { indent: '' }) // '{"b":[1]}'
 */
export function jsonText(value: unknown, layout: JsonLayout, level = 0): string {
  const colon = layout.indent === '' ? ':' : ': '
  const stack: Frame[] = []
  let text = ''
  let name = ''

  /** Writes a scalar whole; of an object or list the beginning, the rest follows from the stack. */
  function begin(inner: unknown): void {
    if (typeof inner !== 'object' || inner === null) {
      text += scalarText(inner)
      return
    }
    if (Array.isArray(inner)) {
      text += '['
      stack.push({ value: inner, names: undefined, next: 0 })
      return
    }
    text += '{'
    const names = Object.keys(inner).filter(member => isSayable(Reflect.get(inner, member)))
    stack.push({ value: inner, names: layout.order ? layout.order(names, name) : names, next: 0 })
  }

  begin(value)
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { value: parent, names } = frame
    const length = names ? names.length : Array.isArray(parent) ? parent.length : 0
    if (frame.next === length) {
      stack.pop()
      if (length > 0) text += lineStart(layout, level + stack.length)
      text += names ? '}' : ']'
      continue
    }
    text += frame.next === 0 ? '' : ','
    text += lineStart(layout, level + stack.length)
    const member = names?.[frame.next] ?? frame.next
    frame.next++
    name = typeof member === 'string' ? member : ''
    if (typeof member === 'string') text += JSON.stringify(member) + colon
    begin(Reflect.get(parent, member))
  }
  return text
}

const isSayable = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'number' || Number.isFinite(value))

function scalarText(value: unknown): string {
  return Object.is(value, -0) ? '-0' : (JSON.stringify(value) ?? 'null')
}
