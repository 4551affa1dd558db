import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { ownPrefix, withOwnIdentifiers } from '../../src/oai/own-identifiers.ts'
import { findingAid } from '../model-arbitrary.ts'

function renamed(text: string, prefix: 'oai_dc' | 'oai_ead' | 'ead3' = 'ead3', pieces = [text]): string {
  let found = ''
  const sink = withOwnIdentifiers(prefix, 'a.', {
    write(piece) {
      found += piece
    },
    end() {},
  })
  for (const piece of pieces) sink.write(piece)
  sink.end()
  return found
}

const ead3 = (inside: string) => `<ead xmlns="http://ead3.archivists.org/schema/"><archdesc>${inside}</archdesc></ead>`

describe('the identifiers of a record', () => {
  it.each([
    ['identifiers', '<c id="u1"/>', 'id="a.u1"'],
    ['what points at them', '<container id="b" parent="x  y">1</container>', 'parent="a.x a.y"'],
    ['links within the document', '<p><ref target="u1" href="#u1">one</ref></p>', 'target="a.u1" href="#a.u1"'],
  ])('are made its own: %s', (_, given, wanted) => {
    expect(renamed(ead3(given))).toContain(wanted)
  })

  it('are so in EAD 2002 as well, with its links', () => {
    const text =
      '<ead xmlns="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink"><c01 id="u1"><did><ref xlink:href="#u1" target="u1"/></did></c01></ead>'
    expect(renamed(text, 'oai_ead')).toMatch(/<c01 id="a.u1"><did><ref xlink:href="#a.u1" target="a.u1"/)
  })

  it('leave addresses elsewhere, codes and words as they are', () => {
    const given = ead3(
      '<c id="u1" base="#u1" altrender="u1"><did><unitid identifier="u1">u1 &amp; &lt;u1&gt;</unitid></did><p>u1</p></c>',
    )
    expect(
      renamed(given)
        .replace('id="a.u1"', 'id="u1"')
        .replace(/ xmlns:xsi="[^"]*"/, '')
        .trimEnd(),
    ).toBe(given)
    expect(renamed(ead3('<ref href="https://x.example/#u1"/>'))).toContain('href="https://x.example/#u1"')
    expect(renamed('<oai_dc:dc id="u1">', 'oai_dc')).toBe('<oai_dc:dc id="u1">')
  })

  it('are the same whatever pieces the record comes in, and all that was there is there', async () => {
    await fc.assert(
      fc.asyncProperty(findingAid, fc.integer({ min: 1, max: 40 }), async (aid, length) => {
        const { outputs } = await convert(JSON.stringify({ fonds: '1', ...aid }), { from: 'json', to: 'ead3' })
        const text = (outputs[0]?.text ?? '').replace(/^<\?xml[^>]*\?>\s*/, '')
        if (text === '') return
        const whole = renamed(text)
        expect(renamed(text, 'ead3', text.match(new RegExp(`[^]{1,${length}}`, 'gu')) ?? [])).toBe(whole)
        const without = (document: string) =>
          document
            .replace(/"(?:#?a\.)([^"]*)"/g, (_, ids: string) => `"${ids.replaceAll(' a.', ' ')}"`)
            .replaceAll('"#', '"')
            .replace(/<ead [^>]*>/, '')
            .trimEnd()
        expect(without(whole)).toBe(without(text))
      }),
      { numRuns: 5 },
    )
  })

  it('are told apart by record and by form', () => {
    const [one, other, form] = [
      ownPrefix('oai:a:1', 'ead3'),
      ownPrefix('oai:a:2', 'ead3'),
      ownPrefix('oai:a:1', 'oai_ead'),
    ]
    expect(new Set([one, other, form]).size).toBe(3)
    expect(one).toBe(ownPrefix('oai:a:1', 'ead3'))
    expect(one).toMatch(/^r[a-z0-9]+\.$/)
  })
})
