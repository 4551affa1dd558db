import { describe, expect, it } from 'vitest'
import { validate } from '../../../src/convert/api.ts'

const inContainer = (inside: string, root = 'metadata') =>
  `<${root} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${inside}</${root}>`

const faultsOf = async (text: string) => {
  const { from, schema, diagnostics } = await validate(text)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return { from, schema, errors: errors.map(({ place, message, hint }) => `${place?.line}: ${message} ${hint ?? ''}`) }
}

describe('qualified Dublin Core in a container of another name', () => {
  it('may hold the fifteen elements and the terms of DCMI in any order', async () => {
    const text = inContainer(
      '<dc:title xml:lang="en">A</dc:title><dcterms:issued xsi:type="dcterms:W3CDTF">1999</dcterms:issued><dc:date xsi:type="dcterms:W3CDTF">1999</dc:date>',
    )
    expect(await faultsOf(text)).toEqual({ from: 'dcterms', schema: undefined, errors: [] })
    expect((await faultsOf(text.replaceAll('metadata', 'qualifieddc'))).errors).toEqual([])
  })

  it('may hold nothing else', async () => {
    const { errors } = await faultsOf(inContainer('<dcterms:isued>1999</dcterms:isued>\n<dc:title><b>x</b></dc:title>'))
    expect(errors).toEqual([
      expect.stringMatching(
        /^2: qualified Dublin Core has no element <dcterms:isued>.*Perhaps <dcterms:issued> is meant\.$/,
      ),
      expect.stringMatching(/^3: qualified Dublin Core has no element <b>; <dc:title> holds words only/),
    ])
  })
})
