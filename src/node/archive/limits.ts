import { UnpackingFault } from './unpacking-fault.ts'

/**
 * How much an archive or a compressed file may hold. A bomb is a small file that unpacks to an enormous one; description
 * compresses to a twentieth or so, never to a five-hundredth.
 */
export interface UnpackingLimits {
  /** Bytes out for each byte in, looked at from `ratioFrom` bytes on. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Bytes of one file. */
  readonly file: number
  /** Bytes of all files of one archive. */
  readonly total: number
  /** Files in one archive. */
  readonly files: number
}

/** The limits that are published. */
export const unpackingLimits: UnpackingLimits = {
  ratio: 500,
  ratioFrom: 16 * 2 ** 20,
  file: 8 * 2 ** 30,
  total: 64 * 2 ** 30,
  files: 500_000,
}

/** Counts what comes out of one compressed file; throws an {@link UnpackingFault} when it is more than the limits allow. */
export function unpackingGauge(
  compressed: () => number,
  limits: UnpackingLimits = unpackingLimits,
): (bytes: number) => void {
  let out = 0
  return bytes => {
    out += bytes
    if (out > limits.file) throw new UnpackingFault(`it unpacks to more than ${inWords(limits.file)}`)
    if (out > limits.ratioFrom && out > limits.ratio * compressed())
      throw new UnpackingFault(
        `it unpacks to more than ${limits.ratio} times its size, which no finding aid does; it is taken for a bomb`,
      )
  }
}

const inWords = (bytes: number): string => `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MiB`
