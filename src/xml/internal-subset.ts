import type { Declarations, DocumentType } from './document-type.ts'
import { type Cursor, cursorOn, fault, SubsetFault } from './subset-cursor.ts'
import { attributeList, elementDeclaration, entityDeclaration, notationDeclaration } from './subset-declarations.ts'

const deepestParameter = 32
const mostParameterText = 2_000_000

/**
 * Reads a document type declaration (XML 1.0, 2.8): the text between `<!DOCTYPE` and its `>`.
 *
 * Everything is checked for form; general entities and the defaults of attributes are kept. Nothing is fetched: an external
 * subset or an external parameter entity only makes `unread` true, and what is declared after such an entity does not count,
 * as XML says (5.1), unless the document calls itself standalone.
 */
export function readDocumentType(text: string, standalone: boolean): DocumentType | SubsetFault {
  const declarations: Declarations = {
    entities: new Map(),
    parameters: new Map(),
    attributes: new Map(),
    standalone,
    unread: false,
    skipping: false,
  }
  try {
    const cursor = cursorOn(text)
    cursor.space('after DOCTYPE')
    cursor.qname('the name of the document element')
    if (cursor.takes(/[ \t\r\n]+(?=PUBLIC|SYSTEM)/y)) {
      cursor.externalId()
      declarations.unread = true
    }
    cursor.takes(/[ \t\r\n]+/y)
    if (cursor.takes(/\[/y)) {
      subset(cursor, declarations, [], { text: 0 })
      cursor.expect(/\]/y, 'the "]" that ends the declarations')
      cursor.takes(/[ \t\r\n]+/y)
    }
    if (!cursor.done()) fault(cursor.at, 'there is something after the declarations that does not belong there')
    return declarations
  } catch (error) {
    if (error instanceof SubsetFault) return error
    throw error
  }
}

function subset(cursor: Cursor, declarations: Declarations, open: readonly string[], spent: { text: number }): void {
  for (;;) {
    cursor.takes(/[ \t\r\n]+/y)
    if (cursor.done() || cursor.peeks(/\]/y)) return
    if (cursor.takes(/<!--/y)) cursor.comment()
    else if (cursor.takes(/<\?/y)) cursor.instruction()
    else if (cursor.takes(/<!ENTITY/y)) entityDeclaration(cursor, declarations)
    else if (cursor.takes(/<!ATTLIST/y)) attributeList(cursor, declarations)
    else if (cursor.takes(/<!ELEMENT/y)) elementDeclaration(cursor)
    else if (cursor.takes(/<!NOTATION/y)) notationDeclaration(cursor)
    else if (cursor.takes(/%/y)) parameterEntity(cursor, declarations, open, spent)
    else fault(cursor.at, 'a declaration, a comment or "]" was expected')
  }
}

function parameterEntity(
  cursor: Cursor,
  declarations: Declarations,
  open: readonly string[],
  spent: { text: number },
): void {
  const at = cursor.at - 1
  const name = cursor.ncname('the name of a parameter entity')
  cursor.expect(/;/y, `the ";" after %${name}`)
  const entity = declarations.parameters.get(name)
  if (entity === undefined && declarations.standalone) fault(at, `the parameter entity %${name}; is not declared`)
  if (entity?.kind !== 'internal') {
    declarations.unread = true
    declarations.skipping = !declarations.standalone
    return
  }
  spent.text += entity.text.length
  if (open.includes(name)) fault(at, `the parameter entity %${name}; contains itself`)
  if (open.length >= deepestParameter || spent.text > mostParameterText) fault(at, 'parameter entities grow too large')
  const inner = cursorOn(entity.text)
  try {
    subset(inner, declarations, [...open, name], spent)
  } catch (error) {
    if (error instanceof SubsetFault) fault(at, `in the parameter entity %${name};, ${error.message}`)
    throw error
  }
  if (!inner.done()) fault(at, `the parameter entity %${name}; holds a "]" that ends nothing`)
}
