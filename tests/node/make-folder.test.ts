import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../src/node/make-folder.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-folder-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a folder', () => {
  it('is made with those around it, and left alone when it is there', () => {
    const path = join(folder, 'a', 'b', 'c')
    makeFolder(path, 0o700)
    makeFolder(path)
    expect(statSync(path).isDirectory()).toBe(true)
  })

  it('is not made where a file stands, with the reason of the system', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(() => makeFolder(file)).toThrow('EEXIST')
    expect(() => makeFolder(join(file, 'inside'))).toThrow('ENOTDIR')
    expect(() => makeFolder(join(folder, 'x'.repeat(300)))).toThrow('ENAMETOOLONG')
  })

  it.skipIf(!existsSync('/proc/self'))('is given up where the system takes none', () => {
    expect(() => makeFolder('/proc/fonds/made')).toThrow('ENOENT')
  })
})
