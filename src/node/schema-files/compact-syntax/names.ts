import type { Cursor } from './cursor.ts'
import { attributeValue, text } from './written.ts'

const xsd = 'http://www.w3.org/2001/XMLSchema-datatypes'

/** The prefixes of a schema, and the classes of names that are written with them. */
export interface Names {
  /** Reads the declarations with which a schema begins. */
  declarations(cursor: Cursor): void
  /** The default namespace as an attribute; empty when it is inherited. */
  defaultNamespace(): string
  /** The namespace of a prefix as an attribute. */
  namespaceOf(prefix: string, cursor: Cursor): string
  /** The attributes of `data` and `value` for a datatype; undefined when the name is not one. */
  datatype(name: string): string | undefined
  /** Reads a class of names. */
  nameClass(cursor: Cursor, of: 'element' | 'attribute'): string
}

export function names(): Names {
  const namespaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])
  const libraries = new Map([['xsd', xsd]])
  let byDefault: string | undefined

  const ns = (namespace: string | undefined) => (namespace === undefined ? '' : ` ns=${attributeValue(namespace)}`)
  const namespaceOf = (prefix: string, cursor: Cursor) => {
    if (!namespaces.has(prefix)) cursor.fail(`a declaration of the prefix ${prefix}`)
    return ns(namespaces.get(prefix))
  }
  const uri = (cursor: Cursor) => (cursor.accept('inherit') ? undefined : cursor.literal())

  const basic = (cursor: Cursor, of: 'element' | 'attribute'): string => {
    cursor.annotations()
    if (cursor.accept('(')) {
      const inside = nameClass(cursor, of)
      cursor.expect(')')
      return inside
    }
    if (cursor.accept('*')) return `<anyName>${except(cursor, of)}</anyName>`
    const name = cursor.name()
    const colon = name.indexOf(':')
    if (name.endsWith(':*')) return `<nsName${namespaceOf(name.slice(0, colon), cursor)}>${except(cursor, of)}</nsName>`
    const namespace =
      colon > 0 ? namespaceOf(name.slice(0, colon), cursor) : of === 'attribute' ? ' ns=""' : ns(byDefault)
    return `<name${namespace}>${text(name.slice(colon + 1))}</name>`
  }
  const except = (cursor: Cursor, of: 'element' | 'attribute') =>
    cursor.accept('-') ? `<except>${basic(cursor, of)}</except>` : ''
  const nameClass = (cursor: Cursor, of: 'element' | 'attribute'): string => {
    const choices = [basic(cursor, of)]
    while (cursor.accept('|')) choices.push(basic(cursor, of))
    return choices.length === 1 ? choices.join('') : `<choice>${choices.join('')}</choice>`
  }

  return {
    declarations(cursor) {
      for (;;) {
        if (cursor.accept('namespace')) {
          const prefix = cursor.name()
          cursor.expect('=')
          const namespace = uri(cursor)
          if (namespace !== undefined) namespaces.set(prefix, namespace)
        } else if (cursor.accept('default')) {
          cursor.expect('namespace')
          const prefix = cursor.isSymbol('=') ? undefined : cursor.name()
          cursor.expect('=')
          byDefault = uri(cursor)
          if (prefix !== undefined && byDefault !== undefined) namespaces.set(prefix, byDefault)
        } else if (cursor.accept('datatypes')) {
          const prefix = cursor.name()
          cursor.expect('=')
          libraries.set(prefix, cursor.literal())
        } else return
      }
    },
    defaultNamespace: () => ns(byDefault),
    namespaceOf,
    datatype(name) {
      if (name === 'string' || name === 'token') return `type="${name}" datatypeLibrary=""`
      const colon = name.indexOf(':')
      const library = colon < 0 ? undefined : libraries.get(name.slice(0, colon))
      return library && `type=${attributeValue(name.slice(colon + 1))} datatypeLibrary=${attributeValue(library)}`
    },
    nameClass,
  }
}
