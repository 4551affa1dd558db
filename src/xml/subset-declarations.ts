import { codePointOf } from './character-references.ts'
import type { AttributeDeclaration, Declarations, Entity } from './document-type.ts'
import { nameMore, nameStart, ncName } from './names.ts'
import { type Cursor, fault } from './subset-cursor.ts'

const reference = new RegExp(`&(?:#[0-9]+|#x[0-9a-fA-F]+|${ncName});`, 'uy')
const predefined = new Set(['lt', 'gt', 'amp', 'apos', 'quot'])

/** `<!ENTITY …>` (XML 1.0, 4.2), after its first word. The first declaration of a name counts. */
export function entityDeclaration(cursor: Cursor, declarations: Declarations): void {
  cursor.space('after ENTITY')
  const parameter = cursor.takes(/%/y)
  if (parameter) cursor.space('after %')
  const name = cursor.ncname('the name of an entity')
  cursor.space('after the name of an entity')
  const entity = entityValue(cursor, parameter)
  cursor.takes(/[ \t\r\n]+/y)
  cursor.expect(/>/y, 'the ">" that ends a declaration')
  const known = parameter ? declarations.parameters : declarations.entities
  if (!known.has(name) && counts(declarations)) known.set(name, entity)
}

function entityValue(cursor: Cursor, parameter: boolean): Entity {
  if (cursor.peeks(/["']/y)) {
    const start = cursor.at + 1
    return { kind: 'internal', text: literal(cursor.quoted('the value of an entity'), start) }
  }
  cursor.externalId()
  if (parameter || !cursor.takes(/[ \t\r\n]+NDATA/y)) return { kind: 'external' }
  cursor.space('after NDATA')
  cursor.ncname('the name of a notation')
  return { kind: 'unparsed' }
}

/** The replacement text of an entity: references to characters are resolved, references to entities are left. */
function literal(value: string, start: number): string {
  if (value.includes('%')) fault(start + value.indexOf('%'), 'a value may not use "%" inside the document')
  if (!value.includes('&')) return value
  const parts: string[] = []
  let from = 0
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', from)) {
    const written = referenceAt(value, at, start)
    parts.push(value.slice(from, at), written.startsWith('&#') ? characterOf(written, start + at) : written)
    from = at + written.length
  }
  parts.push(value.slice(from))
  return parts.join('')
}

function referenceAt(value: string, at: number, start: number): string {
  reference.lastIndex = at
  const found = reference.exec(value)?.[0]
  if (found === undefined) fault(start + at, '"&" begins a reference that is not well-formed')
  return found
}

function characterOf(written: string, at: number): string {
  const code = codePointOf(written)
  if (code === undefined) fault(at, `${written} is not a character XML allows`)
  return String.fromCodePoint(code)
}

/** `<!ATTLIST …>` (XML 1.0, 3.3), after its first word. */
export function attributeList(cursor: Cursor, declarations: Declarations): void {
  cursor.space('after ATTLIST')
  const element = cursor.qname('the name of an element')
  const known = declarations.attributes.get(element) ?? new Map<string, AttributeDeclaration>()
  if (counts(declarations)) declarations.attributes.set(element, known)
  for (;;) {
    const spaced = cursor.takes(/[ \t\r\n]+/y)
    if (cursor.takes(/>/y)) return
    if (!spaced) fault(cursor.at, 'white space was expected before the name of an attribute')
    const name = cursor.qname('the name of an attribute')
    cursor.space('after the name of an attribute')
    const cdata = attributeType(cursor)
    cursor.space('after the type of an attribute')
    const value = defaultValue(cursor, declarations)
    if (!known.has(name)) known.set(name, { name, cdata, value })
  }
}

function attributeType(cursor: Cursor): boolean {
  if (cursor.takes(/CDATA/y)) return true
  if (cursor.takes(/NOTATION/y)) {
    cursor.space('after NOTATION')
    cursor.expect(/\(/y, '"("')
    alternatives(cursor, () => cursor.ncname('the name of a notation'))
  } else if (cursor.takes(/\(/y)) {
    alternatives(cursor, () => cursor.expect(nmtoken, 'a value'))
  } else {
    cursor.expect(/(?:IDREFS|IDREF|ID|ENTITY|ENTITIES|NMTOKENS|NMTOKEN)/y, 'the type of an attribute')
  }
  return false
}

const nmtoken = new RegExp(`[:${nameStart}${nameMore}]+`, 'uy')

function alternatives(cursor: Cursor, one: () => void): void {
  do {
    cursor.takes(/[ \t\r\n]+/y)
    one()
    cursor.takes(/[ \t\r\n]+/y)
  } while (cursor.takes(/\|/y))
  cursor.expect(/\)/y, '"|" or ")"')
}

function defaultValue(cursor: Cursor, declarations: Declarations): string | undefined {
  if (cursor.takes(/#REQUIRED|#IMPLIED/y)) return undefined
  if (cursor.takes(/#FIXED/y)) cursor.space('after #FIXED')
  const start = cursor.at + 1
  const value = cursor.quoted('the default value of an attribute')
  if (value.includes('<')) fault(start + value.indexOf('<'), 'the value of an attribute may not hold "<"')
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    const written = referenceAt(value, at, start)
    if (written.startsWith('&#')) characterOf(written, start + at)
    else usable(written.slice(1, -1), declarations, start + at)
  }
  return value
}

function usable(name: string, declarations: Declarations, at: number): void {
  const entity = declarations.entities.get(name)
  if (predefined.has(name) || entity?.kind === 'internal') return
  if (entity === undefined && declarations.unread && !declarations.standalone) return
  fault(at, `a default value uses the entity &${name};, which is not declared before it inside the document`)
}

/** `<!ELEMENT …>` (XML 1.0, 3.2), after its first word. Its form is checked, what it says is not used. */
export function elementDeclaration(cursor: Cursor): void {
  cursor.space('after ELEMENT')
  cursor.qname('the name of an element')
  cursor.space('after the name of an element')
  if (!cursor.takes(/EMPTY|ANY/y)) {
    cursor.expect(/\(/y, 'EMPTY, ANY or "("')
    cursor.takes(/[ \t\r\n]+/y)
    if (cursor.takes(/#PCDATA/y)) mixedContent(cursor)
    else childContent(cursor)
  }
  cursor.takes(/[ \t\r\n]+/y)
  cursor.expect(/>/y, 'the ">" that ends a declaration')
}

function mixedContent(cursor: Cursor): void {
  let names = 0
  for (;;) {
    cursor.takes(/[ \t\r\n]+/y)
    if (cursor.takes(/\)\*/y)) return
    if (names === 0 && cursor.takes(/\)/y)) return
    cursor.expect(/\|/y, '"|" or ")*"')
    cursor.takes(/[ \t\r\n]+/y)
    cursor.qname('the name of an element')
    names += 1
  }
}

/** After the first "(". Groups are kept on a list of their own, so that their depth does not matter. */
function childContent(cursor: Cursor): void {
  const separators: string[] = ['']
  for (;;) {
    cursor.takes(/[ \t\r\n]+/y)
    if (cursor.takes(/\(/y)) {
      separators.push('')
      continue
    }
    cursor.qname('the name of an element or "("')
    cursor.takes(/[?*+]/y)
    cursor.takes(/[ \t\r\n]+/y)
    while (cursor.takes(/\)/y)) {
      separators.pop()
      cursor.takes(/[?*+]/y)
      if (separators.length === 0) return
      cursor.takes(/[ \t\r\n]+/y)
    }
    const separator = cursor.expect(/[|,]/y, '"|", "," or ")"')
    const before = separators.at(-1)
    if (before !== '' && before !== separator) fault(cursor.at - 1, '"|" and "," may not be mixed in one group')
    separators[separators.length - 1] = separator
  }
}

/** `<!NOTATION …>` (XML 1.0, 4.7), after its first word. */
export function notationDeclaration(cursor: Cursor): void {
  cursor.space('after NOTATION')
  cursor.ncname('the name of a notation')
  cursor.space('after the name of a notation')
  cursor.externalId(true)
  cursor.takes(/[ \t\r\n]+/y)
  cursor.expect(/>/y, 'the ">" that ends a declaration')
}

/** After declarations that were not read, others might mean something else and do not count (XML 1.0, 5.1). */
function counts({ skipping }: Declarations): boolean {
  return !skipping
}
