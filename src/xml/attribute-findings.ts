import type { Datatype } from './datatypes.ts'
import { advice, cut, type Finding } from './finding.ts'
import type { AttributeRule, ElementRule, Schema } from './schema.ts'
import type { XmlAttribute } from './sink.ts'
import { nearest } from './spelling.ts'

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** The element may not carry this attribute. */
export function attributeNotAllowed(schema: Schema, element: ElementRule, attribute: XmlAttribute): Finding {
  const written = attribute.prefix === '' ? attribute.name : `${attribute.prefix}:${attribute.name}`
  return {
    message: `<${element.name}> may not have the attribute ${cut(written)}.`,
    unnamed: `<${element.name}> may not have one of the attributes that it has here.`,
    value: attribute.value,
    hint: insteadOf(schema, element, attribute, written),
  }
}

function insteadOf(schema: Schema, element: ElementRule, attribute: XmlAttribute, written: string): string {
  const names = element.attributes.map(rule => rule.name)
  if (names.includes(written)) {
    const { namespace = '' } = element.attributes.find(({ name }) => name === written) ?? {}
    return `Here ${attribute.prefix} stands for ${cut(attribute.namespace)}; declare xmlns:${attribute.prefix}="${namespace}".`
  }
  if (/^xsi$/i.test(attribute.prefix)) {
    return `Here ${attribute.prefix} stands for ${cut(attribute.namespace)}; declare xmlns:${attribute.prefix}="http://www.w3.org/2001/XMLSchema-instance".`
  }
  const qualified = names.find(name => name.includes(':') && localName(name) === attribute.name)
  if (qualified !== undefined) return `Write ${qualified} instead of ${cut(written)}.`
  if (names.includes(attribute.name)) return `Write ${attribute.name}, without a prefix.`
  const { hint } = advice(schema.grammar.adviceOnAttributes, written)
  if (hint !== undefined && isApt(hint, element)) return hint
  const like = nearest(attribute.name, names)
  if (like !== undefined) return `Perhaps ${like} is meant.`
  const owners = [...schema.named.values()].filter(({ plain }) => plain.has(written)).map(({ name }) => `<${name}>`)
  if (owners.length > 0 && owners.length <= mostOwners) return `${written} belongs on ${owners.join(' or ')}.`
  if (attribute.prefix === '' && schema.named.has(attribute.name)) {
    return `There is an element <${attribute.name}> for it.`
  }
  return names.length === 0
    ? `<${element.name}> has no attributes; leave it out.`
    : `Leave it out, or use one that <${element.name}> may have: ${some(names)}.`
}

/** Advice that names an attribute the element has, or none of the schema's. */
function isApt(hint: string, element: ElementRule): boolean {
  const [, named = ''] = /^Write (\S+?)[,.;]? /.exec(hint) ?? []
  return named === '' || element.attributes.some(({ name }) => name === named)
}

const most = 12
const mostOwners = 3

function some(names: readonly string[]): string {
  const left = names.length - most
  return left > 0 ? `${names.slice(0, most).join(', ')} … and ${left} more` : names.join(', ')
}

/** The element must carry an attribute that is not there. */
export function attributeMissing(element: ElementRule, { name, type }: AttributeRule): Finding {
  return {
    message: `<${element.name}> must have the attribute ${name}.`,
    hint: type.values === undefined ? `The value ${type.rule}.` : `Use one of: ${type.values.join(', ')}.`,
  }
}

/** The attribute's value is not one the schema takes. */
export function attributeValue(element: ElementRule, { name, type }: AttributeRule, value: string): Finding {
  return {
    message: `The value of ${name} on <${element.name}> ${type.rule}.`,
    value,
    ...mending(element, name, type, value),
  }
}

function mending(
  element: ElementRule,
  name: string,
  type: Datatype,
  value: string,
): { readonly hint?: string; readonly hintQuotes?: true } {
  const isRequired = element.required.some(rule => rule.name === name)
  if (value.trim() === '') {
    return {
      hint: isRequired ? 'It is empty: say what it is.' : 'It is empty: leave the attribute out, or say what it is.',
    }
  }
  const isPointer = type.kind === 'idref' || type.kind === 'idrefs'
  const like = (type.values && nearest(value, type.values)) ?? (isPointer ? undefined : type.mend?.(value))
  if (like !== undefined && type.kind === 'id') {
    return { hint: `Write "${cut(like)}", for example, here and where it is pointed at.`, hintQuotes: true }
  }
  if (like !== undefined) return { hint: `Perhaps "${cut(like)}" is meant.`, hintQuotes: true }
  const own = `other${name}`
  if (type.values?.includes(own) && element.attributes.some(rule => rule.name === own)) {
    return { hint: `Use one of them, or ${name}="${own}" with ${own}="${cut(value.trim())}".`, hintQuotes: true }
  }
  if (isPointer) return { hint: 'Write it as the id of the element is written.' }
  if (type.kind === 'entity')
    return { hint: 'Declare it in the document type, or give the address of the file as a link.' }
  return { hint: isRequired ? 'Correct the value.' : 'Correct the value, or leave the attribute out.' }
}

/** Two elements have the same identifier. */
export function duplicateId(element: ElementRule, attribute: string, value: string): Finding {
  return {
    message: `The ${attribute} of <${element.name}> is also that of an earlier element; it must be unique.`,
    value,
    hint: 'Give one of the two another identifier.',
  }
}

/** An attribute points at an identifier no element has. */
export function unresolvedId(element: string, attribute: string, value: string): Finding {
  return {
    message: `The ${attribute} of <${element}> points at an element that is not in the document.`,
    value,
    hint: 'Give the element it points at this identifier, or leave the attribute out.',
  }
}
