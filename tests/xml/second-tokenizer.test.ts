import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { damaged, document } from './document-arbitrary.ts'
import { placesOf, read } from './reading.ts'

/** What another strict parser makes of a document; undefined when it refuses it. */
function second(text: string): readonly string[] | undefined {
  const tokens: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  const words = (piece: string) => {
    if (tokens.at(-1)?.startsWith('"')) tokens[tokens.length - 1] += piece
    else if (piece !== '') tokens.push(`"${piece}`)
  }
  let depth = 0
  parser.on('text', piece => depth > 0 && words(piece))
  parser.on('cdata', words)
  parser.on('comment', piece => tokens.push(`<!--${piece}-->`))
  parser.on('processinginstruction', ({ target, body }) => tokens.push(`<?${target} ${body}?>`))
  parser.on('opentag', tag => {
    depth++
    const attributes = Object.values(tag.attributes)
      .filter(({ name, prefix }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map(({ prefix, local, uri, value }) => ` ${prefix && `${prefix}:`}${local}{${uri}}=${value}`)
    tokens.push(`<${tag.prefix && `${tag.prefix}:`}${tag.local}{${tag.uri}}${attributes.join('')}>`)
  })
  parser.on('closetag', () => {
    depth--
    tokens.push('</>')
  })
  try {
    parser.write(text).close()
  } catch {
    return undefined
  }
  return [...tokens, 'finish']
}

/**
 * Where the other parser judges otherwise than XML does: spaces around a namespace, half characters, a colon where namespaces
 * have none, an instruction whose name goes on with "?".
 */
const letsPass = (text: string): boolean =>
  /\p{Surrogate}/u.test(text) ||
  /xmlns[:\w]*\s*=\s*("|')(?:\s|[^"']*\s\1)/.test(text) ||
  /<\?(?:[^?\s>]*:|[^?\s]*\?[^>])/.test(text) ||
  /[:][^\p{L}_\s"=>/]|[^\p{L}\p{N}._·-]:/u.test(text)

describe('a second tokenizer', () => {
  it('gives the same tokens of the same documents', () => {
    fc.assert(
      fc.property(document, text => {
        const { tokens, said } = read(text)
        const other = second(text)
        if (other === undefined) expect(said).toHaveLength(1)
        else expect({ tokens, said }).toEqual({ tokens: other, said: [] })
      }),
      { numRuns: 1_500 },
    )
  })

  it('refuses the same damaged documents', () => {
    fc.assert(
      fc.property(damaged, text => {
        fc.pre(!letsPass(text))
        const { tokens, said } = read(text)
        const other = second(text)
        expect(said.length === 0 ? tokens : undefined).toEqual(other)
      }),
      { numRuns: 6_000 },
    )
  })
})

describe('a document in chunks', () => {
  it('gives the same tokens at the same places, and the same faults, however it is cut', () => {
    fc.assert(
      fc.property(fc.oneof(document, damaged), fc.array(fc.nat(30), { maxLength: 40 }), (text, sizes) => {
        const whole = read(text)
        expect(read(text, 1)).toEqual(whole)
        expect(read(text, sizes)).toEqual(whole)
        expect(placesOf(text, sizes)).toEqual(placesOf(text, text.length))
      }),
      { numRuns: 2_000 },
    )
  })
})
