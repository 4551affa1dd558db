import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findingAid } from './oai-fixtures.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'fonds-stale-'))
  mkdirSync(join(work, 'in'))
  put('a', 3)
  put('b', 1)
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

const put = (id: string, units: number) => writeFileSync(join(work, `in/${id}.xml`), findingAid(id, { units }))
const pages = () => readdirSync(join(work, 'out/a.pages')).sort()
function convert(...words: readonly string[]): string {
  const call = [
    'convert',
    'in',
    '--to',
    'schema-org',
    '--layout',
    'per-unit',
    '--out',
    'out',
    '--report',
    'json',
    ...words,
  ]
  const run = spawnSync(process.execPath, [cli, ...call], { cwd: work, encoding: 'utf8' })
  expect(run.status).toBe(0)
  return run.stderr
}

it('removes the pages of units that are gone, when a run goes on from an earlier one', () => {
  convert()
  const before = pages()
  put('a', 1)
  expect(convert('--resume')).toContain('"code":"output/stale-removed"')
  expect(before.length - pages().length).toBe(2)
  expect(convert('--resume')).not.toContain('output/stale-removed')
})

it('leaves what somebody changed, what is from elsewhere and what other options made, and tells of it', () => {
  convert()
  const [, , third = ''] = pages()
  writeFileSync(join(work, 'out/a.pages', third), 'mine')
  writeFileSync(join(work, 'out/a.pages/notes.txt'), 'mine')
  writeFileSync(join(work, 'outside.txt'), 'mine')
  put('a', 1)
  expect(convert()).toContain('"code":"output/other-pages"')
  expect(pages()).toContain(third)
  convert('--resume', '--base-uri', 'https://a.example/fa')
  expect(readFileSync(join(work, 'out/a.pages', third), 'utf8')).toBe('mine')
  expect(pages()).toContain('notes.txt')
  expect(existsSync(join(work, 'outside.txt'))).toBe(true)
})
