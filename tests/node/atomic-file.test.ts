import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { atomicFile } from '../../src/node/atomic-file.ts'
import { failedPath, fileFailure } from '../../src/node/failure.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-atomic-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
const thrown = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

it('makes the folders, and the file only when it is committed', () => {
  const file = atomicFile(at('a/b/out.xml'))
  file.write('caf\u00e9 ')
  file.write('x'.repeat(200_000))
  expect(file.complete()).toBe(false)
  file.end()
  expect(file.complete()).toBe(true)
  expect(readdirSync(at('a/b'))).not.toContain('out.xml')
  file.commit()
  file.discard()
  expect(readdirSync(at('a/b'))).toEqual(['out.xml'])
  expect(readFileSync(at('a/b/out.xml'), 'utf8')).toBe(`caf\u00e9 ${'x'.repeat(200_000)}`)
})

it('leaves an older file as it was, and no trace, when it is discarded', () => {
  writeFileSync(at('out.xml'), 'older')
  const file = atomicFile(at('out.xml'))
  file.write('newer')
  file.discard()
  file.discard()
  expect(readdirSync(folder)).toEqual(['out.xml'])
  expect(readFileSync(at('out.xml'), 'utf8')).toBe('older')
})

it('puts a new file in the place of an older one', () => {
  writeFileSync(at('out.xml'), 'older and longer')
  const file = atomicFile(at('out.xml'))
  file.write('newer')
  file.end()
  file.commit()
  expect(readFileSync(at('out.xml'), 'utf8')).toBe('newer')
})

it('writes files of the same name in one folder at once', () => {
  const files = [1, 2].map(n => {
    const file = atomicFile(at('out.xml'))
    file.write(`${n}`)
    file.end()
    return file
  })
  for (const file of files) file.commit()
  expect(readFileSync(at('out.xml'), 'utf8')).toBe('2')
})

it('takes a name as long as a name may be', () => {
  const name = `${'\u00e9'.repeat(123)}.xml`
  const file = atomicFile(at(name))
  file.end()
  file.commit()
  expect(readdirSync(folder)).toEqual([name])
})

it.each([
  ['a folder', 'taken', 'it is a folder'],
  ['a folder that is a file', 'file/out.xml', /already|not a folder/],
  ['a name that is too long', 'x'.repeat(300), 'the name is too long'],
])('says of the file asked for why %s cannot be written', (_, name, reason) => {
  mkdirSync(at('taken'))
  writeFileSync(at('file'), '')
  const error = thrown(() => {
    const file = atomicFile(at(name))
    try {
      file.end()
      file.commit()
    } finally {
      file.discard()
    }
  })
  expect(fileFailure(error)).toMatch(reason)
  expect(failedPath(error)).toBe(at(name))
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken'])
})

it.runIf(process.platform === 'linux')('writes to a device without replacing it', () => {
  const file = atomicFile('/dev/null')
  file.write('anything')
  file.end()
  file.commit()
  file.discard()
  expect(readdirSync('/dev')).toContain('null')
  expect(readFileSync('/dev/null', 'utf8')).toBe('')
})

it('removes what a killed run left in the folder, but nothing of a running one or of another machine', () => {
  const machine = hostname()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 32)
  const { pid: gone } = spawnSync(process.execPath, ['-e', ''])
  const dead = `.old.xml.fonds-${machine}-${gone}-0-1.tmp`
  const reused = `.old.xml.fonds-${machine}-${process.pid}-0-99.tmp`
  const alive = `.old.xml.fonds-${machine}-${process.ppid}-0-1.tmp`
  const foreign = `.old.xml.fonds-${machine}x-${gone}-0-1.tmp`
  for (const name of [dead, reused, alive, foreign, '.other.tmp']) writeFileSync(at(name), '')
  atomicFile(at('out.xml')).discard()
  expect(readdirSync(folder).sort()).toEqual([alive, foreign, '.other.tmp'].sort())
})

it('says nothing of what is no failure of the file system', () => {
  expect(fileFailure(new TypeError('no'))).toBeUndefined()
  expect(fileFailure('no')).toBeUndefined()
  expect(fileFailure(Object.assign(new Error('odd'), { code: 'EODD', syscall: 'open' }))).toBe('the system says EODD')
  expect(failedPath(new Error('no'))).toBeUndefined()
})
