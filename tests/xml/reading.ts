import type { Diagnostic } from '../../src/report/diagnostic.ts'
import type { XmlSink } from '../../src/xml/sink.ts'
import { type Tokenizer, tokenize } from '../../src/xml/tokens.ts'

/** What was read, one line a token, and what was said about it. */
export interface Read {
  readonly tokens: readonly string[]
  readonly said: readonly Diagnostic[]
}

/** Reads a document in pieces of so many characters, or of these sizes in turn and then the rest. */
export function read(text: string, size: number | readonly number[] = text.length): Read {
  const tokens: string[] = []
  const said: Diagnostic[] = []
  const note = (token: string) => tokens.push(token)
  const sink: XmlSink = {
    start({ name, namespace, prefix, attributes }) {
      const shown = attributes.map(
        given => ` ${given.prefix && `${given.prefix}:`}${given.name}{${given.namespace}}=${given.value}`,
      )
      note(`<${prefix && `${prefix}:`}${name}{${namespace}}${shown.join('')}>`)
    },
    text: piece => note(`"${piece}`),
    end: () => note('</>'),
    comment: piece => note(`<!--${piece}-->`),
    instruction: (target, data) => note(`<?${target} ${data}?>`),
    finish: () => note('finish'),
  }
  const input = tokenize(sink, diagnostic => said.push(diagnostic))
  inPieces(input, text, size)
  return { tokens, said }
}

/** Where each start, text and end of a document begins. */
export function placesOf(text: string, size: number | readonly number[]): readonly string[] {
  const places: string[] = []
  const note = () => {
    const { line, column } = input.place()
    places.push(`${line}:${column}`)
  }
  const input = tokenize({ start: note, text: note, end: note, finish() {} }, () => {})
  inPieces(input, text, size)
  return places
}

function inPieces(input: Tokenizer, text: string, size: number | readonly number[]): void {
  const sizes = typeof size === 'number' ? [] : size
  const rest = typeof size === 'number' ? Math.max(size, 1) : text.length
  let at = 0
  for (let n = 0; at < text.length; n++) {
    const length = sizes[n] ?? rest
    input.write(text.slice(at, at + length))
    at += length
  }
  input.end()
}
