import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createTarPacker, packTar } from 'modern-tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { entryName } from '../../src/node/archive/entry-name.ts'
import { gunzip } from '../../src/node/archive/gunzip.ts'
import { archiveKind } from '../../src/node/archive/kind.ts'
import { unpackingLimits } from '../../src/node/archive/limits.ts'
import { pack } from '../../src/node/archive/pack.ts'
import { unpack } from '../../src/node/archive/unpack.ts'
import { UnpackingFault } from '../../src/node/archive/unpacking-fault.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isXml = (name: string): boolean => name.endsWith('.xml')
const inside = (...parts: string[]): string => join(folder, ...parts)

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

async function zipOf(entries: Readonly<Record<string, string>>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  const path = inside('made.zip')
  writeFileSync(path, Buffer.concat(chunks))
  return path
}

/** Bytes that no compression makes smaller, the same every time. */
function noise(length: number): Buffer {
  let state = 1
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    }),
  )
}

/** The same bytes with one name in place of another of the same length: the library refuses to write such names itself. */
function renamed(path: string, from: string, to: string): void {
  writeFileSync(path, Buffer.from(readFileSync(path, 'latin1').replaceAll(from, to), 'latin1'))
}

describe('the kind of an archive is told from its name', () => {
  it.each([
    ['a.zip', 'zip'],
    ['a.TAR.GZ', 'tar.gz'],
    ['a.tgz', 'tar.gz'],
    ['a.tar', 'tar'],
    ['a.xml.gz', undefined],
    ['zip', undefined],
  ])('%s', (name, kind) => expect(archiveKind(name)).toBe(kind))
})

describe('a name in an archive', () => {
  it.each([
    ['a/./b.xml', 'a/b.xml'],
    ['a\\b.xml', 'a/b.xml'],
    ['../b.xml', undefined],
    ['a/../../b.xml', undefined],
    ['/etc/passwd', undefined],
    ['C:\\b.xml', undefined],
    ['./', undefined],
    ['a\0.xml', undefined],
  ])('%j', (name, place) => expect(entryName(name)).toBe(place))
})

describe.each(['zip', 'tar', 'tar.gz'] as const)('%s', kind => {
  it('gives back what was packed', async () => {
    mkdirSync(inside('from/box 1'), { recursive: true })
    writeFileSync(inside('from/box 1/é.xml'), '<ead/>')
    writeFileSync(inside('from/big.xml'), 'x'.repeat(300_000))
    writeFileSync(inside('from/notes.md'), 'no')
    await pack(inside('from'), ['box 1/é.xml', 'notes.md', 'big.xml'], kind, inside('a'))
    const { names, refused } = await unpack(inside('a'), kind, inside('to'), isXml)
    expect(names).toEqual(['big.xml', 'box 1/é.xml'])
    expect(refused).toEqual([])
    expect(readFileSync(inside('to/box 1/é.xml'), 'utf8')).toBe('<ead/>')
    expect(statSync(inside('to/big.xml')).size).toBe(300_000)
    expect(existsSync(inside('to/notes.md'))).toBe(false)
  })

  it('is the same bytes whatever the times of the files and the order of the names', async () => {
    mkdirSync(inside('from'))
    for (const name of ['a.xml', 'b.xml']) writeFileSync(inside('from', name), name)
    await pack(inside('from'), ['a.xml', 'b.xml'], kind, inside('first'))
    utimesSync(inside('from/a.xml'), 1, 1)
    await pack(inside('from'), ['b.xml', 'a.xml'], kind, inside('second'))
    expect(readFileSync(inside('second')).equals(readFileSync(inside('first')))).toBe(true)
  })

  it('is refused in words when it breaks off', async () => {
    mkdirSync(inside('from'))
    writeFileSync(inside('from/a.xml'), noise(60_000))
    await pack(inside('from'), ['a.xml'], kind, inside('whole'))
    writeFileSync(inside('torn'), readFileSync(inside('whole')).subarray(0, 20_000))
    await expect(unpack(inside('torn'), kind, inside('to'), isXml)).rejects.toThrow('damaged or breaks off')
  })

  it('is refused when it holds more than the limits allow', async () => {
    mkdirSync(inside('from'))
    writeFileSync(inside('from/a.xml'), ' '.repeat(2_000_000))
    writeFileSync(inside('from/b.xml'), ' '.repeat(2_000_000))
    await pack(inside('from'), ['a.xml', 'b.xml'], kind, inside('a'))
    const refuse = (limits: Partial<typeof unpackingLimits>) =>
      expect(
        unpack(inside('a'), kind, inside(`to-${JSON.stringify(limits)}`), isXml, { ...unpackingLimits, ...limits }),
      ).rejects
    await refuse({ files: 1 }).toThrow('it holds more than 1 files')
    await refuse({ total: 3_000_000 }).toThrow(UnpackingFault)
    if (kind !== 'tar') await refuse({ ratioFrom: 100_000 }).toThrow('taken for a bomb')
  })
})

describe('names that lead out of an archive', () => {
  it('are refused and named in a ZIP, and the rest is unpacked', async () => {
    const path = await zipOf({ 'xx/evil.xml': '<ead/>', 'good.xml': '<ead/>' })
    renamed(path, 'xx/evil.xml', '../evil.xml')
    const { names, refused } = await unpack(path, 'zip', inside('to'), isXml)
    expect(names).toEqual(['good.xml'])
    expect(refused).toEqual([{ name: '../evil.xml', reason: 'its name leads out of the archive' }])
    expect(existsSync(inside('evil.xml'))).toBe(false)
  })

  it('are refused in a tar, and links are passed over', async () => {
    const bytes = await packTar([
      { header: { name: '../evil.xml', size: 1 }, body: 'x' },
      { header: { name: 'link.xml', size: 0, type: 'symlink', linkname: '/etc/passwd' } },
      { header: { name: 'good.xml', size: 1 }, body: 'x' },
    ])
    writeFileSync(inside('a.tar'), bytes)
    const { names, refused } = await unpack(inside('a.tar'), 'tar', inside('to'), isXml)
    expect(names).toEqual(['good.xml'])
    expect(refused.map(({ name }) => name)).toEqual(['../evil.xml'])
    expect(existsSync(inside('to/link.xml'))).toBe(false)
  })

  it('are not taken twice', async () => {
    const path = await zipOf({ 'a.xml': 'first', 'b.xml': 'other' })
    renamed(path, 'b.xml', 'a.xml')
    const { names, refused } = await unpack(path, 'zip', inside('to'), isXml)
    expect(names).toEqual(['a.xml'])
    expect(refused).toHaveLength(1)
    expect(readFileSync(inside('to/a.xml'), 'utf8')).toBe('first')
  })
})

describe('gzip', () => {
  it('is unpacked chunk by chunk', async () => {
    const text = Buffer.from('<p>word</p>'.repeat(50_000))
    writeFileSync(inside('a.gz'), gzipSync(text))
    expect((await bytesOf(gunzip(createReadStream(inside('a.gz'))))).equals(text)).toBe(true)
  })

  it('is refused when it is a bomb, before it fills anything', async () => {
    writeFileSync(inside('a.gz'), gzipSync(Buffer.alloc(40_000_000)))
    let seen = 0
    const drain = async () => {
      for await (const chunk of gunzip(createReadStream(inside('a.gz')))) seen += chunk.byteLength
    }
    await expect(drain()).rejects.toThrow('taken for a bomb')
    expect(seen).toBeLessThan(20_000_000)
  })

  it.each([
    ['breaks off', (bytes: Buffer) => bytes.subarray(0, 500)],
    [
      'is damaged',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 300), Buffer.alloc(300, 7), bytes.subarray(600)]),
    ],
  ])('that %s is refused in words', async (_, spoil) => {
    const bytes = gzipSync(noise(5_000))
    writeFileSync(inside('a.gz'), spoil(bytes))
    await expect(bytesOf(gunzip(createReadStream(inside('a.gz'))))).rejects.toThrow('damaged or breaks off')
  })

  it('lets the errors of the file system through', async () => {
    await expect(bytesOf(gunzip(createReadStream(inside('missing.gz'))))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe.skipIf(process.platform === 'win32')('what other programs pack', () => {
  it('is unpacked', async () => {
    mkdirSync(inside('from'))
    writeFileSync(inside(`from/${'long-name-'.repeat(18)}.xml`), '<ead/>')
    execFileSync('tar', ['-czf', inside('a.tgz'), '-C', inside('from'), '.'])
    const { names } = await unpack(inside('a.tgz'), 'tar.gz', inside('to'), isXml)
    expect(names).toEqual([`${'long-name-'.repeat(18)}.xml`])
  })
})

it('a tar whose file breaks off in the middle of an entry is refused', async () => {
  const { readable, controller } = createTarPacker()
  const entry = controller.add({ name: 'a.xml', size: 5_000, type: 'file' }).getWriter()
  const bytes: Uint8Array[] = []
  const reading = (async () => {
    const reader = readable.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) bytes.push(next.value)
  })()
  await entry.write(new Uint8Array(5_000))
  await entry.close()
  controller.finalize()
  await reading
  writeFileSync(inside('a.tar'), Buffer.concat(bytes).subarray(0, 2_000))
  await expect(unpack(inside('a.tar'), 'tar', inside('to'), isXml)).rejects.toThrow('damaged or breaks off')
})

it.each([
  ['nowhere', 2n ** 63n],
  ['beyond its end', 2n ** 40n],
])('a ZIP whose list of files is %s is refused', async (_, at) => {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50)
  record.writeBigUInt64LE(44n, 4)
  for (const offset of [24, 32, 40, 48]) record.writeBigUInt64LE(at, offset)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50)
  const end = Buffer.alloc(22, 0xff)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(0, 20)
  writeFileSync(inside('a.zip'), Buffer.concat([record, locator, end]))
  await expect(unpack(inside('a.zip'), 'zip', inside('to'), isXml)).rejects.toThrow('damaged or breaks off')
  locator.writeBigUInt64LE(at, 8)
  writeFileSync(inside('a.zip'), Buffer.concat([record, locator, end]))
  await expect(unpack(inside('a.zip'), 'zip', inside('to'), isXml)).rejects.toThrow('damaged or breaks off')
})
