import type { TextSink } from '../model/sink.ts'
import { countStrings } from '../report/ledger/strings.ts'
import type { WordHashes } from '../report/ledger/word-hashes.ts'
import { jsonText, onOneLine } from './json-text.ts'
import type { Losses } from './say.ts'

/** Takes the nodes of one graph, each whole, and sends them on as text. */
export interface GraphText {
  /** @param context what the terms of the nodes mean */
  begin(context: object): void
  node(node: object): void
  end(): void
}

/** How a graph is written. */
export interface GraphTextOptions {
  readonly losses: Losses
  /** On several lines, unless `false`. */
  readonly indent?: boolean | undefined
  /** Takes the words that are written, for the ledger. */
  readonly words?: WordHashes | undefined
}

/**
 * One JSON-LD document: a context and a `@graph` of nodes, each sent as soon as it is given.
 *
 * Reports `<format>/half-character` for what is not well-formed Unicode.
 *
 * Source: JSON-LD 1.1.
 *
 * @example
 * const document = jsonLdText(out, { losses })
 * document.begin({ name: 'http://schema.org/name' })
 * document.node({ '@id': 'urn:x:1', name: 'Letters' })
 * document.end()
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
