import type { PhysicalDescription } from '../../model/extent.ts'
import { tidy } from '../../model/prose-text.ts'
import type { DublinCoreElement } from './element.ts'
import type { Codec } from './row.ts'

/**
 * Statements of extent and medium, one element for each; technique and material, and dimensions, as well where the
 * statement itself does not name them.
 *
 * @example { text: '12.5 linear feet (25 boxes)' }
 */
export function extents<Extent extends 'format' | 'extent', Medium extends 'format' | 'medium'>(
  extent: Extent,
  medium: Medium,
): Codec<readonly PhysicalDescription[], Extent | Medium> {
  const write = ({
    text,
    extents: measured = [],
    facets = [],
    dimensions = [],
  }: PhysicalDescription): DublinCoreElement<Extent | Medium>[] => {
    const whole = tidy(text) || measured.map(({ text: one }) => tidy(one)).join('; ')
    const unsaid = (words: string) => words !== '' && !whole.includes(words)
    return [
      { term: extent, text: whole },
      ...facets.map(facet => ({ term: medium, text: tidy(facet.text) })).filter(facet => unsaid(facet.text)),
      ...dimensions.map(size => ({ term: extent, text: tidy(size.text) })).filter(size => unsaid(size.text)),
    ]
  }
  return { terms: [...new Set<Extent | Medium>([extent, medium])], write: given => given.flatMap(write) }
}
