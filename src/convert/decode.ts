import type { Place, Report } from '../report/diagnostic.ts'
import { type CharacterSet, firstWrong } from './encoding/character-set.ts'
import { contradiction, corrected, guessed, type Kind, refusal, unknownLabel, wrongBytes } from './encoding/faults.ts'
import { type Basis, introduction } from './encoding/introduction.ts'
import { characterSet, type Encoding, encodingNamed, type Narrower, narrower } from './encoding/labels.ts'
import { position } from './encoding/position.ts'
import { singleByte } from './encoding/single-byte.ts'

/** Turns bytes into text, chunk by chunk. However the bytes are cut, the text and the diagnostics are the same. */
export interface Decoder {
  /** The text that is complete with these bytes. */
  write(bytes: Uint8Array): string
  /** The text that was waiting for more bytes. */
  end(): string
  /** Whether the text broke off at a fault that was reported; what came before has been given, and nothing follows. */
  broken(): boolean
}

export interface DecoderOptions {
  /** The name of the source in diagnostics. */
  readonly file?: string
  /** The encoding, by a label of the WHATWG Encoding Standard; it overrules what the text declares, but no byte order mark. */
  readonly encoding?: string
}

/** How many bytes are decoded at a time, so that a fault is looked for among few. */
const SLICE = 65_536

/** How much of a text is looked at to tell XML and JSON from other text, in characters. */
const BEGINNING = 1024

/** Bytes to which windows-1252 gives no character; a text that has one is not in it. */
const NOT_IN_WINDOWS_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

/** U+FEFF, the byte order mark. Unicode, 23.8. */
const MARK = 0xfeff

/**
 * Decodes a text. Its encoding is told by the byte order mark, by the caller, by zeros beside a first character of ASCII
 * (UTF-16), by the XML declaration, in this order; else it is UTF-8. A byte order mark is not part of the text; two in a row
 * are, for the readers to refuse.
 *
 * Text that is neither XML nor JSON and whose first byte beyond ASCII cannot be UTF-8 is read as windows-1252 from there on,
 * wherever that byte is: what came before it is the same in both.
 *
 * Reports `input/encoding` (error: wrong bytes, at line and column; the text breaks off), `input/encoding-unknown` (error:
 * an encoding that cannot be read), `input/encoding-contradiction` (warning: a label that the bytes belie),
 * `input/encoding-guessed` (warning: windows-1252 for want of anything better) and `input/encoding-corrected` (info: bytes of
 * windows-1252 in what is said to be ISO-8859-1 or ASCII; at the end, with their number and the place of the first).
 *
 * Throws a `TypeError` when `options.encoding` is none that `encodingNamed` knows.
 *
 * XML 1.0 (Fifth Edition), 4.3.3 and appendix F; WHATWG Encoding Standard; RFC 8259, 8.1.
 *
 * @example
 * const decode = decoder(report, { file: 'finding-aid.xml' })
 * for await (const chunk of chunks) reader.write(decode.write(chunk))
 * reader.write(decode.end())
 */
export function decoder(report: Report, { file, encoding: said }: DecoderOptions = {}): Decoder {
  if (said !== undefined && !encodingNamed(said)) throw new TypeError(`"${said}" is not an encoding that fonds reads`)
  const at = position(file)
  /** Bytes that wait: the first ones until the encoding is known, later the beginning of a character. */
  let waiting: Uint8Array = new Uint8Array()
  let set: CharacterSet | undefined
  let encoding: Encoding = 'UTF-8'
  let basis: Basis = 'assumption'
  let ascii = true
  let beginning = ''
  let label: Narrower | undefined
  let corrections: { count: number; readonly first: Place } | undefined
  let broken = false
  let isMarked = false

  /** Finds out the encoding; the bytes after the byte order mark, or none yet. */
  function begin(bytes: Uint8Array, all: boolean): Uint8Array | undefined {
    const known = introduction(bytes, all, said)
    if (!known) return undefined
    if ('encoding' in known) {
      ;({ encoding, basis } = known)
      set = characterSet(encoding)
      label = known.label === undefined ? undefined : narrower(known.label)
      if (known.contradicted !== undefined) report(contradiction(known.contradicted, encoding, file))
      isMarked = known.mark > 0
      return bytes.subarray(known.mark)
    }
    broken = true
    report('refused' in known ? refusal(known.refused, file) : unknownLabel(known.unknown, file))
    return undefined
  }

  function take(bytes: Uint8Array, cut = false): string {
    if (!set) return ''
    const whole = cut ? bytes.length : set.whole(bytes)
    waiting = bytes.slice(whole)
    const right = bytes.subarray(0, whole)
    const text = cut ? undefined : set.text(right)
    if (text !== undefined) return passed(text, right)
    const wrong = cut ? 0 : firstWrong(set, right)
    const before = bytes.subarray(0, wrong)
    const given = passed(set.text(before) ?? '', before)
    return given + fault(set, bytes.subarray(wrong), cut)
  }

  function passed(text: string, bytes: Uint8Array): string {
    if (beginning.length < BEGINNING) beginning = (beginning + text).slice(0, BEGINNING)
    ascii &&= text.length === bytes.length
    if (label) correct(text, bytes, label)
    else at.pass(text)
    if (!isMarked || text === '') return text
    isMarked = false
    // A reader passes over one mark and may refuse a second, so where there are two it is given both.
    return text.charCodeAt(0) === MARK ? `\uFEFF${text}` : text
  }

  function correct(text: string, bytes: Uint8Array, { first, last }: Narrower) {
    let from = 0
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0
      if (byte < first || byte > last || (byte <= 0x9f && text.charCodeAt(i) === byte)) continue
      if (!corrections) {
        at.pass(text.slice(0, i))
        from = i
        corrections = { count: 0, first: at.place() }
      }
      corrections.count++
    }
    at.pass(text.slice(from))
  }

  /** Bytes that begin with a wrong character: the end of the text, unless it can be taken for windows-1252. */
  function fault(wrongIn: CharacterSet, bytes: Uint8Array, cut: boolean): string {
    const kind = kindOf(beginning)
    if (basis === 'assumption' && kind === 'text' && ascii) {
      report(guessed(bytes.subarray(0, 1), at.place()))
      encoding = 'windows-1252'
      basis = 'guess'
      set = singleByte(encoding, NOT_IN_WINDOWS_1252)
      return take(bytes)
    }
    broken = true
    const length = cut ? bytes.length : encoding === 'UTF-8' ? 1 : wrongIn.lengthAt(bytes, 0)
    report(wrongBytes({ bytes: bytes.subarray(0, length), encoding, basis, kind, cut }, at.place()))
    return ''
  }

  function advance(slice: Uint8Array, all: boolean): string {
    const bytes = joined(waiting, slice)
    const ready = set ? bytes : begin(bytes, all)
    if (ready) return take(ready)
    waiting = bytes.slice()
    return ''
  }

  return {
    write(bytes) {
      let text = ''
      for (let from = 0; from < bytes.length && !broken; from += SLICE)
        text += advance(bytes.subarray(from, from + SLICE), false)
      return text
    },
    end() {
      if (broken) return ''
      let text = set ? '' : advance(new Uint8Array(), true)
      if (waiting.length > 0 && !broken) text += take(waiting, true)
      if (label && corrections && !broken) report(corrected(corrections.count, label, encoding, corrections.first))
      return text
    },
    broken: () => broken,
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function kindOf(beginning: string): Kind {
  if (/^\s*</.test(beginning)) return 'xml'
  return /^\s*(?:\{|\[\s*[{["])/.test(beginning) ? 'json' : 'text'
}
