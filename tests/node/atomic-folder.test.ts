import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { atomicFolder } from '../../src/node/atomic-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(into: ReturnType<typeof atomicFolder>, name: string, text: string): void {
  const file = into.file(name, 'jsonld')
  file.write(text.slice(0, 1))
  file.write(text.slice(1))
  file.end()
}

it('puts files in their place only when all are whole, and keeps what else is there', () => {
  const path = join(folder, 'a/ms1.pages')
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'kept.txt'), 'mine')
  writeFileSync(join(path, 's1.jsonld'), 'older')
  const pages = atomicFolder(path)
  put(pages, 's1', 'newer')
  put(pages, 's2', 'second')
  expect(readFileSync(join(path, 's1.jsonld'), 'utf8')).toBe('older')
  expect(pages.commit()).toEqual([join(path, 's1.jsonld'), join(path, 's2.jsonld')])
  pages.discard()
  expect(readdirSync(path).sort()).toEqual(['kept.txt', 's1.jsonld', 's2.jsonld'])
  expect(readFileSync(join(path, 's1.jsonld'), 'utf8')).toBe('newer')
  expect(readdirSync(join(folder, 'a'))).toEqual(['ms1.pages'])
})

it('leaves no trace when it is discarded, and makes no folder for no files', () => {
  const pages = atomicFolder(join(folder, 'ms1.pages'))
  expect(pages.commit()).toEqual([])
  put(pages, 's1', 'text')
  pages.discard()
  expect(readdirSync(folder)).toEqual([])
})

it('gives names that differ only in case, that are long, or are missing, files of their own', () => {
  const pages = atomicFolder(join(folder, 'x'))
  for (const name of ['A', 'a', 'b'.repeat(300), `${'b'.repeat(300)}c`, '']) put(pages, name, name)
  pages.commit()
  const found = readdirSync(join(folder, 'x')).sort()
  expect(found.map(name => name.length)).toEqual(expect.arrayContaining([207, 209]))
  expect(found.filter(name => name.length < 20)).toEqual(['A.jsonld', 'a-2.jsonld', 'unit.jsonld'])
})

it('holds more files than may be open at once', () => {
  const pages = atomicFolder(join(folder, 'many'))
  for (let i = 0; i < 1100; i++) put(pages, `u${i}`, 'x')
  expect(pages.commit()).toHaveLength(1100)
})
