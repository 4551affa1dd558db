import { type ParseCallback, Parser, type Prefixes, type Quad, type Token } from 'n3'
import type { Diagnostic } from '../../report/diagnostic.ts'

declare module 'n3' {
  /** A text in pieces. */
  interface Pieces {
    on(event: string, listener: (piece: string) => void): void
  }
  interface Parser<Q extends BaseQuad = Quad> {
    parse(input: Pieces, listeners: { onQuad: ParseCallback<Q>; onToken: (token: Token) => void }): void
  }
}

/** What is told of a text of triples as it is read. */
export interface TripleSink {
  /** @param line the line on which it ends */
  triple(triple: Quad, line: number): void
  /** An IRI that is spelled relative to the document, whole. */
  relative(iri: string): void
}

/** How many characters all names may come to, for each character of the text: prefixes let a short text say long names. */
const LONGEST_NAMES = 50

const PIECE = 65_536

/**
 * The triples of a text in Turtle, TriG, N-Triples or N-Quads; graphs are one graph. Nothing is loaded.
 *
 * Source: Turtle 1.1; N-Quads 1.1.
 *
 * @returns what is wrong with the text; nothing of it counts then
 */
export function parseTriples(text: string, sink: TripleSink): Diagnostic | undefined {
  const listeners = new Map<string, (piece: string) => void>()
  let fault: Diagnostic | undefined
  let line = 1
  let base = ''
  let before = ''
  let names = 0
  const most = text.length * LONGEST_NAMES + PIECE

  function onToken(token: Token): void {
    if (!/^[.;,\])]$/.test(token.type)) line = token.line
    if (token.type === 'IRI' && token.value !== undefined && !token.value.includes(':'))
      sink.relative(base + token.value)
    else if (token.type === 'IRI' && (before === '@base' || before === 'BASE')) base = token.value ?? ''
    before = token.type
  }

  function onQuad(error: Error | null, triple: Quad | null, _: Prefixes): void {
    if (error) fault ??= syntax(error, line)
    else if (triple && !fault) {
      names += triple.subject.value.length + triple.predicate.value.length + triple.object.value.length
      if (names > most) fault = { ...longNames, place: { line } }
      else sink.triple(triple, line)
    }
  }

  const parser = new Parser({ blankNodePrefix: '' })
  parser.parse({ on: (event, listener) => listeners.set(event, listener) }, { onQuad, onToken })
  try {
    for (let at = 0; at < text.length && !fault; at += PIECE) listeners.get('data')?.(text.slice(at, at + PIECE))
    if (!fault) listeners.get('end')?.('')
  } catch {
    // The parser trips over some directives that are broken off, such as a prefix without a name.
    fault ??= syntax(new Error('Unexpected words'), line)
  }
  return fault
}

/** What the parser says, with the line that it names at the end. */
function syntax({ message }: Error, last: number): Diagnostic {
  const [, words = message, line = String(last)] = /^(.*) on line (\d{1,9})\.$/s.exec(message) ?? []
  return {
    code: 'triples/syntax',
    concern: 'input',
    severity: 'error',
    message: `This is neither Turtle nor N-Quads: ${words.replace(/\s+/g, ' ').slice(0, 150)}.`,
    place: { line: Number(line) },
    hint: 'Write the graph anew with a library for RDF.',
  }
}

const longNames = {
  code: 'triples/long-names',
  concern: 'input',
  severity: 'error',
  message: 'Prefixes make the names of this text many times as long as the text.',
  hint: 'Give prefixes that are no longer than the addresses of vocabularies are.',
} as const
