import { expect, it } from 'vitest'
import { validate } from '../../generated/finding-aid.js'
import { convert } from '../../src/convert/api.ts'
import { isFormatName, loadAll } from '../../src/formats/index.ts'
import { withIds } from '../../src/model/ids.ts'
import type { UnitSink } from '../../src/model/sink.ts'
import { collect, walk } from '../../src/model/tree.ts'
import { redact } from '../../src/report/redaction.ts'
import { maximal } from '../maximal.ts'

const CANARY = 'zqcanary'

type Path = readonly (string | number)[]

/** Members whose values are codes of a list, or point at something. */
const CODES = new Set(
  'type level kind id parent target begin end edtf normal certainty code scriptCode language script relation coverage unit render style numeration of countryCode repositoryCode share undated date from to event agentType status publicationStatus detailLevel audience show actuate href localStatus calendar era statedCertainty encodings'.split(
    ' ',
  ),
)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in a value, by the way to it. */
function objectsIn(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((inner, i) => objectsIn(inner, [...path, i]))
  if (!isObject(value)) return []
  return [path, ...Object.entries(value).flatMap(([member, inner]) => objectsIn(inner, [...path, member]))]
}

function changed(value: unknown, [step, ...rest]: Path, change: (found: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  if (Array.isArray(value)) return value.map((inner, i) => (i === step ? changed(inner, rest, change) : inner))
  return isObject(value) ? { ...value, [step]: changed(value[String(step)], rest, change) } : value
}

/** The same value with a canary in front of every word of the archivist. */
function tainted(value: unknown): unknown {
  if (typeof value === 'string') return `${CANARY} ${value}`
  if (Array.isArray(value)) return value.map(tainted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [member, CODES.has(member) ? inner : tainted(inner)]),
  )
}

const whole = JSON.parse(JSON.stringify({ fonds: '1', ...maximal }))
const internal = objectsIn(whole)
  .filter(path => path.length > 0 && path.join('/') !== 'control')
  .map(path => ({
    path,
    document: changed(whole, path, found => ({ ...Object(tainted(found)), audience: 'internal' })),
  }))
  .filter(({ document }) => validate(document))

/** Sends a document that was checked against the schema through ids and redaction. */
async function redacted(document: unknown): Promise<{ said: string; result: unknown }> {
  const said: string[] = []
  let result: unknown
  const sink = collect(found => {
    result = { fonds: '1', ...found }
  })
  const { read } = await import('../../src/formats/json/index.ts')
  const report = (diagnostic: object): void => void said.push(JSON.stringify(diagnostic))
  const units: UnitSink = withIds(redact(sink, report))
  const text = read(units, report)
  text.write(JSON.stringify(document))
  text.end()
  return { said: said.join('\n'), result }
}

it('finds places enough where something can be internal', () => {
  expect(internal.length).toBeGreaterThan(150)
})

it.each(internal.map(({ path, document }) => [path.join('/'), document] as const))(
  'holds back all of %s, and leaves a finding aid that is right',
  async (_, document) => {
    const { said, result } = await redacted(document)
    expect(`${said}${JSON.stringify(result)}`.toLowerCase()).not.toContain(CANARY)
    expect(result).toSatisfy(validate)
  },
)

it('lets no word of an internal control section into any format', async () => {
  const { recordId: _, ...control } = maximal.control
  const document = {
    fonds: '1',
    control: { ...Object(tainted(control)), recordId: 'ms-7', audience: 'internal' },
    unit: { id: 'u', title: { text: 'Ferry' } },
  }
  const to = (await loadAll()).flatMap(({ name, write, pack }) => (write && !pack && isFormatName(name) ? [name] : []))
  for (const options of [{}, { baseUri: 'https://archive.example/fa', per: 'unit' } as const]) {
    const { outputs, diagnostics } = await convert(JSON.stringify(document), { to, ...options })
    expect(outputs).toHaveLength(to.length)
    expect(outputs.filter(({ text }) => text.toLowerCase().includes(CANARY)).map(({ format }) => format)).toEqual([])
    expect(JSON.stringify(diagnostics).toLowerCase()).not.toContain(CANARY)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  }
})

it('makes no id of words that are internal', () => {
  let id: string | undefined
  walk(
    {
      control: {},
      unit: {
        referenceCode: {
          text: `MS ${CANARY}`,
          content: ['MS ', { type: 'emphasis', audience: 'internal', content: [CANARY] }],
        },
      },
    },
    withIds(
      collect(({ unit }) => {
        id = unit.id
      }),
    ),
  )
  expect(id).toBe('u-top')
})

it('leaves every writer something to write when a definition is internal', async () => {
  const definition = { audience: 'internal', content: [CANARY] }
  const blocks = [{ type: 'definitions', items: [{ term: ['fog'], definition }] }]
  const { outputs, diagnostics } = await convert(
    JSON.stringify({ fonds: '1', control: {}, unit: { biogHist: [{ blocks }] } }),
    { to: ['ead3', 'oai-dc', 'dcterms', 'schema-org', 'json'] },
  )
  expect(outputs).toHaveLength(5)
  expect(JSON.stringify([outputs, diagnostics])).not.toContain(CANARY)
})
