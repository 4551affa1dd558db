import { append } from '../../model/append.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import type { RecordContext } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import { headedNotes } from './prose.ts'

/** So much text of parts stands in the record of the whole, in UTF-16 units; what is more is reported as not carried. */
const MOST_TEXT_OF_PARTS = 1_000_000

/** Gathers the text of the parts of a work, for the record of the whole. */
export interface TextOfParts {
  /** What a part adds to the record of the whole. */
  open(unit: Unit, context: RecordContext): readonly DublinCoreElement<'description'>[]
  close(): void
  /** All that was gathered since it was last asked. */
  taken(): readonly DublinCoreElement<'description'>[]
}

const description = headedNotes('description')

/**
 * A work that is divided into parts says what its parts say: where one record stands for the whole, the full text of each
 * part is in it, under its title and the titles above it that no part before has named.
 */
export function textOfParts(): TextOfParts {
  const titles: string[] = []
  let gathered: DublinCoreElement<'description'>[] = []
  let length = 0
  return {
    open(unit, context) {
      titles.push(tidy(unit.title?.text ?? ''))
      const [first, ...others] = unit.fullText ?? []
      if (!first || length > MOST_TEXT_OF_PARTS) return []
      const named = titles.filter(title => title !== '').join(' / ')
      const elements = description.write([{ ...first, heading: [named] }, ...others], context)
      length += elements.reduce((sum, { text }) => sum + text.length, 0)
      if (length > MOST_TEXT_OF_PARTS) return []
      titles.fill('')
      append(gathered, elements)
      return elements
    },
    close: () => {
      titles.pop()
    },
    taken() {
      const all = gathered
      gathered = []
      return all
    },
  }
}
