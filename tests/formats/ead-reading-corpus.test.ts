import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { decoder } from '../../src/convert/decode.ts'
import { shared, whySkipped } from '../shared.ts'
import { countOf, missing, wordsOfXml, wordsTold } from '../words-account.ts'

const folder = shared && join(shared, 'corpora')
const largest = 4_000_000
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && statSync(join(folder, name)).size < largest)
      .sort()
  : []
const formats = ['ead3', 'ead2002'] as const

describe.skipIf(!folder)(`real finding aids (${shared ? 'here' : whySkipped})`, () => {
  it.each(files)('%s', async name => {
    const bytes = readFileSync(join(folder ?? '', name))
    const whole = await convert(bytes, { to: formats, includeInternal: true })
    if (!whole.from?.startsWith('ead') || !whole.ledger) return
    expect(whole.diagnostics.filter(({ severity, concern }) => severity === 'error' && concern === 'output')).toEqual(
      [],
    )
    const decode = decoder(() => {}, {})
    const source = wordsOfXml(decode.write(bytes) + decode.end())
    for (const format of formats) {
      const outputs = whole.outputs.filter(output => output.format === format).map(({ text }) => text)
      expect(outputs).toHaveLength(whole.ledger.findingAids)
      const gone = missing(source, outputs)
      const told = wordsTold(whole, format, formats)
      expect(countOf(gone), `${format}: ${gone.slice(0, 20).join(' ')}`).toBeLessThanOrEqual(told)
    }
    for (const { words } of whole.ledger.outputs) {
      expect(words.unaccounted).toBe(0)
      expect(whole.ledger.words.in - words.absent + words.added).toBe(words.out)
    }
  })
})

/** The same with everything internal held back, over the files in which something is. */
describe.skipIf(!folder)(`what is internal in real finding aids (${shared ? 'here' : whySkipped})`, () => {
  const withInternal = files.filter(name => readFileSync(join(folder ?? '', name), 'latin1').includes('internal'))
  it.each(withInternal)('%s', async name => {
    const { ledger } = await convert(readFileSync(join(folder ?? '', name)), { to: formats })
    for (const { words } of ledger?.outputs ?? []) expect(words.unaccounted).toBe(0)
  })
})
