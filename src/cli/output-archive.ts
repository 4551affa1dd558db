import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { archiveKind } from '../node/archive/kind.ts'
import { finished, temporaryFor } from '../node/temporary.ts'

/** An archive that the outputs of a run go into. */
export interface OutputArchive {
  readonly path: string
  /** The folder in which they wait to be packed. */
  readonly folder: string
  /** What an output is called in the archive: `published.zip/ms1.ead3.xml`. */
  shown(path: string): string
  /** Packs what is in the folder and puts the archive in its place. */
  close(written: readonly string[]): Promise<void>
  /** Leaves no trace. */
  discard(): void
}

/** Begins an archive if that is what the name of the place asks for. The archive appears whole, or not at all. */
export function outputArchive(path: string): OutputArchive | undefined {
  const kind = archiveKind(path)
  if (!kind) return undefined
  const folder = temporaryFor(path)
  mkdirSync(folder)
  const inside = (file: string): string => relative(folder, file).split(sep).join('/')
  const discard = (): void => {
    rmSync(folder, { recursive: true, force: true })
    finished(folder)
  }
  return {
    path,
    folder,
    shown: file => join(path, inside(file)),
    async close(written) {
      const { pack } = await import('../node/archive/pack.ts')
      const temporary = temporaryFor(path)
      try {
        await pack(folder, written.map(inside), kind, temporary)
        renameSync(temporary, path)
      } finally {
        rmSync(temporary, { force: true })
        finished(temporary)
        discard()
      }
    },
    discard,
  }
}
