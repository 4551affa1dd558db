import type { WordHashes } from '../report/ledger/word-hashes.ts'
import type { XmlSink } from './sink.ts'

/** Tokens that pass through while their words are counted: those of text, and those of the values of attributes. */
export function countingWords<S extends XmlSink>(next: S, words: WordHashes | undefined): S {
  if (!words) return next
  const take =
    words.value ??
    ((value: string) => {
      words.text(value)
      words.boundary()
    })
  return {
    ...next,
    start(element) {
      words.boundary()
      for (const { value } of element.attributes) take(value)
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
