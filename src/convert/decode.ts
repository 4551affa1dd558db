import type { Report } from '../report/diagnostic.ts'

/** Turns bytes into text, chunk by chunk. */
export interface Decoder {
  /** The text of these bytes; `undefined` once the bytes are not in the encoding they begin in. */
  write(bytes: Uint8Array): string | undefined
  end(): string | undefined
}

const encodingOf = (first: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const [a, b] = first
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b !== undefined && b !== 0) return 'utf-16be'
  if (b === 0 && a !== undefined && a !== 0) return 'utf-16le'
  return 'utf-8'
}

/**
 * Decodes UTF-8 and UTF-16, with or without a byte order mark; a first character of ASCII tells UTF-16 without one.
 *
 * Reports `input/encoding` at line and column when the bytes are in another encoding, and stops there.
 */
export function decoder(report: Report, file?: string): Decoder {
  let decode: TextDecoder | undefined
  let encoding = 'utf-8'
  let line = 1
  let broken = false
  const guarded = (bytes: Uint8Array | undefined): string | undefined => {
    if (broken) return undefined
    if (!decode) {
      encoding = encodingOf(bytes ?? new Uint8Array())
      decode = new TextDecoder(encoding, { fatal: true })
    }
    try {
      const text = bytes ? decode.decode(bytes, { stream: true }) : decode.decode()
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++
      return text
    } catch {
      broken = true
      report(wrongEncoding(bytes, encoding, line, file))
      return undefined
    }
  }
  return { write: guarded, end: () => guarded(undefined) }
}

function wrongEncoding(bytes: Uint8Array | undefined, encoding: string, line: number, file: string | undefined) {
  const text = new TextDecoder(encoding).decode(bytes)
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n')
  return {
    code: 'input/encoding',
    concern: 'input',
    severity: 'error',
    message: `The text is not in ${encoding.toUpperCase()}.`,
    place: { ...(file !== undefined && { file }), line: line + before.length - 1 },
    hint: 'Save the file as UTF-8 and try again.',
  } as const
}
