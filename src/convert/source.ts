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

/** How a source is turned into text. */
export interface SourceDecoding extends DecoderOptions {
  /** The sheet of a workbook to read. */
  readonly sheet?: string
}

/** The text, chunk by chunk; `undefined` when it breaks off. */
async function* textOf(source: Source, report: Report, options: SourceDecoding): AsyncGenerator<string | undefined> {
  if (typeof source === 'string') {
    yield source
    return
  }
  const decode = decoder(report, options)
  let begun = false
  let packed: Uint8Array[] | undefined
  let size = 0
  for await (const chunk of source instanceof Uint8Array ? [source] : source) {
    if (typeof chunk !== 'string' && (packed || (!begun && isPacked(chunk)))) {
      packed ??= []
      size += chunk.length
      if (size <= LARGEST_WORKBOOK + chunk.length) packed.push(chunk)
      begun = true
      continue
    }
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
  if (packed) {
    const { decodeWorkbook } = await import('../xlsx/decode.ts')
    yield decodeWorkbook(joined(packed), report, options)
    return
  }
  yield decode.end()
  if (decode.broken()) yield undefined
}

/** Beyond this many bytes a workbook is refused; what comes then need not be kept. */
const LARGEST_WORKBOOK = 200_000_000

/** Whether the first bytes are those of a ZIP archive, as a workbook is one. */
const isPacked = (first: Uint8Array): boolean =>
  first[0] === 0x50 && first[1] === 0x4b && first[2] === 3 && first[3] === 4

/** Pieces of bytes made one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = pieces
  if (only && others.length === 0) return only
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/**
 * Opens a source: reads as much of it as tells its format, and keeps the rest for `feed`.
 *
 * @param encoding the encoding of the bytes, when the caller knows it better than the text
 * @param sheet the sheet of a workbook, by name or number
 */
export async function openSource(
  source: Source,
  report: Report,
  file?: string,
  encoding?: string,
  sheet?: string,
): Promise<Opened> {
  const chunks = textOf(source, report, {
    ...(file !== undefined && { file }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
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
