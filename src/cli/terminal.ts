import { styleText } from 'node:util'
import { type Paint, plain } from '../report/text.ts'
import { visible } from '../report/visible.ts'

/** Whether a stream shows colours: a terminal, and the user has not said no. See no-color.org and force-color.org. */
export function showsColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true
  return stream.isTTY === true && TERM !== 'dumb'
}

/** Colours for a stream, or none. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!showsColours(stream) || typeof styleText !== 'function') return plain
  const style =
    (format: Parameters<typeof styleText>[0]) =>
    (words: string): string =>
      styleText(format, words)
  return {
    error: style('red'),
    warning: style('yellow'),
    info: style('cyan'),
    strong: style('bold'),
    faint: style('dim'),
  }
}

/** Writes to a stream and waits until there is room for more, or nobody is there to read it. */
export function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise(resolve => {
    if (stream.write(text, () => resolve())) resolve()
  })
}

/** A line that shows how far a long run has come; on a terminal only. */
export interface Progress {
  at(done: number, of: number, name: string): void
  clear(): void
}

/** Shown from the second input on, on standard error. */
export function progress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  const shown = !quiet && stream.isTTY === true
  return {
    at(done, of, name) {
      if (!shown || of < 2) return
      const width = Math.max(20, (stream.columns ?? 80) - 1)
      stream.write(`\r\u001b[2K${`${done} of ${of}  ${visible(name)}`.slice(0, width)}`)
    },
    clear() {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
