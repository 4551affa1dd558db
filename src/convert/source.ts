import type { TextSink } from '../model/sink.ts'
import type { Report } from '../report/diagnostic.ts'
import { decoder } from './decode.ts'
import { LOOKED_AT } from './detect.ts'

/** A finding aid as text, as bytes, or as chunks of either (a file stream, a response body). */
export type Source = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** A source whose beginning has been looked at. */
export interface Opened {
  /** The first characters, enough to tell the format. */
  readonly beginning: string
  /**
   * Sends the whole text, the beginning included, to one sink; `false` when the text broke off. Call it once.
   *
   * @param afterChunk awaited after every chunk: the place to wait for a slow output
   */
  feed(to: TextSink, afterChunk?: () => Promise<void>): Promise<boolean>
}

async function* textOf(source: Source, report: Report, file: string | undefined): AsyncGenerator<string | undefined> {
  if (typeof source === 'string') {
    yield source
    return
  }
  const decode = decoder(report, file)
  for await (const chunk of source instanceof Uint8Array ? [source] : source) {
    if (typeof chunk === 'string') yield chunk
    else {
      const text = decode.write(chunk)
      yield text
      if (text === undefined) return
    }
  }
  yield decode.end()
}

/** Opens a source: reads as much of it as tells its format, and keeps the rest for `feed`. */
export async function openSource(source: Source, report: Report, file?: string): Promise<Opened> {
  const chunks = textOf(source, report, file)
  let beginning = ''
  let whole = true
  let more = true
  while (beginning.length < LOOKED_AT) {
    const { done, value } = await chunks.next()
    more = !done
    if (done) break
    if (value === undefined) {
      whole = false
      break
    }
    beginning += value
  }
  return {
    beginning,
    async feed(to, afterChunk) {
      to.write(beginning)
      await afterChunk?.()
      if (more && whole)
        for await (const text of chunks) {
          if (text === undefined) {
            whole = false
            break
          }
          to.write(text)
          await afterChunk?.()
        }
      if (whole) to.end()
      await afterChunk?.()
      return whole
    },
  }
}
