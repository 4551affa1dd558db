import type { Gunzip } from 'node:zlib'
import { later } from '../later.ts'
import { damaged } from './fault.ts'
import { type UnpackingLimits, unpackingGauge, unpackingLimits } from './limits.ts'
import { UnpackingFault } from './unpacking-fault.ts'

/** Whether bytes begin as gzip does. RFC 1952, 2.3.1. */
export const isGzip = (beginning: Uint8Array): boolean => beginning[0] === 0x1f && beginning[1] === 0x8b

/** Waits until there is room for more, or nobody wants it. */
function roomIn(unpacking: Gunzip): Promise<void> {
  return new Promise(resolve => {
    const go = (): void => {
      unpacking.off('drain', go).off('close', go)
      resolve()
    }
    unpacking.on('drain', go).on('close', go)
  })
}

/**
 * The bytes that gzip packed, chunk by chunk, within the limits. Throws an {@link UnpackingFault} for a bomb and for what is
 * damaged or breaks off; what came before has been handed out by then.
 */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  limits: UnpackingLimits = unpackingLimits,
): AsyncGenerator<Uint8Array> {
  let taken = 0
  const gauge = unpackingGauge(() => taken, limits)
  const unpacking = later.zlib().createGunzip({ chunkSize: 65_536 })
  const source = packed[Symbol.asyncIterator]()
  const fault: { thrown?: unknown } = {}
  const pump = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await source.next()
      if (done || unpacking.destroyed) break
      taken += value.byteLength
      if (!unpacking.write(value)) await roomIn(unpacking)
    }
    unpacking.end()
  }
  pump().catch(error => {
    fault.thrown = error
    unpacking.destroy()
  })
  try {
    for await (const chunk of unpacking) {
      gauge(chunk.byteLength)
      yield chunk
    }
    if (fault.thrown !== undefined) throw fault.thrown
  } catch (error) {
    if (fault.thrown !== undefined) throw fault.thrown
    if (error instanceof UnpackingFault) throw error
    throw damaged()
  } finally {
    unpacking.destroy()
    await source.return?.()
  }
}
