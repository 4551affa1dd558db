import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/convert/api.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { shared, whySkipped } from '../shared.ts'

const folder = shared === undefined ? '' : join(shared, 'corpora')
const texts =
  shared === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:txt|html?)$/i.test(name))
        .sort()
const lists = texts.filter(name => name.includes('siue-text'))

const flat = (unit: UnitTree): UnitTree[] => [unit, ...(unit.units ?? []).flatMap(flat)]
/** Runs of letters, and single figures: a scan presses numbers and words together, and the reader takes them apart. */
const words = (text: string): string[] => text.normalize('NFKC').match(/\p{L}+|\p{N}/gu) ?? []
const source = (name: string): Buffer => readFileSync(join(folder, name))

describe.skipIf(texts.length === 0)(
  `texts of real archives (${shared === undefined ? whySkipped : texts.length})`,
  () => {
    it.each(texts)('are read, or refused with a sentence that tells why: %s', async name => {
      const { findingAids, diagnostics } = await read(source(name), { file: name })
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      if (findingAids.length === 0) expect(errors.map(({ message }) => message).join(' ')).toMatch(/\w{3,}.*\.$/)
      else expect(errors).toEqual([])
    })

    it.each(lists)('are lists of boxes and folders with their numbers: %s', async name => {
      const { findingAids } = await read(source(name))
      const [aid] = findingAids
      const units = aid ? flat(aid.unit) : []
      const numbered = units.filter(({ containers = [] }) => containers.length > 0).length
      const listed =
        source(name)
          .toString('utf8')
          .match(/^\s*\d{1,2}\/ ?\d{1,2}/gm)?.length ?? 0
      expect(numbered).toBeGreaterThanOrEqual(Math.max(3, listed))
    })

    it.each(lists)('keep every word, or count it in the report: %s', async name => {
      const text = source(name).toString('utf8')
      const { outputs, diagnostics } = await convert(text, { to: 'json' })
      const there = new Map<string, number>()
      for (const word of words(outputs[0]?.text ?? '')) there.set(word, (there.get(word) ?? 0) + 1)
      let missing = 0
      for (const word of words(text.replaceAll('~', ' '))) {
        const left = there.get(word) ?? 0
        if (left === 0) missing++
        else there.set(word, left - 1)
      }
      const reported = diagnostics
        .filter(({ code }) => code.startsWith('text/'))
        .reduce((sum, { words: count = 0 }) => sum + count, 0)
      expect(missing).toBeLessThanOrEqual(reported)
    })
  },
)
