import type { AccessPoint } from '../../../model/access-point.ts'
import type { Name, Repository } from '../../../model/name.ts'
import type { Emit } from '../emit.ts'
import { type Codec, each } from './codec.ts'
import { headingElements } from './inline.ts'
import { isSubarea, losesParts, writeAsPart, writeParts } from './part.ts'
import { blank, startOf, writeWords } from './statement.ts'

/**
 * A name as the element for what bears it: in parts where the source parts it, else in one part. EAD3 `persname`,
 * `famname`, `corpname`, `name`.
 */
function writeName(name: Name, to: Emit): void {
  const { type, source, identifier, rules, normal, role: relator, label: _, ...rest } = name
  const element = headingElements[type]
  const mayStand = to.holds(element)
  if (!mayStand) to.loses('what bears the name')
  startOf(mayStand ? element : headingElements.unknown, rest, to, { source, identifier, rules, normal, relator })
  writeNameWords(name, to)
  to.end()
}

/** The words of a name or term in its parts. */
export function writeNameWords(
  { type, text, content, parts = [] }: Pick<AccessPoint, 'type' | 'text' | 'content' | 'parts'>,
  to: Emit,
): void {
  const whole = { text, ...(content && { content }) }
  if (parts.length === 0) writeAsPart(to, () => writeWords(whole, to))
  else if (to.holds('part') || blank(text) || parts.some(part => part.content || isSubarea(part, to)))
    writeParts(type, parts, to)
  else {
    losesParts(parts, to)
    writeWords(whole, to)
  }
}

/** Creators, each in an `origination` of its own that carries the label. */
export const creators: Codec<readonly Name[]> = each({
  write(name, to) {
    to.start('origination', { label: name.label })
    writeName(name, to)
    to.end()
  },
})

/** Holders of the material with their addresses; one without a name gets an empty one. EAD3 `repository`. */
export const repositories: Codec<readonly Repository[]> = each({
  write({ address = [], ...name }, to) {
    to.start('repository', { label: name.label })
    writeName(name, to)
    if (address.length > 0)
      to.element('address', {}, () => {
        for (const line of address) to.element('addressline', {}, line)
      })
    to.end()
  },
})
