import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

const folder = fileURLToPath(new URL('faults/', import.meta.url))
const names = readdirSync(folder)
  .filter(name => name.endsWith('.xml'))
  .sort()

function inLines({ code, message, place, unit, value, hint }: Diagnostic): string {
  const lines = [`${place?.line}:${place?.column}  ${code}`, message]
  if (unit !== undefined) lines.push(`in ${unit}`)
  if (value !== undefined) lines.push(`found: ${value}`)
  if (hint !== undefined) lines.push(`→ ${hint}`)
  return `${lines.join('\n')}\n`
}

/**
 * Each document has one fault, of a kind met in finding aids; beside it is what is said of it. What is said was read with an
 * archivist's eyes: read it again when it changes (`npx vitest run tests/xml/faults -u`).
 */
describe('a document with one fault gives one message that says where it is and what to do', () => {
  it('for sixty kinds of faults and more', () => expect(names.length).toBeGreaterThanOrEqual(60))

  it.each(names)('%s', async name => {
    const { diagnostics } = await validate(readFileSync(`${folder}${name}`, 'utf8'))
    const faults = diagnostics.filter(
      ({ severity, concern }) => severity === 'error' && (concern === 'schema' || concern === 'input'),
    )
    const said = faults.map(inLines).join('\n')
    await expect(said).toMatchFileSnapshot(`${folder}${name.replace(/\.xml$/, '.txt')}`)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.hint).toBeDefined()
  })
})
