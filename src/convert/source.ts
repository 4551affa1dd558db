import type { TextSink } from '../model/sink.ts'
import type { Report } from '../report/diagnostic.ts'
import { type DecoderOptions, decoder } from './decode.ts'
import { LOOKED_AT } from './detect.ts'
import { notText } from './not-text.ts'

/** A finding aid as text, as bytes, or as chunks of either (a file stream, a response body). */
export type Source = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** A source whose beginning has been looked at. */
export interface Opened {
  /** The first characters, enough to tell the format. */
  readonly beginning: string
  /** Whether the text broke off so early that this is all of it. */
  readonly broken: boolean
  /**
   * Sends the whole text, the beginning included, to one sink; `false` when the text broke off. Call it once.
   *
   * @param afterChunk awaited after every chunk: the place to wait for a slow output
   */
  feed(to: TextSink, afterChunk?: () => Promise<void>): Promise<boolean>
}

/** The text, chunk by chunk; `undefined` when it breaks off. */
async function* textOf(source: Source, report: Report, options: DecoderOptions): AsyncGenerator<string | undefined> {
  if (typeof source === 'string') {
    yield source
    return
  }
  const decode = decoder(report, options)
  let begun = false
  for await (const chunk of source instanceof Uint8Array ? [source] : source) {
    const other = begun || typeof chunk === 'string' ? undefined : notText(chunk, options.file)
    begun = true
    if (other) {
      report(other)
      yield undefined
      return
    }
    if (typeof chunk === 'string') yield chunk
    else yield decode.write(chunk)
    if (decode.broken()) break
  }
  yield decode.end()
  if (decode.broken()) yield undefined
}

/**
 * Opens a source: reads as much of it as tells its format, and keeps the rest for `feed`.
 *
 * @param encoding the encoding of the bytes, when the caller knows it better than the text
 */
export async function openSource(source: Source, report: Report, file?: string, encoding?: string): Promise<Opened> {
  const chunks = textOf(source, report, {
    ...(file !== undefined && { file }),
    ...(encoding !== undefined && { encoding }),
  })
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
    broken: !whole,
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
