import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveKind } from './archive/kind.ts'
import { fileFailure } from './failure.ts'
import { hasKnownEnding, type Input, type Missing } from './inputs.ts'
import { finished, temporaryFor } from './temporary.ts'

/** Inputs of which none is an archive. */
export interface UnpackedInputs {
  readonly inputs: readonly Input[]
  /** Archives that could not be unpacked, and files in them that were refused. */
  readonly missing: readonly Missing[]
  /** Removes what was unpacked. */
  remove(): void
}

/**
 * Puts the finding aids in archives (`.zip`, `.tar`, `.tar.gz`, `.tgz`) in their place among the inputs. They are unpacked
 * into a temporary folder, within the limits; archives in archives are left alone. Outputs are named after the archive and
 * the path in it; reports call a file `holdings.zip/ms1.xml`.
 */
export async function unpackedInputs(inputs: readonly Input[]): Promise<UnpackedInputs> {
  const all: Input[] = []
  const missing: Missing[] = []
  const folders: string[] = []
  for (const input of inputs) {
    const kind = input.path === '-' ? undefined : archiveKind(input.path)
    if (!kind) {
      all.push(input)
      continue
    }
    const folder = temporaryFor(join(tmpdir(), 'unpacked'))
    folders.push(folder)
    const { unpack } = await import('./archive/unpack.ts')
    try {
      const { names, refused } = await unpack(input.path, kind, folder, hasKnownEnding)
      const stem = input.name.replace(/\.(?:zip|tar|tar\.gz|tgz)$/i, '')
      for (const name of names.sort())
        all.push({
          path: join(folder, name),
          name: `${stem}/${name}`,
          shown: `${input.path}/${name}`,
          archive: input.path,
          searched: input.path,
        })
      for (const { name, reason } of refused) missing.push({ asked: `${input.path}/${name}`, reason })
      if (names.length === 0 && refused.length === 0)
        missing.push({ asked: input.path, reason: 'the archive holds no file with a known ending' })
    } catch (error) {
      const reason = fileFailure(error)
      if (reason === undefined) throw error
      missing.push({ asked: input.path, reason })
    }
  }
  return {
    inputs: all,
    missing,
    remove() {
      for (const folder of folders) {
        rmSync(folder, { recursive: true, force: true })
        finished(folder)
      }
    },
  }
}
