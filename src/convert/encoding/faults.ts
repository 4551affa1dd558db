import type { Diagnostic, Place } from '../../report/diagnostic.ts'
import type { Basis, Declared } from './introduction.ts'
import type { Encoding, Narrower } from './labels.ts'
import { singleByte } from './single-byte.ts'

/** What kind of text it is, as far as its encoding depends on it. */
export type Kind = 'xml' | 'json' | 'text'

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')

const theBytes = (bytes: Uint8Array): string => `The byte${bytes.length > 1 ? 's' : ''} ${hexadecimal(bytes)}`

/** A byte as windows-1252 reads it, if it is something of which words are made. */
function letterOf(byte: number | undefined): string | undefined {
  const letter = byte === undefined ? undefined : singleByte('windows-1252').text(Uint8Array.of(byte))
  return letter !== undefined && /[\p{L}\p{P}]/u.test(letter) ? letter : undefined
}

/** Bytes that are wrong in the encoding the text is read in. */
export interface Wrong {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly basis: Basis
  readonly kind: Kind
  /** Whether the text ends before the character does. */
  readonly cut: boolean
}

export function wrongBytes({ bytes, encoding, basis, kind, cut }: Wrong, place: Place): Diagnostic {
  const expected = {
    mark: 'the byte order mark says that the text is',
    'first-character': 'the text begins like that',
    declaration: 'the XML declaration says that the text is',
    caller: 'that is the encoding asked for',
    guess: 'the text was read as that because it is not UTF-8',
    assumption: {
      xml: 'XML is, unless its declaration says otherwise',
      json: 'JSON always is',
      text: 'the text before it is',
    }[kind],
  }[basis]
  return {
    code: 'input/encoding',
    concern: 'input',
    severity: 'error',
    message: cut
      ? `The text ends in the middle of a character of ${encoding}, after ${hexadecimal(bytes)}.`
      : `${theBytes(bytes)} ${bytes.length > 1 ? 'are' : 'is'} not ${encoding}, but ${expected}.`,
    place,
    hint: hintFor({ bytes, encoding, basis, kind, cut }),
  }
}

function hintFor({ bytes, encoding, basis, kind, cut }: Wrong): string {
  const letter = encoding === 'UTF-8' ? letterOf(bytes[0]) : undefined
  if (letter !== undefined) {
    const remedy = {
      xml: 'declare encoding="windows-1252" in its first line or use --encoding windows-1252',
      json: 'use --encoding windows-1252',
      text: 'use --encoding windows-1252',
    }[kind]
    return `In windows-1252 ${hexadecimal(bytes.subarray(0, 1))} is “${letter}”: if the whole text is in that, ${remedy}; otherwise save the file as UTF-8.`
  }
  if (cut) return 'Take a complete copy of the file.'
  if (basis === 'declaration')
    return 'Declare the encoding the file is really in, or save it as UTF-8 and declare that.'
  return 'Save the file as UTF-8, or name the encoding it is in with --encoding.'
}

/** A text that is not UTF-8 and says nothing of its encoding was taken for windows-1252. */
export const guessed = (byte: Uint8Array, place: Place): Diagnostic => ({
  code: 'input/encoding-guessed',
  concern: 'input',
  severity: 'warning',
  message: `The text is not UTF-8, as ${hexadecimal(byte)} shows; it was read as windows-1252.`,
  place,
  hint: 'Look whether accented letters and quotation marks came out right; if not, name the encoding with --encoding.',
})

/** A label was not followed, because the bytes say otherwise. */
export function contradiction(
  contradicted: string | Declared,
  encoding: Encoding,
  file: string | undefined,
): Diagnostic {
  const inText = typeof contradicted !== 'string'
  const place = {
    ...(file !== undefined && { file }),
    ...(inText && { line: contradicted.line, column: contradicted.column }),
  }
  return {
    code: 'input/encoding-contradiction',
    concern: 'input',
    severity: 'warning',
    message: inText
      ? `The XML declaration says encoding="${shown(contradicted.label)}", but the bytes are ${encoding}; they were read as that.`
      : `The encoding asked for is ${shown(contradicted)}, but the byte order mark says ${encoding}; the text was read as that.`,
    place,
    ...(inText && { hint: `Declare encoding="${encoding.startsWith('UTF-16') ? 'UTF-16' : encoding}".` }),
  }
}

/** The XML declaration names an encoding that fonds does not read. */
export const unknownLabel = ({ label, line, column }: Declared, file: string | undefined): Diagnostic => ({
  code: 'input/encoding-unknown',
  concern: 'input',
  severity: 'error',
  message: `The XML declaration says encoding="${shown(label)}", which is no encoding that fonds reads.`,
  place: { ...(file !== undefined && { file }), line, column },
  value: shown(label),
  hint: 'Name the encoding the file is in there (UTF-8, ISO-8859-1, windows-1252 …) or with --encoding, or save the file as UTF-8.',
})

/** The bytes are clearly in an encoding that fonds does not read. */
export const refusal = (encoding: string, file: string | undefined): Diagnostic => ({
  code: 'input/encoding-unknown',
  concern: 'input',
  severity: 'error',
  message: `The text is in ${encoding}, which fonds does not read.`,
  place: { ...(file !== undefined && { file }), line: 1, column: 1 },
  value: encoding,
  hint: 'Save the file as UTF-8.',
})

/** Bytes that the named encoding does not have were read by the code page that documents labelled so are really in. */
export const corrected = (
  count: number,
  { name, first, last }: Narrower,
  encoding: Encoding,
  place: Place,
): Diagnostic => ({
  code: 'input/encoding-corrected',
  concern: 'input',
  severity: 'info',
  message: `The encoding is said to be ${name}, but ${count} ${count === 1 ? 'byte' : 'bytes'} from ${first.toString(16).toUpperCase()} to ${last.toString(16).toUpperCase()} ${count === 1 ? 'is' : 'are'} a character only in ${encoding}; the text was read as that.`,
  place,
})

const shown = (label: string): string => (label.length > 40 ? `${label.slice(0, 40)}…` : label)
