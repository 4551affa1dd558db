import type { UnitSink } from '../../model/sink.ts'
import { eachReadText } from '../../model/words.ts'
import type { WordHashes } from './word-hashes.ts'

/** Units that pass through while the words in them are counted as those of the source. */
export function countingUnits(next: UnitSink, words: WordHashes): UnitSink {
  const count = (value: object): void =>
    eachReadText(value, text => {
      words.text(text)
      words.boundary()
    })
  return {
    begin(control) {
      count(control)
      next.begin(control)
    },
    open(unit) {
      count(unit)
      next.open(unit)
    },
    amend(more) {
      count(more)
      next.amend(more)
    },
    close: () => next.close(),
    end: () => next.end(),
  }
}
