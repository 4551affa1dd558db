import type { TextSink } from '../model/sink.ts'

/** A text sink that keeps what it is given. `text` is there once the output is complete. */
export interface Gathered extends TextSink {
  text(): string | undefined
}

/** Gathers an output in memory. */
export function gather(): Gathered {
  const pieces: string[] = []
  let complete = false
  return {
    write(text) {
      pieces.push(text)
    },
    end() {
      complete = true
    },
    text: () => (complete ? pieces.join('') : undefined),
  }
}
