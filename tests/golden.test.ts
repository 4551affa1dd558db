import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { validate as isDiagnostic } from '../generated/diagnostic.js'
import { convert } from '../src/convert/api.ts'
import { load } from '../src/formats/index.ts'
import { jsonLine } from '../src/report/json-lines.ts'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** One finding aid in every form, and what is said of it on the way. Adding a folder adds a test. */
const cases = [
  { folder: 'presidential-library', source: 'finding-aid.txt' },
  { folder: 'diplomatic-record', source: 'telegram.txt' },
  { folder: 'report-chapter', source: 'chapter.txt' },
  { folder: 'inventory', source: 'list.txt' },
]

describe.each(cases)('$folder', ({ folder, source }) => {
  const path = `${fixtures}${folder}/`

  it('is written in every form as the files beside it show', async () => {
    const to = ['ead3', 'oai-dc', 'dcterms', 'dcterms-jsonld', 'schema-org', 'json'] as const
    const { outputs, diagnostics } = await convert(readFileSync(path + source), { to, file: source })
    expect(outputs.map(({ format }) => format)).toEqual(to)
    for (const { format, text } of outputs) {
      const [extension] = (await load[format]()).extensions
      await expect(text).toMatchFileSnapshot(`${path}${source.replace(/\.[^.]+$/, '')}.${extension}`)
    }
    for (const diagnostic of diagnostics) expect(isDiagnostic(diagnostic), JSON.stringify(diagnostic)).toBe(true)
    await expect(diagnostics.map(jsonLine).join('')).toMatchFileSnapshot(`${path}diagnostics.jsonl`)
  })
})
