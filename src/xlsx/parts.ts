import { unzipSync } from 'fflate'
import { limits } from './limits.ts'

/** Why a workbook is not read: a code, a sentence, and what to do. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** The parts of a workbook by their names, unpacked one by one when asked for. */
export interface Parts {
  readonly names: ReadonlySet<string>
  /** The bytes of a part; nothing when there is none of that name. */
  get(name: string): Uint8Array | undefined
}

const LARGE = 10_000_000

const million = (n: number): string => `${n / 1_000_000} million`

/**
 * Opens the ZIP archive that a workbook is. What its parts claim to be is looked at before anything is unpacked, and no part
 * is unpacked beyond what it claims.
 */
export function openParts(bytes: Uint8Array): Parts | Refusal {
  if (bytes.length > limits.file) return tooLarge(`The file has more than ${million(limits.file)} bytes.`)
  const names = new Set<string>()
  let unpacked = 0
  let bomb = false
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        names.add(name)
        unpacked += originalSize
        if (originalSize > LARGE && originalSize > size * limits.ratio) bomb = true
        return false
      },
    })
  } catch {
    return {
      code: 'input/workbook-damaged',
      message: 'The file begins like a workbook or another packed file, but it is damaged or cut short.',
      hint: 'Open it in the program it was made with and save it again.',
    }
  }
  if (bomb || unpacked > limits.unpacked || names.size > limits.parts)
    return tooLarge(
      bomb
        ? `A part of the file is more than ${limits.ratio} times larger than it is packed.`
        : `Unpacked, the file has more than ${million(limits.unpacked)} bytes or ${limits.parts} parts.`,
    )
  return {
    names,
    get(name) {
      if (!names.has(name)) return undefined
      try {
        return unzipSync(bytes, { filter: part => part.name === name })[name]
      } catch {
        return undefined
      }
    },
  }
}

const tooLarge = (why: string): Refusal => ({
  code: 'input/workbook-too-large',
  message: `${why} It was not read.`,
  hint: 'Delete the sheets and the empty formatted cells that are not needed, or save the sheet as CSV.',
})
