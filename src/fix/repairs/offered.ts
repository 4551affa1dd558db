import type { Diagnostic } from '../../report/diagnostic.ts'
import type { Repair } from '../../report/repair.ts'
import type { WrittenDocument, WrittenElement } from '../elements.ts'
import type { Mending } from '../mending.ts'

/** The attributes in which EAD keeps what a repair of a vocabulary speaks of. */
const members = { source: ['source'], rules: ['rules'], role: ['role', 'relator'] } as const

/**
 * The repairs that rules of description offer with their findings, at the places of the findings. Only spellings of names of
 * vocabularies are taken from there: every other kind is found in the text itself, where it is seen in the header and in
 * internal parts too, and where the whole document shows whether it is safe.
 */
export function offered(
  findings: readonly Diagnostic[],
  { elements }: WrittenDocument,
  offsetOf: (line: number, column: number) => number,
): Mending[] {
  const at = new Map<number, WrittenElement>()
  for (const element of elements) at.set(element.from, element)
  return findings.flatMap(({ repair, place }) => {
    if (repair?.kind !== 'vocabulary' || place?.line === undefined || place.column === undefined) return []
    const element = at.get(offsetOf(place.line, place.column))
    return element ? spelled(element, repair) : []
  })
}

function spelled(element: WrittenElement, { member, from: was, to: text }: Repair & { kind: 'vocabulary' }): Mending[] {
  const names: readonly string[] = members[member]
  return [element, ...element.children]
    .flatMap(({ attributes }) => attributes)
    .filter(({ name, value }) => names.includes(name) && value === was && !/[&<"']/.test(text))
    .map(({ from, to }) => ({ repair: 'vocabulary', edits: [{ from, to, text }] }))
}
