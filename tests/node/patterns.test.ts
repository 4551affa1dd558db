import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { commonFolder, findUpwards, pathFrom } from '../../src/node/find-upwards.ts'
import { matcher } from '../../src/node/patterns.ts'

it.each([
  ['drafts', 'drafts/a.xml', true],
  ['drafts', 'x/drafts/y/a.xml', true],
  ['drafts/', 'drafts/a.xml', true],
  ['./drafts/**', 'drafts/a.xml', true],
  ['drafts/old', 'x/drafts/old/a.xml', false],
  ['drafts/old', 'drafts/old/a.xml', true],
  ['*.tmp.xml', 'x/y/a.tmp.xml', true],
  ['**/*.xml', '.hidden/a.xml', true],
  ['a.xml', 'ba.xml', false],
  ['{a,b}/*.xml', 'b/c.xml', true],
])('the pattern %s and the path %s', async (pattern, path, fits) => expect((await matcher([pattern]))(path)).toBe(fits))

it('without patterns fits nothing', async () => expect((await matcher([]))('a.xml')).toBe(false))

const folder = mkdtempSync(join(tmpdir(), 'fonds-upwards-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('finds the nearest file above, and the folder that holds all', () => {
  mkdirSync(join(folder, 'a/b/c'), { recursive: true })
  mkdirSync(join(folder, 'ab'))
  writeFileSync(join(folder, 'a/here.json'), '{}')
  writeFileSync(join(folder, 'a/b/x.xml'), '')
  expect(findUpwards(join(folder, 'a/b/c'), 'here.json')).toBe(join(folder, 'a/here.json'))
  expect(findUpwards(folder, 'surely-nowhere.json')).toBeUndefined()
  expect(commonFolder([])).toBeUndefined()
  expect(commonFolder([join(folder, 'a/b/x.xml')])).toBe(join(folder, 'a/b'))
  expect(commonFolder([join(folder, 'a/b/x.xml'), join(folder, 'a/b/c')])).toBe(join(folder, 'a/b'))
  expect(commonFolder([join(folder, 'a'), join(folder, 'ab')])).toBe(folder)
  expect(commonFolder(['/', join(folder, 'a')])).toBe('/')
  expect(pathFrom(join(folder, 'a'), join(folder, 'ab/x.xml'))).toBe('../ab/x.xml')
})
