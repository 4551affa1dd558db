import { StringDecoder } from 'node:string_decoder'

/** The longest line that is taken, in characters. */
export const LONGEST_LINE = 256 * 2 ** 20

/** The lines of a stream of UTF-8, without their ends; `undefined` for one that is too long. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8')
  let pieces: string[] = []
  let length = 0
  let tooLong = false
  const add = (piece: string): void => {
    length += piece.length
    if (length > longest) tooLong = true
    if (tooLong) pieces = []
    else if (piece !== '') pieces.push(piece)
  }
  const take = (): string | undefined => {
    const line = tooLong ? undefined : pieces.join('')
    pieces = []
    length = 0
    tooLong = false
    return line
  }
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))
    let begin = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      add(text.slice(begin, end))
      yield take()
      begin = end + 1
    }
    add(text.slice(begin))
  }
  add(decoder.end())
  if (length > 0) yield take()
}
