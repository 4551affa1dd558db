import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert, validate } from '../../src/index.ts'
import { shared, whySkipped } from '../shared.ts'
import { differences } from './ead-round-trip/differences.ts'
import { documentOf } from './ead-round-trip/document.ts'

const folder = shared && join(shared, 'corpora')
const largest = 150_000
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && statSync(join(folder, name)).size < largest)
      .sort()
  : []

/** A value that the DTD takes, being any word, and the schema does not. What was near enough is mended; the rest is told. */
const isOfDtd = (kind: string): boolean => /^@normal of (?:unit)?date (?:changed|lost)$/.test(kind)

describe.skipIf(!folder)(`valid finding aids read and written (${shared ? 'here' : whySkipped})`, () => {
  let checked = 0

  it.each(files)('%s', async name => {
    const bytes = readFileSync(join(folder ?? '', name))
    const { valid, from, schema = '' } = await validate(bytes)
    if (!valid || (from !== 'ead3' && from !== 'ead2002')) return
    checked++
    const { outputs, diagnostics } = await convert(bytes, { to: from, includeInternal: true })
    const encoding = /encoding=["']iso-8859-1/i.test(bytes.toString('latin1', 0, 100)) ? 'latin1' : 'utf8'
    const [source, result] = [bytes.toString(encoding), outputs[0]?.text ?? '']
    const found = differences(documentOf(source), documentOf(result))
    const losses = diagnostics.filter(({ concern, code }) => concern === 'loss' && code !== 'ead/comments-not-kept')
    const isDtd = /DTD/.test(schema)
    expect(found.filter(({ kind }) => !(isDtd && isOfDtd(kind)))).toEqual([])
    if (found.length === 0) expect(losses).toEqual([])
    else expect(losses.length).toBeGreaterThan(0)
  })

  it('were enough to tell', () => {
    expect(checked).toBeGreaterThan(200)
  })
})
