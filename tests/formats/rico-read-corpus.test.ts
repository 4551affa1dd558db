import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/index.ts'
import { shared, whySkipped } from '../shared.ts'

const folder = shared && join(shared, 'corpora')
/** `FONDS_EVERY_FILE=1` takes every finding aid in EAD of the corpora, in both releases of RiC-O; otherwise a few small ones. */
const every = process.env.FONDS_EVERY_FILE !== undefined
const largest = every ? Number.POSITIVE_INFINITY : 40_000
const isEad = /<(?:\w+:)?ead[\s>]/
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && statSync(join(folder, name)).size < largest)
      .filter(name => isEad.test(readFileSync(join(folder, name), 'latin1')))
      .sort()
      .filter((_, i) => every || i % 30 === 0)
  : []

const releases = every ? (['1.1', '1.0'] as const) : (['1.1'] as const)

describe.skipIf(!folder)(`finding aids in RiC-O, read and written again (${shared ? 'here' : whySkipped})`, () => {
  let checked = 0

  it.each(files.flatMap(name => releases.map(rico => [name, rico] as const)))('%s, release %s', async (name, rico) => {
    const { outputs } = await convert(readFileSync(join(folder ?? '', name)), { to: 'rico', rico })
    for (const { text = '' } of outputs) {
      checked++
      const again = await convert(text, { from: 'rico', to: 'rico', rico })
      // An agent that is named by several rules goes by one of them, and that is told.
      const told = again.diagnostics.filter(({ code }) => code === 'rico/not-read')
      expect(told.filter(({ value }) => value !== 'isOrWasRegulatedBy')).toEqual([])
      if (told.length === 0) expect(again.outputs.map(output => output.text)).toEqual([text])
      const ead = await convert(text, { to: 'ead3' })
      expect(ead.from).toBe('rico')
      expect(ead.outputs).toHaveLength(1)
      expect(ead.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('were enough to tell', () => {
    expect(checked).toBeGreaterThan(every ? 400 : 5)
  })
})
