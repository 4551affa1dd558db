import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Journal,
  type JournalEntry,
  journalPath,
  openJournal,
  outputNow,
  stillHolds,
} from '../../src/node/journal.ts'
import { inShard, parseShard } from '../../src/node/shard.ts'
import { spool } from '../../src/node/spool.ts'

let folder = ''
let out = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-journal-'))
  out = join(folder, 'out')
  mkdirSync(out)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const heading = { fonds: '1.0.0', options: 'ead3' }
function done(name: string): JournalEntry {
  writeFileSync(join(out, name), name)
  return { input: name, hash: `in-${name}`, outputs: [outputNow(out, name)], found: {} }
}
function unchanged(journal: Journal, input: string, hash: string): JournalEntry | undefined {
  const entry = journal.noted(input)
  return entry && stillHolds(entry, out, hash) ? entry : undefined
}

describe('a journal', () => {
  it('lies beside the folder of the outputs', () => {
    expect(journalPath(out)).toBe(`${out}.fonds-journal`)
    openJournal(`${out}/`, heading, false).close()
    expect(existsSync(`${out}.fonds-journal`)).toBe(true)
  })

  it('knows what is unchanged', () => {
    const first = openJournal(out, heading, false)
    first.note(done('a.xml'))
    first.note(done('b.xml'))
    first.close()
    const second = openJournal(out, heading, true)
    expect(unchanged(second, 'a.xml', 'in-a.xml')).toMatchObject({ input: 'a.xml' })
    expect(unchanged(second, 'a.xml', 'other bytes')).toBeUndefined()
    expect(unchanged(second, 'c.xml', 'in-c.xml')).toBeUndefined()
    second.close()
  })

  it('does not count an output that was changed or is gone', () => {
    const first = openJournal(out, heading, false)
    for (const name of ['a.xml', 'b.xml']) first.note(done(name))
    first.close()
    writeFileSync(join(out, 'a.xml'), 'A.xml')
    rmSync(join(out, 'b.xml'))
    const second = openJournal(out, heading, true)
    for (const name of ['a.xml', 'b.xml']) expect(unchanged(second, name, `in-${name}`)).toBeUndefined()
    second.close()
  })

  it.each([
    ['version', { fonds: '1.0.1', options: 'ead3' }],
    ['options', { fonds: '1.0.0', options: 'ead3,json' }],
  ])('of another %s does not count', (_, other) => {
    const first = openJournal(out, heading, false)
    first.note(done('a.xml'))
    first.close()
    const second = openJournal(out, other, true)
    expect(unchanged(second, 'a.xml', 'in-a.xml')).toBeUndefined()
    second.close()
    expect(readFileSync(journalPath(out), 'utf8')).toBe(`${JSON.stringify(other)}\n`)
  })

  it('passes over a torn line, and what follows it is kept', () => {
    const first = openJournal(out, heading, false)
    first.note(done('a.xml'))
    first.close()
    appendFileSync(journalPath(out), '{"input":"b.xml","ha')
    const second = openJournal(out, heading, true)
    expect(unchanged(second, 'a.xml', 'in-a.xml')).toBeDefined()
    second.note(done('c.xml'))
    second.close()
    const third = openJournal(out, heading, true)
    expect(unchanged(third, 'c.xml', 'in-c.xml')).toBeDefined()
    third.close()
  })

  it('begins anew when it is not to be resumed', () => {
    const first = openJournal(out, heading, false)
    first.note(done('a.xml'))
    first.close()
    openJournal(out, heading, false).close()
    const third = openJournal(out, heading, true)
    expect(unchanged(third, 'a.xml', 'in-a.xml')).toBeUndefined()
    third.close()
  })
})

describe('a spool', () => {
  it.each([0, 10, 1_000_000])('gives back what waits, with %i characters in memory', limit => {
    const waiting = spool(limit)
    const texts = ['', 'short', 'é漢😀'.repeat(5_000), 'x'.repeat(100_000)]
    for (const [i, text] of texts.entries()) waiting.put(i, text)
    for (const [i, text] of [...texts.entries()].reverse()) expect(waiting.take(i)).toBe(text)
    expect(waiting.take(0)).toBeUndefined()
    waiting.close()
  })
})

describe('a shard', () => {
  it.each([
    ['1/1', { part: 1, of: 1 }],
    ['3/8', { part: 3, of: 8 }],
    ['0/8', undefined],
    ['9/8', undefined],
    ['1/0', undefined],
    ['1-8', undefined],
    ['01/8', undefined],
  ])('%s', (words, shard) => expect(parseShard(words)).toEqual(shard))

  it('holds each file in exactly one part', () => {
    for (let i = 0; i < 200; i++) {
      const hash = `${i.toString(16).padStart(12, 'a')}ffff`
      expect([1, 2, 3, 4, 5].filter(part => inShard(hash, { part, of: 5 }))).toHaveLength(1)
    }
  })
})
