import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether xmllint, of libxml2, is on this machine. */
export const xmllintIsHere = spawnSync('xmllint', ['--version'], { encoding: 'utf8' }).error === undefined

/** What xmllint says of each document by an XML Schema: its messages, or nothing when the document is valid. */
export function xmllint(schema: string, documents: readonly string[]): readonly (readonly string[])[] {
  const { said, stderr } = run(['--schema', schema], documents)
  const valid = new Set([...stderr.matchAll(/^(\d+)\.xml validates$/gm)].map(([, index]) => Number(index)))
  const silent = said.findIndex((messages, index) => messages.length === 0 && !valid.has(index))
  if (silent !== -1) throw new Error(`xmllint gave no verdict on document ${silent}: ${stderr.slice(0, 500)}`)
  return said
}

/** What xmllint says of each document by the DTD it is given: its messages, or nothing when the document is valid. */
export function xmllintByDtd(dtd: string, documents: readonly string[]): readonly (readonly string[])[] {
  const named = [...documents, '<ead/>'].map(text =>
    text.replace(/^(?:<\?xml[^>]*\?>\s*)?/, `<!DOCTYPE ead SYSTEM "${pathToFileURL(dtd)}">`),
  )
  const { said, stderr } = run(['--valid'], named)
  if (!/^\S+ element ead: validity error : Element ead content does not follow the DTD/m.test(stderr))
    throw new Error(`xmllint did not use the DTD: ${stderr.slice(0, 500)}`)
  return documents.map((_, index) => said[index] ?? [])
}

function run(options: readonly string[], documents: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'fonds-xmllint-'))
  try {
    const files = documents.map((text, index) => {
      const file = `${index}.xml`
      writeFileSync(join(folder, file), text)
      return file
    })
    const { stderr, error } = spawnSync('xmllint', ['--nonet', '--noout', ...options, ...files], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (error !== undefined) throw error
    const said: string[][] = documents.map(() => [])
    for (const line of stderr.split('\n')) {
      const fault = /^(\d+)\.xml:(\d+: .*error : .*)$/.exec(line)
      if (fault?.[2] !== undefined) said[Number(fault[1])]?.push(fault[2])
    }
    return { said, stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
