import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/convert/gather.ts'
import { pipeline, type Readable, type Writable } from '../../src/convert/pipeline.ts'
import { loadAll } from '../../src/formats/index.ts'
import type { Control } from '../../src/model/control.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { collect, walk } from '../../src/model/tree.ts'
import type { Description, UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'
import { maximal, maximalControl, maximalUnit } from '../maximal.ts'
import { vocabulary } from '../words-of.ts'

const formats = await loadAll()
const writers = formats.filter((format): format is Writable => format.write !== undefined)
/** A format that is packed reads the text that one of the others reads. */
const readers = formats.filter((format): format is Readable => format.read !== undefined && format.pack === undefined)
const modes = writers.flatMap(format =>
  (format.name === 'oai-dc' || format.name === 'dcterms'
    ? (['collection', 'unit'] as const)
    : ([undefined] as const)
  ).map(per => [`${format.name}${per ? ` per ${per}` : ''}`, format, per] as const),
)

function written(format: Writable, findingAid: FindingAid, per?: 'collection' | 'unit', filtered = true) {
  const diagnostics: Diagnostic[] = []
  const output = gather()
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const writer = format.write(output, report, per ? { per } : {})
  walk(findingAid, withIds(filtered ? redact(writer, report) : writer))
  return { text: output.text() ?? '', diagnostics }
}

function faultsOf(format: Writable, text: string): Diagnostic[] {
  const faults: Diagnostic[] = []
  const check = format.check?.(diagnostic => diagnostic.severity === 'error' && faults.push(diagnostic))
  check?.write(text)
  check?.end()
  return faults
}

describe.each(modes)('writing %s', (_, format, per) => {
  it('says everything the model can hold, validly', () => {
    const { text, diagnostics } = written(format, maximal, per)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(faultsOf(format, text)).toEqual([])
  })

  it('says next to nothing validly', () => {
    for (const findingAid of [
      { control: {}, unit: {} },
      { control: {}, unit: { units: [{}, { units: [{}] }] } },
    ]) {
      const { text, diagnostics } = written(format, findingAid, per)
      expect(diagnostics.filter(({ concern }) => concern === 'output')).toEqual([])
      expect(faultsOf(format, text)).toEqual([])
    }
  })

  it('reports every word that is not in the output (silence)', () => {
    const { text, diagnostics } = written(format, maximal, per)
    const there = vocabulary(text)
    const reported = diagnostics.filter(({ concern }) => concern === 'loss')
    const unitFields = statements(maximalUnit)
    const losses = (findingAid: FindingAid) =>
      written(format, findingAid, per).diagnostics.filter(({ concern }) => concern === 'loss').length
    // What becomes of a field may depend on whether the unit has parts.
    const units: readonly UnitTree[] = [{}]
    const ofParts = losses({ control: {}, unit: { units } })
    for (const [i, [field, value]] of [...unitFields, ...statements(maximalControl)].entries()) {
      const missing = [...vocabulary(JSON.stringify(proseOf(value)))].filter(word => !there.has(word))
      if (missing.length === 0) continue
      const [alone, before] =
        i < unitFields.length
          ? [losses({ control: {}, unit: { [field]: value, units } }), ofParts]
          : [losses({ control: { [field]: value }, unit: {} }), 0]
      expect(alone, `${field} loses ${missing.join(' ')} in silence`).toBeGreaterThan(before)
    }
    for (const diagnostic of reported) expect(diagnostic.words).toBeTypeOf('number')
  })

  it('writes the same bytes every time (determinism)', () => {
    expect(written(format, maximal, per)).toEqual(written(format, structuredClone(maximal), per))
  })

  it('lets no internal word into the output or the report (redaction)', () => {
    const canary = 'Quetzalcanary'
    for (const [field, value] of statements(maximalUnit)) {
      const tainted: UnitTree = { title: { text: 'Open' }, [field]: internal(value, canary) }
      const { text, diagnostics } = written(format, { control: {}, unit: { units: [tainted] } }, per)
      expect(`${text}${JSON.stringify(diagnostics)}`, field).not.toMatch(/quetzalcanary/i)
    }
    for (const [field, value] of statements(maximalControl)) {
      const tainted: Control = { [field]: internal(value, canary) }
      const { text, diagnostics } = written(format, { control: tainted, unit: {} }, per)
      expect(`${text}${JSON.stringify(diagnostics)}`, field).not.toMatch(/quetzalcanary/i)
    }
    const hidden = {
      control: {},
      unit: {
        units: [
          {
            ...maximalUnit,
            title: { text: canary },
            audience: 'internal',
            units: [{ title: { text: canary } }],
          } as const,
        ],
      },
    }
    const { text, diagnostics } = written(format, hidden, per)
    expect(`${text}${JSON.stringify(diagnostics)}`).not.toMatch(/quetzalcanary/i)
  })

  it('writes what is said after the components, or reports it', () => {
    const late: Description = {
      relatedMaterial: [{ blocks: [{ type: 'paragraph', content: ['Zanzibarlate words'] }] }],
    }
    for (const depth of [1, 2]) {
      const diagnostics: Diagnostic[] = []
      const output = gather()
      const sink = format.write(output, diagnostic => diagnostics.push(diagnostic), per ? { per } : {})
      sink.begin({})
      sink.open({ id: 'a', title: { text: 'Top' } })
      if (depth === 2) sink.open({ id: 'b', level: 'series', title: { text: 'Series' } })
      sink.open({ id: 'c', level: 'file', title: { text: 'File' } })
      sink.close()
      sink.amend(late)
      sink.close()
      if (depth === 2) sink.close()
      sink.end()
      const text = output.text() ?? ''
      expect(faultsOf(format, text)).toEqual([])
      expect(
        text.includes('Zanzibarlate') ||
          diagnostics.some(({ concern, words }) => concern === 'loss' && (words ?? 0) > 0),
      ).toBe(true)
    }
  })
})

/** The fields that hold statements of an archivist, which can be internal one by one; codes and identifiers cannot. */
const statements = (fields: object): [string, unknown][] =>
  Object.entries(fields).filter(
    ([field, value]) => typeof value === 'object' && field !== 'encodings' && field !== 'extra',
  )

/** The words an archivist wrote in a value: no codes, no kinds, no machine forms. */
function proseOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(proseOf)
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : ''
  const codes = new Set([
    'type',
    'kind',
    'of',
    'render',
    'style',
    'numeration',
    'id',
    'target',
    'language',
    'script',
    'audience',
    'code',
    'countryCode',
    'show',
    'actuate',
    'begin',
    'undated',
    'end',
    'edtf',
    'members',
    'certainty',
    'normal',
    'statedCertainty',
    'calendar',
    'era',
    'event',
    'extents',
    'unit',
    'share',
    'relation',
    'coverage',
    'from',
    'to',
    'localType',
    'extra',
    'content',
  ])
  const whole = 'text' in value && typeof value.text === 'string'
  return Object.entries(value).map(([member, inner]) =>
    codes.has(member) && !(member === 'content' && !whole) ? '' : proseOf(inner),
  )
}

/** The same value, internal, with a canary in front of every word. */
function internal<Value>(value: Value, canary: string): Value
function internal(value: unknown, canary: string): unknown {
  if (typeof value === 'string') return `${canary} ${value}`
  if (Array.isArray(value)) return value.map(inner => internal(inner, canary))
  if (typeof value !== 'object' || value === null) return value
  const kept = new Set(['type', 'kind', 'of'])
  const entries = Object.entries(value).map(([member, inner]) => [
    member,
    kept.has(member) ? inner : internal(inner, canary),
  ])
  return { ...Object.fromEntries(entries), audience: 'internal' }
}

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(
  name => !/^(?:tools|house-style)/.test(name),
)

describe.each(readers.map(format => [format.name, format] as const))('reading %s', (name, format) => {
  /** The files whose ending is one of the format's, and not a longer one of another format. */
  const own = texts.filter(file =>
    format.extensions.some(
      ending =>
        file.endsWith(`.${ending}`) &&
        !formats.some(
          other =>
            other.name !== name &&
            other.extensions.some(longer => longer.length > ending.length && file.endsWith(`.${longer}`)),
        ),
    ),
  )

  it('has fixtures', () => {
    expect(own.length).toBeGreaterThan(0)
  })

  it.each(own)('gives the same whatever the chunks: %s', file => {
    const source = readFileSync(`${fixtures}/${file}`, 'utf8')
    const read = (size: number) => {
      const found: FindingAid[] = []
      const diagnostics: Diagnostic[] = []
      const sink = format.read(
        collect(findingAid => found.push(findingAid)),
        diagnostic => diagnostics.push(diagnostic),
      )
      for (let i = 0; i < source.length; i += size) sink.write(source.slice(i, i + size))
      sink.end()
      return { found, diagnostics }
    }
    const whole = read(source.length)
    expect(read(1)).toEqual(whole)
    expect(read(7)).toEqual(whole)
  })

  it.each(own)('carries or reports every word into every format: %s', file => {
    const source = readFileSync(`${fixtures}/${file}`, 'utf8')
    const diagnostics: Diagnostic[] = []
    const outputs: { readonly name: string; readonly text: () => string | undefined }[] = []
    const sink = pipeline({
      from: format,
      to: writers,
      output(writer) {
        const output = gather()
        outputs.push({ name: writer.name, text: output.text })
        return output
      },
      report: diagnostic => diagnostics.push(diagnostic),
    })
    sink.write(source)
    sink.end()
    expect(diagnostics.filter(({ concern }) => concern === 'output')).toEqual([])
    for (const output of outputs) {
      const text = output.text() ?? ''
      const writer = writers.find(each => each.name === output.name)
      if (writer) expect(faultsOf(writer, text), output.name).toEqual([])
    }
  })
})
