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

/** A finding aid of 11 MB, its graph written three times and read twice, takes minutes on a busy machine. */
const timeout = every ? 900_000 : 60_000

const releases = every ? (['1.1', '1.0'] as const) : (['1.1'] as const)

/** Where two long texts part, with the words around: to compare them whole would take longer than to write them. */
function parting(one: string, other: string): readonly [string, string] | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at++
  const from = Math.max(0, at - 100)
  return [one.slice(from, at + 100), other.slice(from, at + 100)]
}

/** A graph read and written once more, and what was told of it that was not read. */
async function again(text: string, rico: '1.0' | '1.1') {
  const { outputs, diagnostics } = await convert(text, { from: 'rico', to: 'rico', rico })
  expect(outputs).toHaveLength(1)
  return { text: outputs[0]?.text ?? '', told: diagnostics.filter(({ code }) => code === 'rico/not-read') }
}

describe.skipIf(!folder)(`finding aids in RiC-O (${shared ? 'here' : whySkipped})`, { timeout }, () => {
  let checked = 0

  it.each(files.flatMap(name => releases.map(rico => [name, rico] as const)))(
    '%s, release %s, is the same when read and written again',
    async (name, rico) => {
      const { outputs } = await convert(readFileSync(join(folder ?? '', name)), { to: 'rico', rico })
      for (const { text = '' } of outputs) {
        checked++
        const second = await again(text, rico)
        // An agent that is named by several rules goes by one of them from then on, and that is told.
        expect(second.told.filter(({ value }) => value !== 'isOrWasRegulatedBy')).toEqual([])
        if (second.told.length === 0) expect(parting(text, second.text)).toBeUndefined()
        else expect(parting(second.text, (await again(second.text, rico)).text)).toBeUndefined()
        const ead = await convert(text, { to: 'ead3' })
        expect(ead.from).toBe('rico')
        expect(ead.outputs).toHaveLength(1)
        expect(ead.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }
    },
  )

  it('were enough to tell', () => {
    expect(checked).toBeGreaterThan(every ? 400 : 5)
  })
})
