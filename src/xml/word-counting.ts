import type { WordHashes } from '../report/ledger/word-hashes.ts'
import type { XmlSink } from './sink.ts'

/** Tokens that pass through while their words are counted: those of text, and those of the values of attributes. */
export function countingWords<S extends XmlSink>(next: S, words: WordHashes | undefined): S {
  if (!words) return next
  return {
    ...next,
    start(element) {
      words.boundary()
      for (const { value } of element.attributes) {
        words.text(value)
        words.boundary()
      }
      next.start(element)
    },
    text(text) {
      words.text(text)
      next.text(text)
    },
    end() {
      words.boundary()
      next.end()
    },
  }
}
