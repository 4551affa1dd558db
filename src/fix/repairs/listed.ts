import { ead3UndeprecatedGrammar } from '../../formats/ead/ead3-undeprecated.grammar.ts'
import { ead2002Grammar } from '../../formats/ead/ead2002.grammar.ts'
import { ead2002DtdGrammar } from '../../formats/ead/ead2002-dtd.grammar.ts'
import { ead2002Namespaces } from '../../formats/ead/vocabularies.ts'
import type { Attributes, Grammar } from '../../xml/grammar.ts'
import type { WrittenDocument, WrittenElement } from '../elements.ts'
import type { Mending } from '../mending.ts'

/**
 * Values that are in the closed list of their attribute but for capitals, blanks, hyphens, a plural, or the name of the
 * attribute before them, which the DTD of EAD 2002 has there and no schema: `Italic`, `italics`, `onRequest`, `Sub-series`,
 * `shownone`. Sources: EAD3 and EAD 2002, `@render`, `@show`, `@actuate`, `@level`, `@audience` and the other closed lists.
 */
export function spellListed({ elements }: WrittenDocument, form: 'ead3' | 'ead2002'): Mending[] {
  const grammar = form === 'ead3' ? ead3UndeprecatedGrammar : isWithoutNamespace(elements) ? dtd : ead2002Grammar
  const facts: ReadonlyMap<string, Attributes> = new Map(
    Object.entries(grammar.elements).map(([name, { attributes }]) => [name, attributes]),
  )
  return elements
    .filter(({ isEad }) => isEad)
    .flatMap(({ name: element, attributes }) => {
      const known = facts.get(element)
      return attributes.flatMap(({ name, value, from, to }): Mending[] => {
        const type = known && Object.hasOwn(known, name) ? known[name] : undefined
        if (!type?.values || type.accepts(value)) return []
        const text = listed(value, name.slice(name.indexOf(':') + 1), type.values)
        return text === undefined ? [] : [{ repair: 'listed-value', edits: [{ from, to, text }] }]
      })
    })
}

const dtd: Grammar = ead2002DtdGrammar

/** Whether a document is as the DTD has it: no namespace is declared for it. */
function isWithoutNamespace(elements: readonly WrittenElement[]): boolean {
  const root = elements.find(({ name, isEad }) => name === 'ead' && isEad)
  for (let at = root; at; at = at.parent)
    if (at.attributes.some(({ name, value }) => /^xmlns(?::|$)/.test(name) && ead2002Namespaces.includes(value)))
      return false
  return true
}

/**
 * The value of a closed list that is meant; `undefined` when none is, or more than one may be.
 *
 * @example listed('Italics', 'render', ['bold', 'italic']) // 'italic'
 */
export function listed(value: string, attribute: string, values: readonly string[]): string | undefined {
  const said = folded(value)
  if (said === '') return undefined
  const ways: readonly ((one: string) => boolean)[] = [
    one => one === said,
    one => `${one}s` === said,
    one => attribute + one === said || one === attribute + said,
  ]
  for (const isMeant of ways) {
    const [meant, ...others] = values.filter(one => isMeant(folded(one)))
    if (meant !== undefined) return others.length === 0 ? meant : undefined
  }
  return undefined
}

const folded = (value: string): string => value.toLowerCase().replace(/[\s_-]+/g, '')
