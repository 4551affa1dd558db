import type { Convention } from '../../../model/control.ts'
import type { Inline } from '../../../model/prose.ts'
import type { Codec } from '../codec/codec.ts'
import { writeInline } from '../codec/inline.ts'
import { blank } from '../codec/statement.ts'
import { proseWords, saidAside } from '../words.ts'
import { losesMarks } from './control.ts'

/** The rules the description follows, as running words with semicolons between. EAD 2002 `descrules`. */
export const conventions: Codec<readonly Convention[]> = {
  write(values, to) {
    if (values.length === 0) return
    if (values.length > 1) to.loses('where one rule or convention ends')
    to.start('descrules')
    for (const [i, value] of values.entries()) {
      const { abbreviation: _, citation: __, href: ___, note = [], ...marked } = value
      losesMarks(marked, to)
      if (i > 0) to.text('; ')
      writeInline(cited(value), to)
      const words = proseWords(note)
      if (note.some(block => block.type !== 'paragraph')) to.loses('the mark-up of a note', saidAside(note))
      if (!blank(words)) to.text(` (${words})`)
    }
    to.end()
  },
}

/** A rule as it is cited: its short name, then its title, which is a link when it has an address. */
export function cited({ abbreviation, citation, href }: Convention): Inline[] {
  const title: Inline[] =
    href === undefined
      ? [citation]
      : [{ type: 'reference', link: { href }, content: blank(citation) ? [] : [citation] }]
  return blank(abbreviation) ? title : [{ type: 'abbreviation', text: abbreviation ?? '' }, ' ', ...title]
}
