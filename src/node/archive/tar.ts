import { createReadStream } from 'node:fs'
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar'
import { damaged, understood } from './fault.ts'
import { gunzip } from './gunzip.ts'
import type { UnpackingLimits } from './limits.ts'
import type { ArchiveEntry } from './unpack.ts'
import { UnpackingFault } from './unpacking-fault.ts'

/** The files of a tar archive in their order, unpacked with gzip first where it is packed so. */
export async function* tarEntries(
  path: string,
  packed: boolean,
  limits: UnpackingLimits,
): AsyncGenerator<ArchiveEntry> {
  const file = createReadStream(path, { highWaterMark: 65_536 })
  const bytes = packed ? gunzip(file, { ...limits, file: limits.total }) : file
  const entries = streamOf(bytes)
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader()
  let found = 0
  try {
    for (;;) {
      const { done, value } = await understood(entries.read())
      if (done) break
      found++
      yield entryOf(value)
    }
  } finally {
    await entries.cancel().catch(() => {})
    file.destroy()
  }
  if (found === 0) throw new UnpackingFault('it holds nothing')
}

function entryOf({ header, body }: ParsedTarEntry): ArchiveEntry {
  return {
    name: header.name,
    kind: header.type === undefined || header.type === 'file' ? 'file' : 'other',
    async *bytes() {
      const reader = body.getReader()
      let left = header.size
      for (;;) {
        const { done, value } = await understood(reader.read())
        if (done) break
        left -= value.byteLength
        yield value
      }
      if (left !== 0) throw damaged()
    },
    skip: () => understood(body.cancel()),
  }
}

/** Bytes as a stream of the web, drawn as they are asked for. */
function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source = bytes[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    async cancel() {
      await source.return?.()
    },
  })
}
