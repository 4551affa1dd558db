import { anyUri } from '../../../src/xml/datatypes.ts'
import type { AttributeRule, Schema } from '../../../src/xml/schema.ts'
import { ruleFor } from '../../../src/xml/schema.ts'
import { attributeOf, documentWith } from '../../conformance/documents.ts'
import type { Random } from '../../conformance/random.ts'
import type { XmlTree } from '../../xml/tree.ts'

/** A random document of a schema with the wanted element in it, in which every element has every attribute it may have. */
export function fullDocumentWith(schema: Schema, path: readonly string[], random: Random): XmlTree {
  let ids = 0
  const first = 'n1'
  const values = ['a & <b> "c"', 'two words', '2001', '1987-06', '1987-06-05', 'abc', 'eng', 'Latn', 'US', 'US-a1', '1']
  const valueFor = ({ type }: AttributeRule): string | undefined => {
    if (type.values !== undefined) return random.pick(type.values)
    if (type.kind === 'id') {
      ids += 1
      return `n${ids}`
    }
    if (type.kind === 'idref' || type.kind === 'idrefs') return first
    if (type.kind === 'entity') return undefined
    // What is no address for libxml2 is written in another form, and so it is told.
    const fit = type.accepts === anyUri.accepts ? values.slice(1) : values
    return random.pick(fit.filter(value => type.accepts(value)))
  }
  const full = (tree: XmlTree): XmlTree => {
    const rule = ruleFor(schema, tree)
    if (rule === undefined) return tree
    const attributes = rule.attributes.flatMap(attribute => {
      const value = valueFor(attribute)
      return value === undefined ? [] : [attributeOf(schema, attribute.name, value)]
    })
    return {
      ...tree,
      attributes,
      children: tree.children.map(child => (typeof child === 'string' ? child : full(child))),
    }
  }
  return full(documentWith(schema, path, random))
}

/** The same document with everything of other schemas in a namespace, without which XML Schema does not allow it in EAD3. */
export const inNamespaces = (schema: Schema, tree: XmlTree): XmlTree => ({
  ...tree,
  ...(ruleFor(schema, tree) === undefined && { namespace: 'http://example.org/m', prefix: 'm' }),
  children: tree.children.map(child => (typeof child === 'string' ? child : inNamespaces(schema, child))),
})

/** A document in which the wanted element is internal, and every word in it is the given one. */
export function internalDocumentWith(schema: Schema, path: readonly string[], random: Random, word: string): XmlTree {
  const say = (tree: XmlTree): XmlTree => ({
    ...tree,
    attributes: tree.attributes.filter(({ name }) => name !== 'audience'),
    children: tree.children.map(child => (typeof child === 'string' ? word : say(child))),
  })
  const wanted = path.at(-1)
  const hide = (tree: XmlTree): XmlTree => {
    if (tree.name !== wanted)
      return { ...tree, children: tree.children.map(child => (typeof child === 'string' ? child : hide(child))) }
    const said = say(tree)
    return { ...said, attributes: [...said.attributes, attributeOf(schema, 'audience', 'internal')] }
  }
  return hide(documentWith(schema, path, random))
}

/** The same document with words that occur nowhere else in it, so that none can stand in for another. */
export function withWordsOfItsOwn(tree: XmlTree): XmlTree {
  let count = 0
  const told = (node: XmlTree): XmlTree => ({
    ...node,
    children: node.children.map(child =>
      typeof child === 'string' ? child.replace(/[a-z0-9]+/gi, () => `wo${(count++).toString(36)}rd`) : told(child),
    ),
  })
  return told(tree)
}
