import type { Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import { foreignName } from '../../xml/automaton.ts'
import { isWhiteSpace } from '../../xml/characters.ts'
import { isElement, type XmlElement } from '../../xml/element.ts'
import type { ElementRule, Schema } from '../../xml/schema.ts'
import type { Dialect } from './dialect.ts'
import type { Emit } from './emit.ts'
import type { WrittenForm, WrittenStart } from './written-form.ts'

/**
 * Whether a schema has an element with all that stands in it, as far as elements, their order and text go, so that it can be
 * written again as it was. Attributes are fitted or told as lost when they are written. Something of another schema must be
 * in a namespace of its own: XML Schema does not let it be in none, where RELAX NG does.
 */
function fitsAgain(schema: Schema, element: XmlElement): boolean {
  if (element.namespace !== '') return false
  const rule = schema.named.get(element.name)
  return rule !== undefined && hasRequired(rule, element) && holdsAgain(schema, rule, element)
}

function hasRequired({ required }: ElementRule, { attributes }: XmlElement): boolean {
  if (required.length === 0) return true
  return required.every(({ name, type }) => {
    // What sort of link an element is goes without saying: the writer says it. The others have the names of EAD3 here.
    if (name === 'xlink:type') return true
    const read = name.slice(name.indexOf(':') + 1)
    return attributes.some(one => one.name === read && one.namespace === '' && type.accepts(one.value))
  })
}

function holdsAgain(schema: Schema, rule: ElementRule, { children }: XmlElement): boolean {
  const isMixed = rule.content === 'mixed' || rule.content === 'text'
  let state = rule.start
  for (const child of children) {
    if (!isElement(child)) {
      if (!isMixed && !isWhiteSpace(child)) return false
      continue
    }
    const isOwn = child.namespace === ''
    const next = state.next.get(isOwn ? child.name : foreignName)
    if (next === undefined || (isOwn && !fitsAgain(schema, child))) return false
    state = next
  }
  return state.complete
}

/** Writes an element that fits, with all that stands in it, as it was in a document of the same dialect. */
function writeAgain(element: XmlElement, schema: Schema, to: Emit): void {
  to.startAgain(element.name, element.attributes)
  const content = schema.named.get(element.name)?.content
  for (const child of element.children) {
    if (!isElement(child)) {
      if (content !== 'empty') to.text(child)
    } else if (child.namespace === '') writeAgain(child, schema, to)
    else to.foreign(child)
  }
  to.end()
}

/** Writes again what was read from the same version of EAD. */
export interface AgainWriter {
  /** Whether a form is of this version of EAD, and in keeping with its schema. */
  isUsable(form: WrittenForm): boolean
  /** Whether a start tag says of a unit what is said of it now. */
  isStart(start: WrittenStart, unit: Unit, name: string): boolean
  write(form: WrittenForm): void
  /** Reports what is lost of forms that are not written. */
  tell(forms: readonly WrittenForm[]): void
}

export function againWriter(
  { name: format, schema }: Dialect,
  to: Emit,
  of: (name: string, write: () => void) => void,
  report: Report,
  where: () => string,
): AgainWriter {
  return {
    isUsable: ({ vocabulary, elements }) =>
      vocabulary === format && elements.every(element => fitsAgain(schema, element)),
    isStart({ element, unit: then }, unit, name) {
      const rule = schema.named.get(name)
      if (rule === undefined || !hasRequired(rule, element)) return false
      return (
        (then.id === undefined || then.id === unit.id) &&
        then.level === unit.level &&
        then.otherLevel === unit.otherLevel &&
        then.audience === unit.audience &&
        then.language === unit.language &&
        then.script === unit.script &&
        areSame(unit.extra?.attributes, then.extra?.attributes)
      )
    },
    write(form) {
      for (const element of form.elements) of(element.name, () => writeAgain(element, schema, to))
    },
    tell(forms) {
      for (const { losses } of forms) for (const loss of losses) report({ ...loss, unit: where() })
    },
  }
}

type Beyond = Readonly<Record<string, string>> | undefined

/** Whether attributes that only the source has a name for are what they were. */
function areSame(are: Beyond, were: Beyond): boolean {
  if (are === were) return true
  const [now, then] = [are ?? {}, were ?? {}]
  return (
    Object.keys(now).length === Object.keys(then).length &&
    Object.entries(then).every(([attribute, value]) => now[attribute] === value)
  )
}
