import { type Cursor, cursorOn, fault, SubsetFault } from './subset-cursor.ts'
import { attributeList, elementDeclaration, entityDeclaration, notationDeclaration } from './subset-declarations.ts'

/** What a general entity stands for. */
export type Entity =
  | { readonly kind: 'internal'; readonly text: string }
  /** Kept elsewhere: never fetched. */
  | { readonly kind: 'external' }
  /** Not XML, such as an image: may be named by an attribute, not used in text. */
  | { readonly kind: 'unparsed' }

/** What a document type says of one attribute. */
export interface AttributeDeclaration {
  readonly name: string
  /** Whether white space in the value is kept as it is (type CDATA) or brought to single spaces (any other type). */
  readonly cdata: boolean
  /** The value it has when the element does not give one. */
  readonly value: string | undefined
}

/** What a document says of its own type, as far as it is said inside the document. */
export interface DocumentType {
  readonly entities: ReadonlyMap<string, Entity>
  /** By the name of the element as written, then by the name of the attribute as written. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, AttributeDeclaration>>
  /** Whether there are declarations elsewhere, which were not read: then an unknown entity may be declared there. */
  readonly unread: boolean
}

/** Declarations while they are being gathered. */
export interface Declarations {
  readonly entities: Map<string, Entity>
  readonly parameters: Map<string, Entity>
  readonly attributes: Map<string, Map<string, AttributeDeclaration>>
  readonly standalone: boolean
  unread: boolean
  /** Whether an external parameter entity was passed by, so that what follows does not count. */
  skipping: boolean
}

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
  if (entity === undefined && !declarations.unread) fault(at, `the parameter entity %${name}; is not declared`)
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
