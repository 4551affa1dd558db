import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInput } from '../../src/node/open-input.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-open-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The lengths of the chunks of a file that holds this, and whether they are what it holds. */
async function chunksOf(content: Buffer, written: Buffer = content) {
  const path = join(folder, 'input')
  writeFileSync(path, written)
  const chunks: Uint8Array[] = []
  for await (const chunk of openInput(path)) chunks.push(chunk)
  return { lengths: chunks.map(({ length }) => length), same: Buffer.concat(chunks).equals(content) }
}

const bytes = (length: number) => Buffer.from(Array.from({ length }, (_, at) => (at * 31) % 251))

describe('an input', () => {
  it.each([
    [0, []],
    [1, [1]],
    [65_536, [65_536]],
    [65_537, [65_536, 1]],
    [200_000, [65_536, 65_536, 65_536, 3392]],
  ])('of %i bytes comes whole, in chunks', async (length, lengths) => {
    expect(await chunksOf(bytes(length))).toEqual({ lengths, same: true })
  })

  it.each([1, 1000, 300_000])('of %i bytes that is packed comes unpacked', async length => {
    const content = bytes(length)
    expect((await chunksOf(content, gzipSync(content))).same).toBe(true)
  })

  it.each([
    ['that is not there', () => join(folder, 'none'), 'ENOENT'],
    ['that is a folder', () => folder, 'EISDIR'],
  ])('%s says so', async (_, path, code) => {
    await expect(openInput(path()).next()).rejects.toMatchObject({ code })
  })

  it.each([100, 500_000])('of %i bytes lets signals be heard before it is read', async length => {
    const path = join(folder, 'heard')
    writeFileSync(path, bytes(length))
    let heard = 0
    setImmediate(() => heard++)
    await openInput(path).next()
    expect(heard).toBe(1)
  })

  it('can be left after its beginning', async () => {
    const path = join(folder, 'left')
    for (const length of [100, 500_000]) {
      writeFileSync(path, bytes(length))
      for await (const chunk of openInput(path)) {
        expect(chunk.length).toBeGreaterThan(0)
        break
      }
    }
  })
})
