import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert, type Diagnostic, validate } from '../../src/index.ts'
import { shared, whySkipped } from '../shared.ts'
import { differences } from './ead-round-trip/differences.ts'
import { documentOf, findingAidsIn } from './ead-round-trip/document.ts'

const folder = shared && join(shared, 'corpora')
/** `FONDS_EVERY_FILE=1` takes every file however large; otherwise every second one that is not large, and the odd ones. */
const every = process.env.FONDS_EVERY_FILE !== undefined
const largest = 150_000
const isEad = /<(?:\w+:)?ead[\s>]/
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && (every || statSync(join(folder, name)).size < largest))
      .filter(name => isEad.test(readFileSync(join(folder, name), 'latin1')))
      .sort()
      .filter((name, i) => every || i % 2 === 0 || name.endsWith('.4.xml') || name.startsWith('saa-'))
  : []

/** A value that the DTD takes, being any word, and the schema does not. What was near enough is mended; the rest is told. */
const isOfDtd = (kind: string): boolean => /^@normal of (?:unit)?date (?:changed|lost)$/.test(kind)

/** What is told although the finding aid is the same: what stood around it, comments, and addresses written another way. */
const isAllowed = ({ code, message }: Diagnostic): boolean =>
  code === 'ead/comments-not-kept' ||
  code === 'ead/wrapper-not-read' ||
  /loses the exact form of the attribute (?:xlink:)?href\.$/.test(message)

describe.skipIf(!folder)(`valid finding aids read and written (${shared ? 'here' : whySkipped})`, () => {
  let checked = 0

  it.each(files)('%s', async name => {
    const bytes = readFileSync(join(folder ?? '', name))
    const { valid, from, schema = '' } = await validate(bytes)
    if (!valid || (from !== 'ead3' && from !== 'ead2002')) return
    checked++
    const { outputs, diagnostics } = await convert(bytes, { to: from, includeInternal: true })
    const encoding = /encoding=["']iso-8859-1/i.test(bytes.toString('latin1', 0, 100)) ? 'latin1' : 'utf8'
    const sources = findingAidsIn(documentOf(bytes.toString(encoding)))
    const results = outputs.map(({ text }) => documentOf(text ?? ''))
    expect(results.length).toBe(sources.length)
    const found = sources.flatMap((source, i) => differences(source, results[i] ?? source))
    const losses = diagnostics.filter(one => one.concern === 'loss' && !isAllowed(one))
    const isDtd = /DTD/.test(schema)
    expect(found.filter(({ kind }) => !(isDtd && isOfDtd(kind)))).toEqual([])
    if (found.length === 0) expect(losses).toEqual([])
    else expect(losses.length).toBeGreaterThan(0)
  })

  it('were enough to tell', () => {
    expect(checked).toBeGreaterThan(every ? 190 : 90)
  })
})
