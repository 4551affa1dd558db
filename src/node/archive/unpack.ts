import { closeSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { entryName } from './entry-name.ts'
import type { ArchiveKind } from './kind.ts'
import { type UnpackingLimits, unpackingLimits } from './limits.ts'
import { tarEntries } from './tar.ts'
import { UnpackingFault } from './unpacking-fault.ts'
import { zipEntries } from './zip.ts'

/** One file of an archive. Its bytes must be read, or `skip` called, before the next. */
export interface ArchiveEntry {
  readonly name: string
  readonly kind: 'file' | 'other'
  bytes(): AsyncIterable<Uint8Array>
  skip(): Promise<void>
}

/** A file of an archive that was not unpacked. */
export interface NotUnpacked {
  readonly name: string
  /** A clause without its full stop. */
  readonly reason: string
}

/**
 * Unpacks the files of an archive whose names are wanted below a folder. Links and devices are passed over; names that lead
 * out of the folder are refused and named; the times, owners and permissions in the archive are not taken over.
 *
 * Throws an {@link UnpackingFault} when the archive is damaged or goes beyond the limits.
 */
export async function unpack(
  archive: string,
  kind: ArchiveKind,
  into: string,
  wanted: (name: string) => boolean,
  limits: UnpackingLimits = unpackingLimits,
): Promise<{ readonly names: string[]; readonly refused: NotUnpacked[] }> {
  const names: string[] = []
  const refused: NotUnpacked[] = []
  const seen = new Set<string>()
  let files = 0
  let total = 0
  const entries = kind === 'zip' ? zipEntries(archive, limits) : tarEntries(archive, kind === 'tar.gz', limits)
  for await (const entry of entries) {
    if (++files > limits.files)
      throw new UnpackingFault(`it holds more than ${limits.files.toLocaleString('en')} files`)
    const name = entryName(entry.name)
    if (name === undefined) refused.push({ name: entry.name, reason: 'its name leads out of the archive' })
    if (name === undefined || entry.kind !== 'file' || !wanted(name)) {
      await entry.skip()
      continue
    }
    if (seen.has(name)) {
      refused.push({ name, reason: 'the archive holds two files of this name; the first was taken' })
      await entry.skip()
      continue
    }
    seen.add(name)
    const path = join(into, name)
    makeFolder(dirname(path))
    const file = openSync(path, 'wx')
    try {
      for await (const chunk of entry.bytes()) {
        total += chunk.byteLength
        if (total > limits.total) throw new UnpackingFault('its files are more than 64 GiB together')
        for (let done = 0; done < chunk.byteLength; ) done += writeSync(file, chunk, done)
      }
    } finally {
      closeSync(file)
    }
    names.push(name)
  }
  return { names, refused }
}
