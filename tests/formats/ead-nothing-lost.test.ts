import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { ead3Grammar } from '../../src/formats/ead/ead3.grammar.ts'
import { ead2002Grammar } from '../../src/formats/ead/ead2002.grammar.ts'
import { type Schema, schemaOf } from '../../src/xml/schema.ts'
import { documentWith, paths } from '../conformance/documents.ts'
import { mutant } from '../conformance/mutants.ts'
import { random } from '../conformance/random.ts'
import { textOf } from '../conformance/texts.ts'
import { countOf, missing, wordsOfXml, wordsTold } from '../words-account.ts'
import type { XmlTree } from '../xml/tree.ts'
import { withWordsOfItsOwn } from './ead-round-trip/generated.ts'

const formats = ['ead3', 'ead2002'] as const

/** How often a document is changed for the worse, one change on top of the other. */
const changes = 3

const schemas: readonly (readonly [string, Schema])[] = [
  ['EAD3', schemaOf(ead3Grammar)],
  ['EAD 2002', schemaOf(ead2002Grammar)],
]

async function expectNothingLost(tree: XmlTree): Promise<void> {
  const text = textOf(withWordsOfItsOwn(tree))
  const made = await convert(text, { to: formats, includeInternal: true })
  if (!made.ledger) return
  for (const format of formats) {
    const outputs = made.outputs.filter(output => output.format === format).map(output => output.text)
    const gone = missing(wordsOfXml(text), outputs)
    const others = made.diagnostics.filter(({ code }) => !code.endsWith('/unaccounted'))
    const told = wordsTold({ diagnostics: others }, format, formats)
    expect(countOf(gone), `${format} loses ${gone.join(' ')} of\n${text}`).toBeLessThanOrEqual(told)
  }
  const hidden = await convert(text, { to: formats })
  for (const { words } of hidden.ledger?.outputs ?? []) expect(words.unaccounted, text).toBe(0)
}

describe.each(schemas)('no word of a document of %s is lost without a report', (_, schema) => {
  it.each([...paths(schema)])('with %s in it, valid and changed', async (name, path) => {
    const chance = random(name.length * 7919 + [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0))
    let tree = documentWith(schema, path, chance)
    await expectNothingLost(tree)
    for (let i = 0; i < changes; i++) {
      tree = mutant(tree, schema, chance)
      await expectNothingLost(tree)
    }
  })
})
