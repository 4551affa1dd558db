import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findInputs } from '../../src/node/inputs.ts'
import { passedOverInWords, withoutOthers } from '../../src/node/searched-inputs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-searched-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(at(name), text)
  }
}

async function looked(asked: readonly string[], isWanted = false) {
  const { inputs } = await findInputs(asked)
  const result = await withoutOthers(inputs, () => isWanted)
  return {
    kept: result.inputs.map(({ name }) => name),
    passedOver: [...result.passedOver].map(([searched, all]) => [searched, all.map(({ name }) => name)]),
  }
}

const aid = '{"fonds":"1","control":{},"unit":{"title":{"text":"Ferry"}}}'

it('passes over JSON and triples that no format knows, in a folder, at any depth', async () => {
  put({
    'a.json': aid,
    'package.json': '{"name":"site"}',
    'site/tsconfig.json': '{ // options\n"strict": true }',
    'site/shapes.ttl': '@prefix sh: <http://www.w3.org/ns/shacl#> .\n[] a sh:NodeShape .',
    'site/meta.jsonld': '{"@context":"https://example.org/x","@id":"a"}',
  })
  expect(await looked([folder])).toEqual({
    kept: ['a.json'],
    passedOver: [[folder, ['package.json', 'site/meta.jsonld', 'site/shapes.ttl', 'site/tsconfig.json']]],
  })
})

it('looks into what is packed', async () => {
  put({ 'x.txt': '' })
  writeFileSync(at('a.json.gz'), gzipSync(aid))
  writeFileSync(at('package.json.gz'), gzipSync('{"name":"site"}'))
  expect(await looked([folder])).toEqual({ kept: ['a.json.gz', 'x.txt'], passedOver: [[folder, ['package.json.gz']]] })
})

it('leaves what may be a finding aid with a fault', async () => {
  const files = {
    'broken.xml': '<ead><eadheader>',
    'cut.fonds.json': '{"fo',
    'cut.json': aid.slice(0, 40),
    'empty.json': ' ',
    'list.csv': 'x;y',
    'other.xml': '<project/>',
    'words.txt': 'x',
    'zeros.json': '\0\0\0',
  }
  put(files)
  expect(await looked([folder])).toEqual({ kept: Object.keys(files), passedOver: [] })
})

it('leaves what is named, what a pattern names, and everything when the format is said', async () => {
  put({ 'package.json': '{"name":"site"}' })
  const nothing = { kept: ['package.json'], passedOver: [] }
  expect(await looked([at('package.json')])).toEqual(nothing)
  expect(await looked([`${folder}/*.json`])).toEqual(nothing)
  expect(await looked([`${folder}/pack*`])).toEqual(nothing)
  expect(await looked([folder], true)).toEqual(nothing)
  for (const pattern of [`${folder}/**`, `${folder}/*`, `${folder}/*.*`])
    expect(await looked([pattern])).toEqual({ kept: [], passedOver: [[pattern, ['package.json']]] })
})

it('names a few, and counts the rest', () => {
  const inputs = ['a', 'b', 'c', 'd', 'e'].map(name => ({ path: name, name }))
  expect(passedOverInWords(inputs)).toBe('a, b, c and 2 more')
  expect(passedOverInWords(inputs.slice(0, 1))).toBe('a')
})
