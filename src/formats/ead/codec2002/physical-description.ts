import type { Extent, PhysicalDescription } from '../../../model/extent.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { type Codec, each } from '../codec/codec.ts'
import { writeInline } from '../codec/inline.ts'
import { decimal } from '../codec/physical-description.ts'
import { blank, startOf, writeWords } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'
import { interleaved, type Piece } from './interleaved.ts'

/**
 * Extent and medium: the words as written, with those of its extents, facets and dimensions in elements of their own; what of
 * these is not in the words follows. Whether it is the whole or a part stands in `altrender`, as ArchivesSpace has it.
 *
 * Source: EAD 2002 Tag Library, `physdesc`, `extent`, `physfacet`, `dimensions`.
 */
export const physicalDescriptions: Codec<readonly PhysicalDescription[]> = each({
  write(value, to) {
    const { extents = [], facets = [], dimensions = [], coverage, text, content } = value
    startOf('physdesc', value, to, { altrender: coverage })
    const pieces = [
      ...extents.map(extent => extentPiece(extent, to)),
      ...extents.flatMap(({ facet, text: said }) =>
        facet === undefined || blank(facet) || said.includes(facet) ? [] : [piece('physfacet', { text: facet }, to)],
      ),
      ...facets.map(facet => piece('physfacet', facet, to)),
      ...dimensions.map(dimension => piece('dimensions', dimension, to, dimension.unit)),
    ]
    if (content && content.length > 0) {
      const said = pieces.filter(({ words }) => !blank(words) && text.includes(words))
      if (said.length > 0) to.loses('which of its words are extents')
      writeInline(content, to)
      for (const more of pieces) {
        if (said.includes(more)) continue
        to.text('; ')
        more.write()
      }
    } else interleaved(text, pieces, to, '; ')
    to.end()
  },
})

function piece(name: string, statement: TextStatement, to: Emit, unit?: string): Piece {
  return {
    words: statement.text,
    write() {
      startOf(name, statement, to, { unit })
      writeWords(statement, to)
      to.end()
    },
  }
}

/** An extent in its words, or in its number and unit when it has none. */
function extentPiece(extent: Extent, to: Emit): Piece {
  const { text, quantity, unit, unitText = unit ?? '', approximate, coverage } = extent
  const words = blank(text) && quantity !== undefined ? `${decimal(quantity)} ${unitText}`.trim() : text
  return {
    words,
    write() {
      if (quantity !== undefined && !words.includes(decimal(quantity))) to.loses('the number of an extent')
      if (unit !== undefined && blank(words)) to.loses('the unit of an extent')
      if (blank(text) && approximate) to.loses('that an extent is approximate')
      startOf('extent', extent, to, { altrender: coverage })
      to.text(words)
      to.end()
    },
  }
}
