import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { write } from '../../src/convert/api.ts'
import type { FormatName } from '../../src/formats/index.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { maximal } from '../maximal.ts'

/** The words in order as another parser reads them. */
function otherText(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes
    .map(node =>
      Object.entries(node)
        .map(([name, inner]) => (name === '#text' ? String(inner) : otherText(inner)))
        .join(''),
    )
    .join('')
}

function ownText(xml: string): string {
  let text = ''
  const tokens = tokenize(
    {
      start() {},
      text: piece => {
        text += piece
      },
      end() {},
      finish() {},
    },
    () => {},
  )
  tokens.write(xml)
  tokens.end()
  return text
}

describe.each(['ead3', 'oai-dc', 'dcterms'] as const satisfies readonly FormatName[])(
  'what is written as %s',
  format => {
    it.each(['collection', 'unit'] as const)('says the same to another parser: per %s', async per => {
      const hostile = { ...maximal, unit: { ...maximal.unit, title: { text: 'A &amp; B <c> ]]> "d" \t 007 1e5' } } }
      const { text = '' } = await write(hostile, format, { per })
      expect(XMLValidator.validate(text)).toBe(true)
      const parser = new XMLParser({
        preserveOrder: true,
        trimValues: false,
        parseTagValue: false,
        htmlEntities: true,
        processEntities: { enabled: true, maxTotalExpansions: 1e6 },
      })
      const squeezed = (words: string): string => words.replace(/\s+/g, ' ').trim()
      expect(squeezed(otherText(parser.parse(text)))).toBe(squeezed(ownText(text)))
      expect(text).toContain('A &amp;amp; B &lt;c&gt;')
    })
  },
)
