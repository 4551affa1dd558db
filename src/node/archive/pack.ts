import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { createTarPacker } from 'modern-tar'
import { ZipFile } from 'yazl'
import type { ArchiveKind } from './kind.ts'

/** The beginning of the time that ZIP can tell: no date of ours is in an archive, so that the same files give the same bytes. */
const NO_TIME = new Date('1980-01-01T00:00:00Z')
const MODE = 0o100644

/**
 * Packs the named files of a folder into one archive, in the order of their names and with no time in it, so that the same
 * files give the same bytes. The archive is written to `path` as it comes; the caller puts it in its place.
 */
export async function pack(folder: string, names: readonly string[], kind: ArchiveKind, path: string): Promise<void> {
  const sorted = [...names].sort()
  const out = createWriteStream(path, { flags: 'wx' })
  if (kind === 'zip') await packZip(folder, sorted, out)
  else await packTar(folder, sorted, kind === 'tar.gz', out)
}

async function packZip(folder: string, names: readonly string[], out: Writable): Promise<void> {
  const zip = new ZipFile()
  for (const name of names)
    zip.addFile(join(folder, name), name, { mtime: NO_TIME, mode: MODE, forceDosTimestamp: true })
  zip.end()
  await pipeline(Readable.from(zip.outputStream), out)
}

async function packTar(folder: string, names: readonly string[], compressed: boolean, out: Writable): Promise<void> {
  const { readable, controller } = createTarPacker()
  const filling = (async () => {
    for (const name of names) {
      const path = join(folder, name)
      const { size } = statSync(path)
      const entry = controller.add({ name, size, type: 'file', mtime: new Date(0), mode: MODE & 0o777 }).getWriter()
      for await (const chunk of createReadStream(path)) await entry.write(new Uint8Array(chunk))
      await entry.close()
    }
    controller.finalize()
  })()
  filling.catch(error => controller.error(error))
  const writing = compressed
    ? pipeline(bytesOf(readable), createGzip({ level: 6 }), out)
    : pipeline(bytesOf(readable), out)
  await Promise.all([filling, writing])
}

async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
}
