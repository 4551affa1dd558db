import { code } from '../characters.ts'
import { afterSpace, byteKinds, doubtful, inSpace } from './kinds.ts'
import { afterComment, afterInstruction } from './markup.ts'

/** Where the first element of a document begins, and where its start tag ends. */
export interface Head {
  readonly root: number
  readonly end: number
}

/**
 * Looks for the first start tag of a document. What comes before it is only passed over, to be read by a tokenizer; an
 * internal subset of the document type is not.
 *
 * @returns undefined where it is not found at once
 */
export function headOf(bytes: Uint8Array, from: number, end: number): Head | undefined {
  let at = from
  while (at >= 0 && at < end) {
    at = afterSpace(bytes, at)
    if (bytes[at] !== code.less) return undefined
    const next = bytes[at + 1] ?? 0
    if (next === code.question)
      at = isDeclaration(bytes, at) && at === from ? afterQuoted(bytes, at + 2, end) : afterInstruction(bytes, at, end)
    else if (next !== code.exclamation) return rootAt(bytes, at, end)
    else if (bytes[at + 2] === code.hyphen) at = afterComment(bytes, at, end)
    else at = afterQuoted(bytes, at + 2, end)
  }
  return undefined
}

function rootAt(bytes: Uint8Array, at: number, end: number): Head | undefined {
  const after = afterQuoted(bytes, at + 1, end)
  return after < 0 ? undefined : { root: at, end: after }
}

/** Whether the XML declaration begins here. */
function isDeclaration(bytes: Uint8Array, at: number): boolean {
  const [x, m, l, space] = bytes.subarray(at + 2, at + 6)
  return x === 0x78 && m === 0x6d && l === 0x6c && ((byteKinds[space ?? 0] ?? 0) & inSpace) !== 0
}

/** The end of the markup that begins here: behind a ">" that is not in quotes. */
function afterQuoted(bytes: Uint8Array, from: number, end: number): number {
  let quote = 0
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (quote !== 0) {
      if (byte === quote) quote = 0
    } else if (byte === code.quote || byte === code.apostrophe) quote = byte
    else if (byte === code.greater) return at + 1
    else if (byte === code.less || byte === code.openBracket) return doubtful
  }
  return doubtful
}
