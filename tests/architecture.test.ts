import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')

/** What each room may open: its own files, and these rooms. */
const may: Readonly<Record<string, readonly string[]>> = {
  model: [],
  report: ['model'],
  xml: ['model', 'report'],
  json: ['model', 'report', 'generated'],
  csv: ['model', 'report'],
  xlsx: ['model', 'report', 'csv', 'xml'],
  values: ['model', 'report'],
  'linked-data': ['model', 'report', 'json'],
  builder: ['model', 'values'],
  formats: ['model', 'report', 'xml', 'json', 'csv', 'xlsx', 'values', 'linked-data', 'generated'],
  rules: ['model', 'report', 'values'],
  config: ['report', 'json', 'generated'],
  convert: ['model', 'report', 'xml', 'json', 'xlsx', 'formats', 'rules', 'version.ts'],
  fix: ['model', 'report', 'xml', 'values', 'formats', 'convert'],
  oai: ['model', 'report', 'xml', 'values', 'formats'],
  'index.ts': ['model', 'report', 'formats', 'rules', 'convert', 'builder'],
  'version.ts': [],
  node: ['model', 'report', 'xml', 'formats', 'convert', 'oai', 'index.ts', 'version.ts'],
  cli: [
    'model',
    'report',
    'json',
    'values',
    'config',
    'fix',
    'oai',
    'generated',
    'formats',
    'rules',
    'convert',
    'node',
    'index.ts',
    'version.ts',
  ],
}

/** Packages each room may use; the others use none. */
const packages: Readonly<Record<string, readonly string[]>> = {
  csv: ['papaparse'],
  xlsx: ['fflate'],
  formats: ['parse5'],
  'linked-data': ['n3'],
  values: ['edtf'],
  node: ['node:', 'libxml2-wasm', 'saxon-js', 'tinyglobby', 'picomatch', 'yauzl', 'yazl', 'modern-tar'],
  cli: ['node:', 'commander', 'tinypool', 'chokidar', 'cli-progress', 'hono', '@hono/node-server'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !name.endsWith('.d.ts'),
)
const room = (file: string): string => file.split(/[\\/]/)[0] ?? file
const imports = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export|\}).* from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  )

describe.each(files)('%s', file => {
  const text = readFileSync(join(src, file), 'utf8')
  const own = room(file)

  it('opens only the rooms it may', () => {
    for (const to of imports(text)) {
      if (!to.startsWith('.')) {
        const allowed = packages[own] ?? []
        expect(
          allowed.some(name => to === name || to.startsWith(`${name}/`) || (name === 'node:' && to.startsWith(name))),
          `${own} may not use ${to}`,
        ).toBe(true)
        continue
      }
      const target = relative(src, join(src, dirname(file), to))
      const there = target.startsWith('..') ? room(relative(root, join(src, target))) : room(target)
      if (there === 'package.json') continue
      expect(there === own || (may[own] ?? []).includes(there), `${own} may not open ${target}`).toBe(true)
      if (own === 'formats' && there === 'formats') {
        const [mine, theirs] = [file.split(/[\\/]/)[1], target.split(/[\\/]/)[1]]
        const registry = mine?.endsWith('.ts') || theirs?.endsWith('.ts')
        expect(registry || mine === theirs, `${mine} may not open ${theirs}: formats do not know of one another`).toBe(
          true,
        )
      }
    }
  })

  it('has no cast to silence the compiler, no any, nothing unfinished', () => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
    expect(code).not.toMatch(/\bas (?:any|unknown|never)\b|: any\b|<any>|@ts-|\w!\.|\w!\)/)
    expect(text).not.toMatch(/\b(?:TODO|FIXME|XXX|HACK)\b/)
  })

  if (!['node', 'cli'].includes(own))
    it('is pure: no clock, no locale, no process, nothing of Node', () => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(code).not.toMatch(
        /\bnew Date\(\)|Date\.now|toLocale|localeCompare|Intl\.|\bprocess\.|\bBuffer\b|\beval\(|new Function|Math\.random|crypto\./,
      )
    })
})

it('keeps files small: none over 400 lines', () => {
  const long = files.filter(
    file => !file.includes('.generated.') && readFileSync(join(src, file), 'utf8').split('\n').length > 401,
  )
  expect(long).toEqual([])
})
