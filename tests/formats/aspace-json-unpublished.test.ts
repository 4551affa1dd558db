import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import type { FormatName } from '../../src/formats/index.ts'

const source = readFileSync(
  fileURLToPath(new URL('../../fixtures/mill-api/resource.aspace.json', import.meta.url)),
  'utf8',
)
const forms: readonly FormatName[] = ['json', 'ead3', 'oai-dc', 'schema-org', 'rico', 'csv']
const canary = 'Quokkacanary'

type Json = null | boolean | number | string | Json[] | { [member: string]: Json }

const isRecord = (value: Json): value is { [member: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every record in a value, with the members that lead to it. */
function recordsIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([member, part]) => recordsIn(part, [...path, member]))
  return Array.isArray(value) ? inner : [path, ...inner]
}

/** Members whose values are addresses, codes, or what identifies the finding aid, which stays. */
const plain =
  /^(?:ref|uri|jsonmodel_type|type|level|role|ead_id|persistent_id|publish|language|script|date_type|.*_time)$/

function tainted(value: Json, member = ''): Json {
  if (typeof value === 'string') return plain.test(member) ? value : `${canary} ${value}`
  if (Array.isArray(value)) return value.map(part => tainted(part, member))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tainted(part, name)]))
}

function unpublishedAt(value: Json, [first, ...rest]: readonly string[], mark: 'publish' | 'suppressed'): Json {
  if (first === undefined) {
    const changed = tainted(value)
    return isRecord(changed) ? { ...changed, [mark]: mark === 'suppressed' } : changed
  }
  if (Array.isArray(value))
    return value.map((part, at) => (String(at) === first ? unpublishedAt(part, rest, mark) : part))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === first ? unpublishedAt(part, rest, mark) : part]),
  )
}

describe('a record of ArchivesSpace that is not published', () => {
  const whole: Json = JSON.parse(source)
  const paths = recordsIn(whole).map((path): [string, readonly string[]] => [path.join('.') || 'the whole', path])

  it.each(paths)('shows nothing of itself: %s', async (_, path) => {
    for (const mark of ['publish', 'suppressed'] as const) {
      const text = JSON.stringify(unpublishedAt(whole, path, mark))
      const { outputs, diagnostics } = await convert(text, {
        from: 'aspace-json',
        to: forms,
        baseUri: 'https://archive.example.org/',
      })
      for (const output of outputs) expect(output.text).not.toContain(canary)
      expect(JSON.stringify(diagnostics)).not.toContain(canary)
    }
  })

  it.each([
    { publish: 0 },
    { publish: '0' },
    { publish: 'false' },
    { publish: true, suppressed: 1 },
    { publish: 'true', has_unpublished_ancestor: 'true' },
  ])('is hidden as an export from the database says it: %o', async mark => {
    const note = { jsonmodel_type: 'note_singlepart', type: 'abstract', content: [canary], ...mark }
    const record = { jsonmodel_type: 'resource', title: 'Mill', id_0: 'ML', level: 'fonds', publish: 1, notes: [note] }
    const { outputs, diagnostics } = await convert(JSON.stringify(record), { from: 'aspace-json', to: forms })
    expect(outputs).toHaveLength(forms.length)
    expect(JSON.stringify(outputs)).toContain('Mill')
    expect(JSON.stringify([outputs, diagnostics])).not.toContain(canary)
  })

  it('gives a language in words when it has no code', async () => {
    const text = source.replace('"language": "eng"', '"language": "Mill English"')
    expect(text).not.toBe(source)
    const { outputs } = await convert(text, { from: 'aspace-json', to: ['json', 'ead3'] })
    expect(outputs.map(({ format }) => format)).toEqual(['json', 'ead3'])
    for (const output of outputs) expect(output.text).toContain('Mill English')
  })
})
