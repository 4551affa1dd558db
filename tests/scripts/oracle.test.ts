import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shared, whySkipped } from '../shared.ts'

const script = fileURLToPath(new URL('../../scripts/oracle.mjs', import.meta.url))
const list = fileURLToPath(new URL('../../scripts/published-schemas.json', import.meta.url))
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

const served = new Map<string, string>()
const server = createServer(({ url = '' }, answer) => {
  const found = served.get(url)
  answer.statusCode = found === undefined ? 404 : 200
  answer.end(found ?? 'not here')
})
let mirror = ''
const work = mkdtempSync(join(tmpdir(), 'fonds-oracle-'))

beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (typeof address === 'object' && address !== null) mirror = `http://127.0.0.1:${address.port}`
})
afterAll(() => {
  server.close()
  rmSync(work, { recursive: true, force: true })
})

async function oracle(to: string, files: string) {
  const options = [script, '--to', to, '--from', mirror, '--list', files]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, options)
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stderr } = Object(error)
    return { code: Number(code), said: String(stderr) }
  }
}

const schema = '<schema><import schemaLocation="http://example.org/other/x.xsd"/></schema>'
const local = '<schema><import schemaLocation="x.xsd"/></schema>'

const listOf = (files: readonly object[]) => {
  const file = join(work, `list-${files.length}-${digest(JSON.stringify(files)).slice(0, 8)}.json`)
  writeFileSync(file, JSON.stringify(files))
  return file
}

describe('npm run oracle, on a server of this machine', () => {
  it('keeps the schemas that are as they were recorded, with their imports beside them', async () => {
    served.set('/example.org/a.xsd', schema)
    const to = join(work, 'good')
    const files = listOf([
      {
        path: 'one/a.xsd',
        addresses: ['https://example.org/gone.xsd', 'https://example.org/a.xsd'],
        sha256: digest(schema),
        localAs: 'offline/a.xsd',
      },
      { path: 'offline/b.xsd', addresses: ['http://example.org/a.xsd'], sha256: digest(local), hashLocal: true },
    ])
    expect(await oracle(to, files)).toMatchObject({ code: 0, said: expect.stringContaining('2 schemas in') })
    expect(readFileSync(join(to, 'one/a.xsd'), 'utf8')).toBe(schema)
    expect(readFileSync(join(to, 'offline/a.xsd'), 'utf8')).toBe(local)
    expect(readFileSync(join(to, 'offline/b.xsd'), 'utf8')).toBe(local)
  })

  it('keeps nothing when one is not, and says which, and what is there instead', async () => {
    served.set('/example.org/a.xsd', schema)
    served.set('/example.org/changed.xsd', '<other/>')
    const to = join(work, 'bad')
    const files = listOf([
      { path: 'a.xsd', addresses: ['https://example.org/a.xsd'], sha256: digest(schema) },
      { path: 'c.xsd', addresses: ['https://example.org/changed.xsd'], sha256: digest(schema) },
    ])
    const { code, said } = await oracle(to, files)
    expect(code).toBe(1)
    expect(said).toContain(`c.xsd: https://example.org/changed.xsd is not the file that was recorded`)
    expect(said).toContain(digest('<other/>'))
    expect(existsSync(to)).toBe(false)
    expect(readdirSync(work).filter(name => name.startsWith('bad'))).toEqual([])
  })

  it.skipIf(shared === undefined)(
    `has the digests of the schemas that the verdicts were compared with (${shared === undefined ? whySkipped : 'here'})`,
    () => {
      const files: readonly { path: string; sha256: string }[] = JSON.parse(readFileSync(list, 'utf8'))
      const wrong = files.filter(({ path, sha256 }) => {
        const file = path === 'offline/xml.xsd' ? 'w3c/xml.xsd' : path
        return (
          createHash('sha256')
            .update(readFileSync(join(shared ?? '', 'schemas', file)))
            .digest('hex') !== sha256
        )
      })
      expect(wrong).toEqual([])
      expect(files.length).toBeGreaterThan(15)
    },
  )
})
