import type { Diagnostic } from '../../src/report/diagnostic.ts'
import type { XmlSink } from '../../src/xml/sink.ts'
import { tokenize } from '../../src/xml/tokens.ts'

/** What was read, one line a token, and what was said about it. */
export interface Read {
  readonly tokens: readonly string[]
  readonly said: readonly Diagnostic[]
}

/** Reads a document in pieces of so many characters; adjacent runs of text are shown as one. */
export function read(text: string, size = text.length): Read {
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
    text(piece) {
      if (tokens.at(-1)?.startsWith('"')) tokens[tokens.length - 1] += piece
      else note(`"${piece}`)
    },
    end: () => note('</>'),
    comment: piece => note(`<!--${piece}-->`),
    instruction: (target, data) => note(`<?${target} ${data}?>`),
    finish: () => note('finish'),
  }
  const input = tokenize(sink, diagnostic => said.push(diagnostic))
  for (let at = 0; at < text.length; at += Math.max(size, 1)) input.write(text.slice(at, at + size))
  input.end()
  return { tokens, said }
}
