import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether xmllint, of libxml2, is on this machine. */
export const xmllintIsHere = spawnSync('xmllint', ['--version'], { encoding: 'utf8' }).error === undefined

/** What xmllint says of each document by an XML Schema: its messages, or nothing when the document is valid. */
export function xmllint(schema: string, documents: readonly string[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'fonds-xmllint-'))
  try {
    const files = documents.map((text, index) => {
      const file = `${index}.xml`
      writeFileSync(join(folder, file), text)
      return file
    })
    const { stderr, error } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (error !== undefined) throw error
    const said: string[][] = documents.map(() => [])
    const valid = new Set<number>()
    for (const line of stderr.split('\n')) {
      const fault = /^(\d+)\.xml:(\d+: .*error : .*)$/.exec(line)
      if (fault?.[2] !== undefined) said[Number(fault[1])]?.push(fault[2])
      const validates = /^(\d+)\.xml validates$/.exec(line)
      if (validates !== null) valid.add(Number(validates[1]))
    }
    const silent = said.findIndex((messages, index) => messages.length === 0 && !valid.has(index))
    if (silent !== -1) throw new Error(`xmllint gave no verdict on document ${silent}: ${stderr.slice(0, 500)}`)
    return said
  } finally {
    rmSync(folder, { recursive: true })
  }
}
