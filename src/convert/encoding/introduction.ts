import { type Encoding, encodingNamed, leavesOrderOpen } from './labels.ts'
import { position } from './position.ts'

/** How it is known what a text is in. */
export type Basis = 'mark' | 'first-character' | 'declaration' | 'caller' | 'assumption' | 'guess'

/** What the XML declaration says, and where. */
export interface Declared {
  readonly label: string
  readonly line: number
  readonly column: number
}

/** What the first bytes of a text tell of its encoding. */
export type Introduction =
  | {
      readonly encoding: Encoding
      readonly basis: Basis
      /** How long the byte order mark is. */
      readonly mark: number
      /** The label that named the encoding. */
      readonly label?: string
      /** A label that says otherwise and was not followed, and where it stands if it is in the text. */
      readonly contradicted?: string | Declared
    }
  | { readonly refused: 'UTF-32' | 'EBCDIC' }
  | { readonly unknown: Declared }

/** In how many characters an XML declaration must be complete to be heeded. */
const DECLARATION = 1024

interface Signature {
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'UTF-32' | 'EBCDIC'
  readonly basis: 'mark' | 'first-character' | 'assumption'
  readonly mark: number
}

/** XML 1.0, appendix F.1, for a first character of ASCII whatever it is. */
function signatureOf([a, b, c, d]: Uint8Array): Signature {
  const marked = (encoding: Signature['encoding'], mark: number) => ({ encoding, basis: 'mark', mark }) as const
  const begun = (encoding: Signature['encoding']) => ({ encoding, basis: 'first-character', mark: 0 }) as const
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? marked('UTF-32', 4) : marked('UTF-16LE', 2)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return marked('UTF-32', 4)
  if (a === 0xfe && b === 0xff) return marked('UTF-16BE', 2)
  if (a === 0xef && b === 0xbb && c === 0xbf) return marked('UTF-8', 3)
  if (a === 0x4c && b === 0x6f && c === 0xa7 && d === 0x94) return begun('EBCDIC')
  if (a === 0 && b === 0 && c === 0 && d) return begun('UTF-32')
  if (a && b === 0 && c === 0 && d === 0) return begun('UTF-32')
  if (a === 0 && b) return begun('UTF-16BE')
  if (a && b === 0) return begun('UTF-16LE')
  return { encoding: 'UTF-8', basis: 'assumption', mark: 0 }
}

/** The first characters, each byte or pair of bytes one; enough to read ASCII. */
function roughly(bytes: Uint8Array, { encoding, mark }: Signature): string {
  const wide = encoding === 'UTF-16LE' || encoding === 'UTF-16BE'
  const [high, low] = encoding === 'UTF-16BE' ? [0, 1] : [1, 0]
  let text = ''
  for (let at = mark; at + (wide ? 1 : 0) < bytes.length && text.length < DECLARATION; at += wide ? 2 : 1)
    text += String.fromCharCode(wide ? ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0) : (bytes[at] ?? 0))
  return text
}

/** The label in an XML declaration: `false` when there is none, `undefined` while more must be seen to tell. */
function declaredIn(beginning: string, all: boolean): Declared | false | undefined {
  const undecided = all || beginning.length >= DECLARATION ? false : undefined
  const space = /^[ \t\r\n]*/.exec(beginning)?.[0].length ?? 0
  const opening = beginning.slice(space, space + '<?xml '.length)
  if (!/^<\?xml[ \t\r\n]/.test(opening)) return '<?xml'.startsWith(opening) ? undecided : false
  const end = beginning.indexOf('?>', space)
  if (end < 0 && undecided === undefined) return undefined
  const declaration = end < 0 ? beginning : beginning.slice(0, end)
  const found = /[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/.exec(declaration)
  const label = found?.[1] ?? found?.[2]
  if (!found || label === undefined) return false
  const before = position(undefined)
  before.pass(declaration.slice(0, found.index + found[0].length - label.length - 1))
  const { line = 1, column = 1 } = before.place()
  return { label, line, column }
}

/**
 * Tells the encoding of a text from its first bytes: by the byte order mark, by what the caller says, by zeros beside the
 * first character, by the XML declaration, in this order. XML 1.0, 4.3.3 and appendix F; RFC 7303, 3.
 *
 * @param all whether there are no more bytes
 * @param said the encoding the caller names, one that `encodingNamed` knows
 * @returns `undefined` while more bytes are needed
 */
export function introduction(bytes: Uint8Array, all: boolean, said: string | undefined): Introduction | undefined {
  if (bytes.length < 4 && !all) return undefined
  const signature = signatureOf(bytes)
  const { encoding, basis, mark } = signature
  if (said !== undefined && basis !== 'mark') {
    const named = leavesOrderOpen(said) && encoding === 'UTF-16BE' ? encoding : encodingNamed(said)
    if (named) return { encoding: named, basis: 'caller', mark, label: said }
  }
  if (encoding === 'UTF-32' || encoding === 'EBCDIC') return { refused: encoding }
  const declared = declaredIn(roughly(bytes, signature), all)
  if (declared === undefined) return undefined
  if (said !== undefined && !agrees(said, encoding)) return { encoding, basis, mark, contradicted: said }
  if (!declared) return { encoding, basis, mark }
  const { label } = declared
  if (basis !== 'assumption')
    return { encoding, basis, mark, ...(said === undefined && !agrees(label, encoding) && { contradicted: declared }) }
  if (isWide(label)) return { encoding, basis, mark, contradicted: declared }
  const named = encodingNamed(label)
  return named ? { encoding: named, basis: 'declaration', mark, label } : { unknown: declared }
}

const agrees = (label: string, encoding: Encoding): boolean =>
  encodingNamed(label) === encoding || (encoding === 'UTF-16BE' && leavesOrderOpen(label))

/** Whether a label names an encoding in which an XML declaration cannot be read byte by byte. */
const isWide = (label: string): boolean =>
  /^utf-16/i.test(encodingNamed(label) ?? '') || /^[ \t]*(?:utf-?(?:16|32)|(?:iso-10646-)?ucs-?[24])/i.test(label)
