import { describe, expect, it } from 'vitest'
import { ead3Grammar } from '../../src/formats/ead/ead3.grammar.ts'
import { ead2002Grammar } from '../../src/formats/ead/ead2002.grammar.ts'
import { convert } from '../../src/index.ts'
import { elementOf, schemaOf } from '../../src/xml/schema.ts'
import { documentWith, paths } from '../conformance/documents.ts'
import { random } from '../conformance/random.ts'
import { errorsIn, textOf } from '../conformance/texts.ts'
import { differences } from '../formats/ead-round-trip/differences.ts'
import { documentOf } from '../formats/ead-round-trip/document.ts'
import { fullDocumentWith, inNamespaces, internalDocumentWith } from '../formats/ead-round-trip/generated.ts'

const vocabularies = [
  { format: 'ead3', schema: schemaOf(ead3Grammar) },
  { format: 'ead2002', schema: schemaOf(ead2002Grammar) },
] as const

const seeds = [1, 2]

describe.each(vocabularies)('$format read and written is the same document', ({ format, schema }) => {
  const elements = [...paths(schema)].filter(([name]) => name !== '*')

  it.each(elements)('with %s in it', async (_, path) => {
    for (const seed of seeds) {
      for (const make of [documentWith, fullDocumentWith]) {
        const text = textOf(inNamespaces(schema, make(schema, path, random(seed))))
        expect(errorsIn(text, schema)).toEqual([])
        const { outputs, diagnostics } = await convert(text, { from: format, to: format, includeInternal: true })
        const losses = diagnostics.filter(({ concern }) => concern === 'loss' || concern === 'output')
        expect(losses).toEqual([])
        expect(differences(documentOf(text), documentOf(outputs[0]?.text ?? ''))).toEqual([])
      }
    }
  })
})

describe.each(vocabularies)('$format read and written shows nothing that is internal', ({ format, schema }) => {
  /** What identifies a finding aid and its versions cannot be held back: without it there is no finding aid. */
  const identifies = new Set(['ead', 'eadheader', 'control'])
  const elements = [...paths(schema)].filter(
    ([name]) => name !== '*' && elementOf(schema, name).plain.has('audience') && !identifies.has(name),
  )

  it.each(elements)('in %s', async (_, path) => {
    for (const seed of seeds) {
      const text = textOf(internalDocumentWith(schema, path, random(seed), 'canary'))
      const { outputs, diagnostics } = await convert(text, { from: format, to: format })
      expect(outputs[0]?.text).toBeDefined()
      expect(outputs[0]?.text).not.toContain('canary')
      expect(JSON.stringify(diagnostics)).not.toContain('canary')
    }
  })
})
