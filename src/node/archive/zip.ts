import { open } from 'node:fs/promises'
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { understood } from './fault.ts'
import { type UnpackingLimits, unpackingGauge } from './limits.ts'
import type { ArchiveEntry } from './unpack.ts'
import { UnpackingFault } from './unpacking-fault.ts'
import { zipReader } from './zip-reader.ts'

/** The kind of file in the upper half of the attributes that Unix gives. */
const UNIX_KIND = 0o170000
const UNIX_FILE = 0o100000
const MADE_ON_UNIX = 3

/** The files of a ZIP archive, as its central directory lists them; what is encrypted is refused. */
export async function* zipEntries(path: string, limits: UnpackingLimits): AsyncGenerator<ArchiveEntry> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const reader = zipReader(file, size)
    const zip = await understood(
      fromRandomAccessReaderPromise(reader, size, { autoClose: false, decodeStrings: false }),
    )
    const entries = zip.eachEntry()
    for (;;) {
      const { done, value } = await understood(entries.next())
      if (done) return
      yield entryOf(zip, value, limits)
    }
  } finally {
    await file.close()
  }
}

function entryOf(zip: ZipFile, entry: Entry, limits: UnpackingLimits): ArchiveEntry {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  return {
    name,
    kind: isFile(entry, name) ? 'file' : 'other',
    async *bytes() {
      if (entry.isEncrypted()) throw new UnpackingFault(`"${name}" in it is encrypted`)
      if (!entry.canDecodeFileData())
        throw new UnpackingFault(`"${name}" in it is compressed in a way other than deflate`)
      const gauge = unpackingGauge(() => entry.compressedSize, limits)
      const chunks: AsyncIterator<Uint8Array> = (await understood(zip.openReadStreamPromise(entry)))[
        Symbol.asyncIterator
      ]()
      try {
        for (;;) {
          const { done, value } = await understood(chunks.next())
          if (done) return
          gauge(value.byteLength)
          yield value
        }
      } finally {
        await chunks.return?.()
      }
    },
    skip: () => Promise.resolve(),
  }
}

function isFile(entry: Entry, name: string): boolean {
  if (name.endsWith('/')) return false
  const kind = (entry.externalFileAttributes >>> 16) & UNIX_KIND
  return entry.versionMadeBy >>> 8 !== MADE_ON_UNIX || kind === 0 || kind === UNIX_FILE
}
