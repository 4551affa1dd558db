import { token } from '../datatypes.ts'
import type { AttributeRule, ElementRule, Schema } from '../schema.ts'
import type { ByteDeclarations } from './declarations.ts'
import { doubtful } from './kinds.ts'
import type { Meaning } from './meanings.ts'
import { type ByteNames, byteNames, mostNames } from './names.ts'
import type { NumberedSchema } from './states.ts'

/** The rules for attributes, as numbers. They are looked up once, when first asked for. */
export interface NumberedAttributes {
  /** The written names. */
  readonly names: ByteNames
  /** The number of the rule for an attribute of an element, by the number of its name; {@link doubtful} when there is none. */
  slot(element: number, name: number): number
  /** The bit of its prefix, which must be declared where it stands; 0 when there is none that must. */
  bit(name: number): number
  rule(slot: number): AttributeRule | undefined
  /** Whether any text will do. */
  isFree(slot: number): boolean
  isRequired(slot: number): boolean
  /** Greater than any number of a rule. */
  readonly most: number
}

/** Begins with nothing looked up. */
export function numberedAttributes(
  schema: Schema,
  elements: NumberedSchema,
  declarations: ByteDeclarations,
): NumberedAttributes {
  const names = byteNames()
  let most = 1
  for (const { attributes } of schema.named.values()) most += attributes.length
  /** For each element a row by the name of the attribute; 0 is not looked up yet. */
  const slots = new Int16Array((schema.named.size + 1) * mostNames)
  const numbers = new Map<AttributeRule, number>()
  const rules: AttributeRule[] = []
  const free = new Uint8Array(most)
  const required = new Uint8Array(most)
  const meanings: Meaning[] = []
  const bits = new Int32Array(mostNames)

  const numberOf = (rule: AttributeRule): number => {
    const there = numbers.get(rule)
    if (there !== undefined) return there
    rules.push(rule)
    const slot = rules.length
    numbers.set(rule, slot)
    free[slot] = rule.type.accepts === token.accepts ? 1 : 0
    required[slot] = rule.required ? 1 : 0
    return slot
  }
  const meaningOf = (name: number): Meaning | undefined => {
    const known = meanings[name]
    if (known !== undefined) return known
    const found = declarations.ofAttribute(names.written(name))
    if (found === undefined) return undefined
    meanings[name] = found.meaning
    bits[name] = found.bit
    return found.meaning
  }
  const lookUp = (element: number, name: number): number => {
    const owner = elements.rule(element)
    const meaning = meaningOf(name)
    const rule = owner && meaning && ruleOf(owner, meaning)
    if (rule === undefined) return doubtful
    const slot = numberOf(rule)
    slots[element * mostNames + name] = slot
    return slot
  }
  return {
    names,
    slot(element, name) {
      const slot = slots[element * mostNames + name] ?? 0
      return slot === 0 ? lookUp(element, name) : slot
    },
    bit: name => bits[name] ?? 0,
    rule: slot => rules[slot - 1],
    isFree: slot => free[slot] === 1,
    isRequired: slot => required[slot] === 1,
    most,
  }
}

function ruleOf(owner: ElementRule, { namespace, name }: Meaning): AttributeRule | undefined {
  if (namespace === '') return owner.plain.get(name)
  return owner.attributes.find(known => known.namespace === namespace && localName(known.name) === name)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
