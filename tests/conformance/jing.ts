import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether the RELAX NG validator jing is on this machine. */
export const jingIsHere = spawnSync('jing', [], { encoding: 'utf8' }).error === undefined

const batch = 2_000

/** What jing says of each document: its messages, or nothing when the document is valid. */
export function jing(schema: string, documents: readonly string[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'fonds-jing-'))
  try {
    mkdirSync(join(folder, 'd'))
    const files = documents.map((text, index) => {
      const file = join(folder, 'd', `${index}.xml`)
      writeFileSync(file, text)
      return file
    })
    const said: string[][] = documents.map(() => [])
    for (let from = 0; from < files.length; from += batch) {
      const { stdout, error } = spawnSync('jing', [schema, ...files.slice(from, from + batch)], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      if (error !== undefined) throw error
      for (const line of stdout.split('\n')) {
        const found = /[\\/](\d+)\.xml:\d+:\d+: (?:error|fatal): (.*)$/.exec(line)
        if (found !== null) said[Number(found[1])]?.push(line.slice(line.indexOf('.xml:') + 5))
      }
    }
    return said
  } finally {
    rmSync(folder, { recursive: true })
  }
}
