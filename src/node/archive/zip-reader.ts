import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'
import { damaged } from './fault.ts'

const BLOCK = 65_536

/**
 * Reads an archive anywhere in it. What an archive says of its places may be any number, also one that no file can have, so
 * each is looked at before the system is asked for it.
 */
class ZipReader extends RandomAccessReader {
  constructor(
    private readonly file: FileHandle,
    private readonly size: number,
  ) {
    super()
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    if (!(position >= 0 && position + length <= this.size)) {
      setImmediate(callback, damaged())
      return
    }
    this.file.read(buffer, offset, length, position).then(
      ({ bytesRead }) => callback(null, bytesRead),
      (error: Error) => callback(error),
    )
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(blocks(this.file, start, Math.min(end, this.size)), { objectMode: false })
  }
}

async function* blocks(file: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const buffer = Buffer.allocUnsafe(Math.min(BLOCK, end - at))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** A reader of an open archive of so many bytes, which stays open. */
export const zipReader = (file: FileHandle, size: number): RandomAccessReader => new ZipReader(file, size)
