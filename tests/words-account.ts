import type { Conversion } from '../src/convert/api.ts'
import { tokenize } from '../src/xml/tokens.ts'

/** How often each word occurs. */
export type Bag = Map<string, number>

const WORD = /[\p{L}\p{N}\p{M}]+/gu

function put(text: string, bag: Bag): void {
  for (const word of text.normalize('NFKC').toLowerCase().match(WORD) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1)
}

/** The words of all text in an XML document; pieces of text with a tag between them are apart. */
export function wordsOfXml(document: string, { attributes = false } = {}): Bag {
  const bag: Bag = new Map()
  let run = ''
  const flush = () => {
    put(run, bag)
    run = ''
  }
  const input = tokenize(
    {
      start(element) {
        flush()
        if (attributes) for (const { value } of element.attributes) put(value, bag)
      },
      text(piece) {
        run += piece
      },
      end: flush,
      finish() {},
    },
    () => {},
  )
  input.write(document)
  input.end()
  return bag
}

/** Words of one document that another has less often, counted without the help of any ledger. */
export function missing(source: Bag, outputs: readonly string[]): readonly string[] {
  const left = new Map(source)
  for (const output of outputs)
    for (const [word, times] of wordsOfXml(output, { attributes: true })) left.set(word, (left.get(word) ?? 0) - times)
  return [...left].flatMap(([word, times]) => (times > 0 ? [times === 1 ? word : `${word} ×${times}`] : []))
}

/** How many words the reports of a conversion name as lost or held back on the way to one format; comments are no text. */
export function wordsTold(
  { diagnostics }: Pick<Conversion, 'diagnostics'>,
  format: string,
  others: readonly string[],
): number {
  return diagnostics
    .filter(({ concern, code }) => (concern === 'loss' || concern === 'redaction') && code !== 'ead/comments-not-kept')
    .filter(({ code }) => code.startsWith(`${format}/`) || !others.some(other => code.startsWith(`${other}/`)))
    .reduce((sum, { words = 0 }) => sum + words, 0)
}

export const countOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + Number(/ ×(\d+)$/.exec(word)?.[1] ?? 1), 0)
