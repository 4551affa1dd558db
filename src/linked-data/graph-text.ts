import { Writer } from 'n3'
import type { TextSink } from '../model/sink.ts'
import { countStrings } from '../report/ledger/strings.ts'
import type { WordHashes } from '../report/ledger/word-hashes.ts'
import { jsonText, onOneLine } from './json-text.ts'
import type { Losses } from './say.ts'
import type { Syntax } from './syntax.ts'
import { triplesWith } from './triples/write.ts'

/** Takes the nodes of one graph, each whole, and sends them on as text. */
export interface GraphText {
  /** @param context what the terms of the nodes mean */
  begin(context: object): void
  node(node: object): void
  end(): void
}

/** How a graph is written. */
export interface GraphTextOptions {
  /** JSON-LD when absent. */
  readonly syntax?: Syntax | undefined
  readonly losses: Losses
  /** On several lines, unless `false`. */
  readonly indent?: boolean | undefined
  /** Takes the words that are written, for the ledger. */
  readonly words?: WordHashes | undefined
}

/**
 * A graph in the syntax that is wanted.
 *
 * @example
 * const document = graphText(out, { losses, syntax: 'turtle' })
 * document.begin({ name: 'http://schema.org/name' })
 * document.node({ '@id': 'urn:x:1', name: 'Letters' })
 * document.end()
 */
export const graphText = (out: TextSink, options: GraphTextOptions): GraphText =>
  options.syntax === undefined || options.syntax === 'jsonld' ? jsonLdText(out, options) : triplesText(out, options)

/**
 * A graph as triples: N-Quads, one a line, or Turtle with the prefixes and the base of the context. What is said is what the JSON-LD
 * document says; nothing is kept from one node to the next.
 *
 * Reports `<format>/half-character` for what is not well-formed Unicode.
 *
 * Source: N-Quads 1.1; Turtle 1.1.
 */
function triplesText(out: TextSink, { losses, syntax, words }: GraphTextOptions): GraphText {
  let triples = triplesWith({})
  let waiting = ''
  const stream = {
    write(piece: string, _: unknown, done?: () => void) {
      waiting += piece
      done?.()
    },
    end: (done?: () => void) => done?.(),
  }
  let writer = new Writer(stream)
  const send = (): void => {
    if (waiting !== '') out.write(waiting)
    waiting = ''
  }
  return {
    begin(context) {
      const base = '@base' in context && typeof context['@base'] === 'string' ? context['@base'] : ''
      if (syntax === 'turtle' && base !== '') waiting = `@base <${base}>.\n`
      triples = triplesWith(syntax === 'turtle' ? { ...context, '@base': '' } : context)
      writer = new Writer(
        stream,
        syntax === 'turtle' ? { format: 'Turtle', prefixes: prefixesIn(context) } : { format: 'N-Quads' },
      )
    },
    node(given) {
      countStrings(given, words)
      const { text, replaced } = jsonText(given, 0)
      if (replaced > 0) reportHalfCharacters(replaced, losses)
      const node: object = replaced > 0 ? JSON.parse(text) : given
      for (const triple of triples(node)) writer.addQuad(triple)
      send()
    },
    end() {
      writer.end()
      send()
      out.end()
    },
  }
}

/** The prefixes of a context; one vocabulary has the empty one. */
function prefixesIn(context: object): Record<string, string> {
  const prefixes: Record<string, string> = {}
  for (const [name, meaning] of Object.entries(context)) {
    if (typeof meaning !== 'string' || name === '@base') continue
    prefixes[name === '@vocab' ? '' : name] = meaning
  }
  return { ...prefixes, xsd: 'http://www.w3.org/2001/XMLSchema#' }
}

/**
 * One JSON-LD document: a context and a `@graph` of nodes, each sent as soon as it is given.
 *
 * Reports `<format>/half-character` for what is not well-formed Unicode.
 *
 * Source: JSON-LD 1.1.
 *
 */
export function jsonLdText(out: TextSink, { losses, indent, words }: GraphTextOptions): GraphText {
  const spaces = indent === false ? 0 : 2
  let isFirst = true
  return {
    begin(context) {
      const { text } = jsonText(context, spaces)
      out.write(
        spaces === 0
          ? `{"@context":${text},"@graph":[`
          : `{\n  "@context": ${onOneLine(text).replaceAll('\n', '\n  ')},\n  "@graph": [`,
      )
    },
    node(node) {
      const { text, replaced } = jsonText(node, spaces)
      countStrings(node, words)
      if (replaced > 0) reportHalfCharacters(replaced, losses)
      const lines = spaces === 0 ? text : `    ${onOneLine(text).replaceAll('\n', '\n    ')}`
      out.write(`${isFirst ? '' : ','}\n${lines}`)
      isFirst = false
    },
    end() {
      out.write(spaces === 0 ? '\n]}\n' : '\n  ]\n}\n')
      out.end()
    },
  }
}

function reportHalfCharacters(count: number, { format, report, where }: Losses): void {
  const unit = where()
  report({
    code: `${format}/half-character`,
    concern: 'loss',
    severity: 'warning',
    message: `${count} half ${count === 1 ? 'character was' : 'characters were'} replaced by the sign for an unknown one.`,
    hint: 'Find the whole character, often an emoji or a rare ideograph, and write it instead.',
    words: 0,
    ...(unit !== undefined && { unit }),
  })
}
