import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'
import type { Source } from '../../src/convert/source.ts'

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')

/** What a validation says of the schema and of the text as such; what can be repaired besides, the reader says. */
async function ofTheSchema(source: Source, profiles?: readonly []) {
  const { diagnostics, schema, from, valid } = await validate(source, { file: 'x', ...(profiles && { profiles }) })
  return {
    schema,
    from,
    found: diagnostics.filter(({ concern, repair }) => concern === 'schema' || (concern !== 'rule' && !repair)),
    all: diagnostics,
    valid,
  }
}

const fixtures = [
  'harbour-union/finding-aid.ead3.xml',
  'harbour-union/finding-aid.ead2002.xml',
  'presidential-library/finding-aid.oai_dc.xml',
  'presidential-library/finding-aid.fonds.json',
  'presidential-library/finding-aid.schema-org.jsonld',
  'harbour-union/finding-aid.rico.jsonld',
]

/** Damage that leaves some of them well-formed, and some not. */
const damages: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'with levels that there are not': text =>
    text.replace(/level="\w+"/g, 'level="box"').replace(/"level": ?"\w+"/g, '"level":"box"'),
  'with a name changed': text => text.replaceAll('unittitle', 'zebra').replaceAll('dc:title', 'dc:zebra'),
  'broken off': text => text.slice(0, text.length / 2),
}

describe('a validation without rules', () => {
  const cases = fixtures.flatMap(path => Object.keys(damages).map(damage => [path, damage] as const))
  it.each(cases)('says of the schema what one with rules says: %s %s', async (path, damage) => {
    const source = damages[damage]?.(fixture(path)) ?? ''
    const alone = await ofTheSchema(source, [])
    const all = await ofTheSchema(source)
    expect(alone.found).toEqual(all.found)
    expect([alone.schema, alone.from]).toEqual([all.schema, all.from])
    expect(alone.all).toEqual(alone.found)
  })

  it('is valid when the schema is kept to, whatever the rules would say', async () => {
    const ead = fixture('harbour-union/finding-aid.ead3.xml').replace(
      /<unitdate[\s\S]*?<\/unitdate>/,
      '<unitdate>never</unitdate>',
    )
    expect(await ofTheSchema(ead, [])).toMatchObject({ valid: true, all: [] })
    expect((await ofTheSchema(ead)).all.length).toBeGreaterThan(0)
  })

  it('reads what has no schema all the same', async () => {
    const { from, all } = await ofTheSchema(`${fixture('mill-ledgers/finding-aid.csv')}\n"broken`, [])
    expect(from).toBe('csv')
    expect(all.map(({ code }) => code)).toContain('csv/quote-not-closed')
  })
})
