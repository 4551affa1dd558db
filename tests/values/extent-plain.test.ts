import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFigure, isLetter } from '../../src/values/ascii.ts'
import { candidateInFull, mayBegin } from '../../src/values/extent/candidate.ts'
import { clockAt, measureAt } from '../../src/values/extent/measures.ts'
import { plainEnd } from '../../src/values/extent/plain-token.ts'
import { isPlainNumber, numeralInFull } from '../../src/values/extent/quantity.ts'
import { TOKEN, tokens } from '../../src/values/extent/tokens.ts'

const words = [
  ...'boxes box(es) linear feet feetin itemLocated half one a zero twenty approximately circa including and in soit'.split(
    ' ',
  ),
  ...'pièces l’ordre d’images half-boxes audio-visual c. approx. ± + & = [ ] ( ) [3] ½ 1/2 1,750 1.750 12 000 .5 3. 7,'.split(
    ' ',
  ),
  ...[
    '2pages',
    '16mm',
    "3'",
    '5"',
    '00:40:00',
    '8 x 10 in.',
    '33 cm',
    '１２',
    'Ⅻ',
    '٣',
    '☃',
    '𝔄',
    '\u00a0',
    '\u2003',
    '—',
  ],
]

const statement = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '; ', ', ', ': ', '\n')), {
      maxLength: 9,
    })
    .map(parts => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ maxLength: 24 }),
)

/** The tokens of a text as the whole grammar has them. */
function inFull(text: string): { readonly type: string; readonly text: string; readonly start: number }[] {
  return Array.from(text.matchAll(new RegExp(TOKEN)), ({ 0: found, index, groups }) => ({
    type: groups?.word !== undefined ? 'word' : groups?.sign !== undefined ? 'sign' : 'number',
    text: found,
    start: index,
  }))
}

describe('plain tokens of extents', () => {
  it('end where the whole grammar ends them', () => {
    fc.assert(
      fc.property(statement, text => {
        for (const token of inFull(text)) {
          const end = plainEnd(text, token.start)
          if (end === token.start) continue
          expect(text.slice(token.start, end)).toBe(token.text)
          const unit = text.charCodeAt(token.start)
          expect(isLetter(unit) ? 'word' : isFigure(unit) ? 'number' : 'sign').toBe(token.type)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('are those of the whole grammar, but for words that are parted', () => {
    fc.assert(
      fc.property(statement, text => {
        const joined = tokens(text).reduce<{ type: string; text: string; start: number }[]>((found, token) => {
          const last = found.at(-1)
          if (token.parted && last) last.text += token.text
          else found.push({ type: token.type, text: token.text, start: token.start })
          return found
        }, [])
        expect(joined).toEqual(inFull(text))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('plain numbers', () => {
  it('are read as in full', () => {
    const written = fc.oneof(
      fc.stringMatching(/^\d{1,20}$/),
      fc.stringMatching(/^\d{1,6}[.,]\d{1,4}$/),
      fc.constantFrom('', '½', '12 000', '１２', '.5', '1,750', '1.750', 'x', '999999999999999', '9999999999999999'),
    )
    fc.assert(
      fc.property(written, text => {
        if (isPlainNumber(text)) expect(numeralInFull(text)).toEqual({ value: Number(text) })
      }),
      { numRuns: 5000 },
    )
    for (let number = 0; number < 3000; number += 1) expect(isPlainNumber(String(number))).toBe(true)
  })
})

describe('where a quantity may begin', () => {
  it('is nowhere that none can be read', () => {
    fc.assert(
      fc.property(statement, text => {
        const list = tokens(text)
        for (let at = 0; at <= list.length; at += 1) {
          if (mayBegin(list[at])) continue
          expect(candidateInFull(list, at)).toBeUndefined()
          expect(candidateInFull(list, at, 'fr')).toBeUndefined()
          expect(measureAt(list, at)).toBeUndefined()
          expect(clockAt(list, at)).toBeUndefined()
        }
      }),
      { numRuns: 5000 },
    )
  })
})
