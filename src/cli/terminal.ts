import { styleText } from 'node:util'
import { type Paint, plain } from '../report/text.ts'

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
export function writeTo(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return Promise.resolve()
  return new Promise(resolve => {
    if (stream.write(text, () => resolve())) resolve()
  })
}
