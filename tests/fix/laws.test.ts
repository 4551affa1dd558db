import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/fix/diff.ts'
import { fix } from '../../src/fix/fix.ts'
import { edited } from '../../src/fix/mending.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { shared, whySkipped } from '../shared.ts'

const words = (text: string): string => {
  const runs: string[] = []
  const tokens = tokenize({ start() {}, end() {}, finish() {}, text: run => void runs.push(run) }, () => {})
  tokens.write(text.replace(/^\uFEFF/, ''))
  tokens.end()
  return runs.join('').replace(/\s+/g, ' ').trim()
}

/** Mends a file, and holds the result to what is promised. Gives how many repairs there were. */
async function keepsTheLaws(bytes: Uint8Array): Promise<number> {
  const said: Diagnostic[] = []
  const fixed = await fix(bytes, {}, each => said.push(each))
  if (!fixed) {
    expect(said.some(({ severity }) => severity === 'error')).toBe(true)
    return 0
  }
  const { before, edits, mendings } = fixed
  const after = edited(before, edits)
  expect(words(after)).toBe(words(before))
  for (const { repair, edits } of mendings)
    for (const { from, to, text } of edits)
      if (repair === 'remove-empty') expect(words(`<x xmlns:xlink="x">${before.slice(from, to)}</x>`)).toBe('')
      else expect(text).toMatch(/^(?: normal="[\d/-]+"|[\p{L}\p{N}_./·-]*)$/u)
  expect(unifiedDiff('x', before, edits) === '').toBe(edits.length === 0)
  if (edits.length > 0) expect((await fix(fixed.bytes, {}, () => {}))?.edits).toEqual([])
  return mendings.length
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

describe('mending keeps the words, mends what it mends at once, and changes nothing else', () => {
  const own = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.xml'))
  it.each(own)('in %s', async name => {
    await keepsTheLaws(readFileSync(join(fixtures, name)))
  })
})

describe.skipIf(!shared)(`in real finding aids${shared ? '' : ` (${whySkipped})`}`, () => {
  const folder = join(shared ?? '', 'corpora')
  const real = shared
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.xml') && statSync(join(folder, name)).size < 60_000)
        .sort()
        .filter((_, i) => i % 4 === 0)
    : []

  it('too', async () => {
    let repairs = 0
    for (const name of real)
      repairs += await keepsTheLaws(readFileSync(join(folder, name))).catch(error => {
        throw new Error(name, { cause: error })
      })
    expect(repairs).toBeGreaterThan(100)
  }, 120_000)
})
