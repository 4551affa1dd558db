import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const example = join(root, 'fixtures/presidential-library/finding-aid.txt')

let folder = ''
let tarball = ''
let files: readonly string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-package-'))
  // A run leaves compiled code in dist.
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), '--version'])
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  tarball = join(folder, packed.filename)
  files = packed.files.map(({ path }: { path: string }) => path)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', tarball], {
    cwd: folder,
    stdio: 'pipe',
  })
  cpSync(example, join(folder, 'finding-aid.txt'))
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

const body = `
  const { outputs } = await convert(text, { to: ['ead3', 'oai-dc', 'schema-org', 'json'] })
  if (outputs.length !== 4) throw new Error('four outputs were expected')
  for (const { format, text } of outputs) {
    const { valid, diagnostics } = await validate(text, { from: format })
    if (!valid) throw new Error(format + ': ' + diagnostics.map(each => each.message).join(' '))
  }
`

describe('the package, installed elsewhere', () => {
  it('converts and validates the example in an ESM project', () => {
    writeFileSync(
      join(folder, 'esm.mjs'),
      `import { readFile } from 'node:fs/promises'\nimport { convert, validate } from 'fonds'\nconst text = await readFile('finding-aid.txt')\n${body}\nconsole.log('fine')`,
    )
    expect(node('esm.mjs')).toMatchObject({ stdout: 'fine\n', stderr: '', status: 0 })
  })

  it('converts and validates the example in a CommonJS project', () => {
    writeFileSync(
      join(folder, 'common.cjs'),
      `const { readFileSync } = require('node:fs')\nconst { convert, validate } = require('fonds')\nconst text = readFileSync('finding-aid.txt')\n;(async () => {\n${body}\nconsole.log('fine')\n})()`,
    )
    expect(node('common.cjs')).toMatchObject({ stdout: 'fine\n', stderr: '', status: 0 })
  })

  it('compiles in a project as strict as TypeScript can be', () => {
    const project = join(folder, 'strict')
    mkdirSync(project, { recursive: true })
    writeFileSync(
      join(project, 'index.ts'),
      `import { convert, validate, type Diagnostic, type FindingAid } from 'fonds'
import { findingAid, unit } from 'fonds/builder'
import { write } from 'fonds/ead3'
import type { Unit } from 'fonds/model'
const aid: FindingAid = findingAid({ recordId: 'ms1' }, unit('fonds', 'Rivera papers'))
const file: Unit = { level: 'file', title: { text: 'Letters' } }
export const shown: Diagnostic[] = []
export async function main(text: string): Promise<boolean> {
  const { outputs } = await convert(text, { to: ['ead3'], onDiagnostic: each => shown.push(each) })
  const results = await Promise.all(outputs.map(output => validate(output.text, { from: output.format })))
  write({ write() {}, end() {} }, each => shown.push(each)).begin(aid.control)
  return results.every(result => result.valid) && file.level === 'file'
}\n`,
    )
    for (const [module, moduleResolution] of [
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ]) {
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            target: 'ES2022',
            module,
            moduleResolution,
            strict: true,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
            noPropertyAccessFromIndexSignature: true,
            verbatimModuleSyntax: true,
            skipLibCheck: false,
            noEmit: true,
            types: [],
            lib: ['ES2022'],
          },
          include: ['index.ts'],
        }),
      )
      writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
      const { stdout, status } = node(join(root, 'node_modules/typescript/bin/tsc'), '-p', project)
      expect({ stdout, status }, module).toEqual({ stdout: '', status: 0 })
    }
  })

  it('converts and validates the example bundled for a browser, with nothing of Node and no code from strings', async () => {
    const entry = join(folder, 'browser.mjs')
    writeFileSync(
      entry,
      `import { convert, validate } from 'fonds'\nglobalThis.run = async text => {\n${body}\nreturn 'fine'\n}`,
    )
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      minify: true,
      absWorkingDir: folder,
    })
    const [bundle] = outputFiles
    const sandbox = createContext(
      { TextDecoder, TextEncoder, URL, structuredClone, globalThis: undefined as unknown },
      { codeGeneration: { strings: false, wasm: false } },
    )
    runInContext('var globalThis = this; var self = this', sandbox)
    runInContext(bundle?.text ?? '', sandbox)
    const run: (text: string) => Promise<string> = runInContext('run', sandbox)
    expect(await run(readFileSync(example, 'utf8'))).toBe('fine')
  })

  it('runs its command line', () => {
    const run = spawnSync(join(folder, 'node_modules/.bin/fonds'), ['convert', 'finding-aid.txt', '--out', 'out'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect(run.status).toBe(0)
    expect(readFileSync(join(folder, 'out/finding-aid.ead3.xml'), 'utf8')).toContain(
      'http://ead3.archivists.org/schema/',
    )
  })

  it('holds no compiled code, which is for one machine', () => {
    expect(existsSync(join(root, 'dist/.compiled'))).toBe(true)
    expect(files).toContain('dist/cli.js')
    expect(files.filter(path => path.includes('.compiled'))).toEqual([])
  })

  it('brings few packages with it, and holds no code made from strings', () => {
    const installed = join(folder, 'node_modules/fonds')
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(Object.keys(dependencies).sort()).toEqual(['edtf', 'libxml2-wasm', 'papaparse', 'parse5', 'tinypool'])
    const scripts = readdirSync(join(installed, 'dist')).filter(name => /\.c?js$/.test(name))
    expect(scripts).toContain('cli.js')
    const made = scripts.filter(name =>
      /\beval\(|\bFunction\(["']/.test(readFileSync(join(installed, 'dist', name), 'utf8')),
    )
    expect(made).toEqual([])
  })

  it('holds of its manifest the version alone', () => {
    const dist = join(folder, 'node_modules/fonds/dist')
    const manifest = readdirSync(dist, { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name }) => name)
      .filter(name => readFileSync(join(dist, name), 'utf8').includes('devDependencies'))
    expect(manifest).toEqual([])
  })

  it('keeps every promise of its manifest (publint)', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true })
    expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([])
  })

  it('gives the right types however it is imported (attw)', () => {
    const run = spawnSync(
      'npx',
      ['attw', tarball, '--profile', 'node16', '--format', 'ascii', '--no-color', '--exclude-entrypoints', 'schemas'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(run.status, run.stdout.slice(-3000)).toBe(0)
  })
})
