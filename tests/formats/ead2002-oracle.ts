import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shared, whySkipped } from '../shared.ts'

const rng = shared && join(shared, 'schemas/ead2002/ead.rng')
const xsd = shared && join(shared, 'schemas/offline/ead2002-20210412.xsd')
const dtd = shared && join(shared, 'schemas/ead2002/ead.dtd')

const installed = (command: string): boolean => spawnSync('which', [command]).status === 0

/** Whether the published schemas and the programs that run them are here. */
export const canAskOracles =
  [rng, xsd, dtd].every(file => file !== undefined && existsSync(file)) && installed('jing') && installed('xmllint')

/** The title of a test that asks them, with the reason when it is skipped. */
export const titled = (title: string): string =>
  canAskOracles ? title : `${title} (${shared ? 'skipped: jing and xmllint are not installed' : whySkipped})`

/** What jing (RELAX NG) and xmllint (XML Schema) find wrong with documents; empty when all are valid EAD 2002. */
export function oracleFindings(documents: readonly string[]): string {
  if (!rng || !xsd) return ''
  return inFiles(documents, files =>
    [
      found('jing', [rng, ...files]),
      found('xmllint', ['--nonet', '--noout', '--huge', '--schema', xsd, ...files]).replace(/^.* validates\n/gm, ''),
    ].join(''),
  )
}

/** What xmllint finds wrong with documents as the DTD has them. */
export function dtdFindings(documents: readonly string[]): string {
  if (!dtd) return ''
  return inFiles(documents, files => found('xmllint', ['--nonet', '--noout', '--huge', '--dtdvalid', dtd, ...files]))
}

function inFiles(documents: readonly string[], ask: (files: readonly string[]) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ead2002-'))
  try {
    const files = documents.map((document, i) => {
      const file = join(folder, `${i}.xml`)
      writeFileSync(file, document)
      return file
    })
    return ask(files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function found(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('stdout' in error) || !('stderr' in error)) throw error
    return `${String(error.stdout)}${String(error.stderr)}`
  }
}
