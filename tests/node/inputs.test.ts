import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findInputs, inputAt } from '../../src/node/inputs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-inputs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
}
const at = (name: string): string => join(folder, name)
const pattern = (name: string): string => at(name).split(sep).join('/')
const names = async (...asked: readonly string[]) => (await findInputs(asked)).inputs.map(({ name }) => name)

it('searches a folder to any depth for known endings, in order of code units, and passes over what is hidden', async () => {
  put('b.txt', 'a/z.XML', 'a/b/c.json', 'B.txt', 'notes.md', '.hidden.txt', '.git/x.txt', 'é.jsonld')
  expect(await findInputs([folder])).toEqual({
    inputs: ['B.txt', 'a/b/c.json', 'a/z.XML', 'b.txt', 'é.jsonld'].map(name => ({
      path: at(name),
      name,
      searched: folder,
    })),
    missing: [],
  })
})

it('takes a file that is named whatever its ending, hidden or not, and each file once', async () => {
  put('notes', '.hidden.txt', 'a.txt')
  symlinkSync(at('a.txt'), at('again.txt'))
  expect(await names(at('notes'), at('.hidden.txt'), at('a.txt'), at('again.txt'), at('a.txt'))).toEqual([
    'notes',
    '.hidden.txt',
    'a.txt',
  ])
})

it('takes standard input once', async () => {
  expect(await findInputs(['-', '-'])).toEqual({ inputs: [{ path: '-', name: 'stdin' }], missing: [] })
})

it('names what a pattern finds below the folder the pattern begins with', async () => {
  put('holdings/a.txt', 'holdings/x/b.txt', 'holdings/x/c.md')
  expect(await names(pattern('holdings/**/*.txt'))).toEqual(['a.txt', 'x/b.txt'])
  expect(await names(pattern('*/a.txt'))).toEqual(['holdings/a.txt'])
})

it('takes a name that looks like a pattern for the file of that name, when there is one', async () => {
  put('[x].txt', 'a*b.txt', 'aab.txt')
  expect(await names(at('[x].txt'), at('a*b.txt'))).toEqual(['[x].txt', 'a*b.txt'])
})

it('follows links to folders, but never into the same folder twice', async () => {
  put('a/one.txt', 'elsewhere/two.txt')
  symlinkSync('..', at('a/up'))
  symlinkSync('../elsewhere', at('a/there'))
  expect(await names(at('a'))).toEqual(['one.txt', 'there/two.txt', 'up/a/one.txt'].slice(0, 2))
})

it('says what cannot be found or looked at, and finds the rest', async () => {
  put('good.txt')
  mkdirSync(at('empty'))
  symlinkSync('loop.txt', at('loop.txt'))
  symlinkSync('nowhere', at('dangling.txt'))
  symlinkSync('nowhere', at('dangling'))
  const { inputs, missing } = await findInputs([at('none.txt'), at('empty'), at('loop.txt'), pattern('*.none'), folder])
  expect(inputs).toEqual([{ path: at('good.txt'), name: 'good.txt', searched: folder }])
  expect(missing).toEqual([
    { asked: at('none.txt'), reason: 'there is no such file' },
    { asked: at('empty'), reason: expect.stringMatching(/holds no file with a known ending/) },
    { asked: at('loop.txt'), reason: 'the links go in a circle' },
    { asked: pattern('*.none'), reason: 'no file matches the pattern' },
    { asked: at('dangling.txt'), reason: 'the link leads nowhere' },
    { asked: at('loop.txt'), reason: 'the links go in a circle' },
  ])
})

it.runIf(process.platform === 'linux')('says that a name is not in UTF-8', async () => {
  put('good.txt')
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]), '')
  const { inputs, missing } = await findInputs([folder])
  expect(inputs).toHaveLength(1)
  expect(missing).toEqual([expect.objectContaining({ reason: 'its name is not in UTF-8; give it another name' })])
})

it('knows an input by any name that leads to it', async () => {
  put('a/one.txt', 'two.txt')
  symlinkSync('a', at('b'))
  symlinkSync('a/one.txt', at('link.txt'))
  const isInput = inputAt([
    { path: at('a/one.txt'), name: 'one.txt' },
    { path: '-', name: 'stdin' },
  ])
  expect(['a/one.txt', 'b/one.txt', 'link.txt', 'a/../a/one.txt'].map(name => isInput(at(name)))).not.toContain(false)
  expect(['two.txt', 'a', 'none.txt', 'two.txt/below'].map(name => isInput(at(name)))).not.toContain(true)
})

it('does not follow a link out to a folder that the named one is in', async () => {
  put('holdings/one.txt', 'other/two.txt')
  symlinkSync('..', at('holdings/up'))
  const { inputs, missing } = await findInputs([at('holdings')])
  expect(inputs.map(({ name }) => name)).toEqual(['one.txt'])
  expect(missing).toEqual([])
})
