import { ead3UndeprecatedGrammar } from '../../formats/ead/ead3-undeprecated.grammar.ts'
import { ead2002Grammar } from '../../formats/ead/ead2002.grammar.ts'
import type { State } from '../../xml/automaton.ts'
import type { Grammar } from '../../xml/grammar.ts'
import { type ElementRule, schemaOf } from '../../xml/schema.ts'
import type { WrittenDocument, WrittenElement } from '../elements.ts'
import type { Edit, Mending } from '../mending.ts'

/** The widest grammar of each form of EAD: what an element may hold, and what it must. */
const grammars: { readonly [Form in EadForm]: Grammar } = { ead3: ead3UndeprecatedGrammar, ead2002: ead2002Grammar }

type EadForm = 'ead3' | 'ead2002'

/** What means something by being there: units and what is around them, and the cells and rows of tables. */
const KEPT =
  /^(?:ead|eadheader|control|frontmatter|archdesc|dsc|did|c|c0[1-9]|c1[0-2]|table|tgroup|colspec|thead|tbody|row|entry)$/

/** Attributes that say nothing without words. */
const SILENT = /^(?:encodinganalog|relatedencoding)$/

/** Whether an element holds no words, no links, no comments and no attribute that says something. */
function isEmpty(element: WrittenElement, rules: ReadonlyMap<string, ElementRule>): boolean {
  const kind = rules.get(element.name)?.content
  return (
    element.isEad &&
    kind !== undefined &&
    kind !== 'empty' &&
    !KEPT.test(element.name) &&
    !element.hasWords &&
    !element.hasNotes &&
    element.attributes.every(({ name }) => SILENT.test(name)) &&
    element.children.every(child => isEmpty(child, rules))
  )
}

/**
 * Elements that hold nothing, with all that is in them: `<p/>`, `<unitdate></unitdate>`, a note of empty paragraphs. Where
 * such an element has its line to itself, the line goes with it. One that the schema asks for stays.
 */
export function removeEmpty({ elements }: WrittenDocument, text: string, form: EadForm): Mending[] {
  const rules = schemaOf(grammars[form]).named
  const empty = new Set<WrittenElement>()
  const outermost = new Map<WrittenElement, WrittenElement[]>()
  for (const element of elements) {
    const { parent, tagEnd, contentEnd } = element
    if (parent && empty.has(parent)) empty.add(element)
    else if (parent && isEmpty(element, rules)) {
      empty.add(element)
      const keepsApart = parent.hasWords && tagEnd < contentEnd
      if (!keepsApart) outermost.set(parent, [...(outermost.get(parent) ?? []), element])
    }
  }
  return [...outermost]
    .flatMap(([parent, some]) => dispensable(parent, some, rules))
    .map(element => ({ repair: 'remove-empty', edits: [removal(element, text, rules)] }))
}

/** Those of its empty children that an element can do without. */
function dispensable(
  parent: WrittenElement,
  some: readonly WrittenElement[],
  rules: ReadonlyMap<string, ElementRule>,
): readonly WrittenElement[] {
  const rule = rules.get(parent.name)
  const without = (gone: ReadonlySet<WrittenElement>): readonly WrittenElement[] =>
    parent.children.filter(child => !gone.has(child))
  if (rule?.content !== 'elements' || !accepts(rule.start, parent.children)) return some
  const gone = new Set(some)
  if (accepts(rule.start, without(gone))) return some
  gone.clear()
  for (const element of some) {
    gone.add(element)
    if (!accepts(rule.start, without(gone))) gone.delete(element)
  }
  return [...gone]
}

function accepts(start: State, children: readonly WrittenElement[]): boolean {
  let state: State | undefined = start
  for (const { name } of children) state = state?.next.get(name)
  return state?.complete === true
}

/** Takes an element out, and its line when nothing else stands on it and its blanks mean nothing. */
function removal({ from, to, parent }: WrittenElement, text: string, rules: ReadonlyMap<string, ElementRule>): Edit {
  if (parent === undefined || parent.hasWords || rules.get(parent.name)?.content !== 'elements')
    return { from, to, text: '' }
  let start = from
  while (/[ \t]/.test(text[start - 1] ?? '')) start--
  const rest = /[ \t]*(?:\r\n|\n|\r)/y
  rest.lastIndex = to
  const isAlone = /[\r\n]/.test(text[start - 1] ?? '') && rest.test(text)
  return isAlone ? { from: start, to: rest.lastIndex, text: '' } : { from, to, text: '' }
}
