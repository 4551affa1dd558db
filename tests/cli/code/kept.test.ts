import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const FINDING_AID = `<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>ms1</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc></eadheader>
<archdesc level="fonds"><did><unittitle>Papers</unittitle><unitdate>1901-1910</unitdate></did></archdesc></ead>
`

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A copy of the program, in a folder whose name is not easy, and a finding aid. */
let folder = ''
let dist = ''
let fixture = ''
let validate: readonly string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds kept Ü%20#'))
  dist = join(folder, 'dist')
  const isOfCommandLine = (name: string) => /^(?:cli|thread)\b/.test(name)
  for (const name of readdirSync(join(root, 'dist')).filter(isOfCommandLine))
    cpSync(join(root, 'dist', name), join(dist, name))
  for (const name of ['package.json', 'schemas']) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  fixture = join(folder, 'ms1.xml')
  validate = ['validate', fixture]
  writeFileSync(fixture, FINDING_AID)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const { NODE_DISABLE_COMPILE_CACHE: _, ...environment } = process.env
const fonds = (words: readonly string[], given: { env?: NodeJS.ProcessEnv; flags?: readonly string[] } = {}) =>
  spawnSync(process.execPath, [...(given.flags ?? []), join(dist, 'cli.cjs'), ...words], {
    encoding: 'utf8',
    env: { ...environment, ...given.env },
  })
const said = ({ stdout, stderr, status }: SpawnSyncReturns<string>) => ({ stdout, stderr, status })

const engines = (): string[] => namesIn(join(dist, '.compiled'))
const keptFor = (kind: string): string[] => engines().flatMap(engine => filesIn(join(dist, '.compiled', engine, kind)))
const filesIn = (path: string): string[] => namesIn(path).map(name => join(path, name))
function namesIn(path: string): string[] {
  try {
    return readdirSync(path).sort()
  } catch {
    return []
  }
}
const contents = (paths: readonly string[]) => new Map(paths.map(path => [path, readFileSync(path).toString('base64')]))

describe('compiled code', () => {
  it('is kept beside the program by the first run, for runs of the same kind, and only used by the next', () => {
    const first = fonds(validate)
    const kept = keptFor('validate')
    expect(engines()).toHaveLength(1)
    expect(kept.some(path => path.includes('cli-rules'))).toBe(true)
    expect(keptFor('convert')).toEqual([])
    const before = contents(kept)
    const second = fonds(validate)
    expect(said(second)).toEqual(said(first))
    expect(contents(keptFor('validate'))).toEqual(before)
  })

  it('is added to by a run that needs more', () => {
    fonds(['validate', '--profile', 'none', fixture])
    const fewer = keptFor('validate')
    fonds(validate)
    expect(keptFor('validate').length).toBeGreaterThan(fewer.length)
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', bytes => bytes.subarray(0, bytes.length - 1000)],
    ['longer', bytes => Buffer.concat([bytes, Buffer.alloc(8)])],
    ['zeros', bytes => Buffer.alloc(bytes.length)],
    ['garbage', bytes => Buffer.from(bytes.map((_, at) => (at * 7919) % 251))],
    ['changed in one bit', bytes => flipped(bytes, bytes.length >> 1)],
    ['changed in its last bit', bytes => flipped(bytes, bytes.length - 1)],
    ['changed in its first bit', bytes => flipped(bytes, 0)],
    ['twice as long', bytes => Buffer.concat([bytes, bytes])],
  ])('is refused and made again when it is %s', (_, damage) => {
    const whole = fonds(validate)
    const before = contents(keptFor('validate'))
    for (const path of before.keys()) writeFileSync(path, damage(readFileSync(path)))
    const damaged = contents([...before.keys()])
    expect(said(fonds(validate))).toEqual(said(whole))
    for (const [path, now] of contents(keptFor('validate'))) expect(now, path).not.toBe(damaged.get(path))
    expect(contents(keptFor('validate')).size).toBe(before.size)
  })

  it('is not used of a part that was changed, even when its length is the same', () => {
    fonds(['--help'])
    const [main = ''] = filesIn(dist).filter(path => path.includes('cli-main'))
    const source = readFileSync(main, 'latin1')
    writeFileSync(
      main,
      source.replace('Archival finding aids: read once', 'Archival finding aids: READ ONCE'),
      'latin1',
    )
    expect(fonds(['--help']).stdout).toContain('Archival finding aids: READ ONCE')
    expect(fonds(['--help']).stdout).toContain('Archival finding aids: READ ONCE')
  })

  it('is kept apart for other flags of the engine, and for four sets of them at most', () => {
    fonds(validate)
    const [first = ''] = engines()
    for (const name of ['a', 'b', 'c', 'd', 'e']) mkdirSync(join(dist, '.compiled', name))
    fonds(validate, { flags: ['--stack-size=900'] })
    expect(engines()).toHaveLength(4)
    expect(keptFor('validate').filter(path => !path.includes(first)).length).toBeGreaterThan(0)
  })

  it('goes with the part that it was made of', () => {
    fonds(['validate', '--help'])
    const [engine = ''] = engines()
    const gone = join(dist, '.compiled', engine, 'validate', 'cli-gone-00000000.cjs')
    writeFileSync(gone, 'of an earlier version')
    fonds(validate)
    expect(keptFor('validate')).not.toContain(gone)
  })

  it('is neither made nor used when Node is told to keep none', () => {
    expect(fonds(validate, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } }).status).toBe(0)
    expect(engines()).toEqual([])
  })

  it('is done without where it cannot be written', () => {
    writeFileSync(join(dist, '.compiled'), 'not a folder')
    expect(fonds(validate)).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(dist, '.compiled'), 'utf8')).toBe('not a folder')
  })

  it('is whole when several runs make it at a time', async () => {
    const runs = Array.from({ length: 6 }, () => finished(validate))
    expect(new Set(await Promise.all(runs)).size).toBe(1)
    expect(keptFor('validate').filter(path => path.endsWith('.tmp'))).toEqual([])
    const before = contents(keptFor('validate'))
    fonds(validate)
    expect(contents(keptFor('validate'))).toEqual(before)
  })

  it('is kept for threads too', () => {
    const input = join(folder, 'in')
    for (const name of ['a.xml', 'b.xml', 'c.xml']) cpSync(fixture, join(input, name))
    const run = (out: string) => fonds(['convert', input, '--to', 'ead3', '--jobs', '2', '--out', join(folder, out)])
    expect(run('one').status).toBe(0)
    expect(keptFor('conversion-thread').some(path => path.includes('cli-ead3'))).toBe(true)
    expect(run('two').status).toBe(0)
    expect(readdirSync(join(folder, 'two'))).toEqual(readdirSync(join(folder, 'one')))
  })
})

describe('the program', () => {
  it('runs through a link, as npm makes one, with little memory and with source maps', () => {
    const link = join(folder, 'fonds')
    symlinkSync(join(dist, 'cli.cjs'), link)
    const run = spawnSync(process.execPath, ['--max-old-space-size=128', '--enable-source-maps', link, ...validate], {
      encoding: 'utf8',
      env: environment,
    })
    expect(said(run)).toEqual(said(fonds(validate)))
  })

  it('is the same as cli.js', () => {
    const run = spawnSync(process.execPath, [join(dist, 'cli.js'), ...validate], { encoding: 'utf8', env: environment })
    expect(said(run)).toEqual(said(fonds(validate)))
  })

  it('loads packages that are ES modules, also from compiled code', () => {
    const schema = join(folder, 'house.xsd')
    writeFileSync(
      schema,
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:int"/></xs:schema>',
    )
    writeFileSync(fixture, '<a>one</a>')
    const words = ['validate', '--from', 'xml', '--schema', schema, fixture]
    const first = fonds(words)
    expect(first.stdout).toContain('house.xsd')
    expect(said(fonds(words))).toEqual(said(first))
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

const finished = (words: readonly string[]) =>
  new Promise<string>(resolve => {
    const run = spawn(process.execPath, [join(dist, 'cli.cjs'), ...words], { env: environment })
    let text = ''
    run.stdout.on('data', chunk => {
      text += chunk
    })
    run.on('close', code => resolve(`${code} ${text}`))
  })
