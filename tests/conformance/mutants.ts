import { elementOf, type Schema } from '../../src/xml/schema.ts'
import { elementsOf, type XmlTree } from '../xml/tree.ts'
import { attributeOf } from './documents.ts'
import type { Random } from './random.ts'

const values = [
  '',
  ' ',
  'x',
  ' x ',
  'a b',
  '1a',
  'a:b',
  'é',
  'true',
  'TRUE',
  'internal',
  'otherlevel',
  '2020',
  '2020-13',
  '2020-02-30',
  '2100',
  '2099-12-31T23:59:59Z',
  'http://example.org/a b',
  'http://example.org/%zz',
  '#a#b',
  ':x',
  '1x:y',
]

/** Changes one thing in a copy of a document, at random: usually for the worse. `more` are further values to try. */
export function mutant(original: XmlTree, schema: Schema, random: Random, more: readonly string[] = []): XmlTree {
  const root = structuredClone(original)
  const elements = elementsOf(root)
  const parents = elements.filter(({ children }) => children.some(child => typeof child !== 'string'))
  const parent = random.pick(parents.length > 0 ? parents : elements)
  const any = random.pick(elements)
  const at = random.below(parent.children.length)
  const child = parent.children[at]
  const names = [...schema.named.keys()]
  switch (random.below(14)) {
    case 0:
      parent.children.splice(at, 1)
      break
    case 1:
      if (child !== undefined) parent.children.splice(at, 0, structuredClone(child))
      break
    case 2: {
      const [moved] = parent.children.splice(at, 1)
      if (moved !== undefined) parent.children.splice(random.below(parent.children.length + 1), 0, moved)
      break
    }
    case 3: {
      const [moved] = parent.children.splice(at, 1)
      const target = random.pick(elementsOf(root))
      if (moved !== undefined) target.children.splice(random.below(target.children.length + 1), 0, moved)
      break
    }
    case 4:
      any.name = random.pick(names)
      break
    case 5: {
      const added: XmlTree = {
        name: random.pick(names),
        namespace: any.namespace,
        prefix: '',
        attributes: [],
        children: [],
      }
      any.children.splice(random.below(any.children.length + 1), 0, added)
      break
    }
    case 6:
      any.children.splice(random.below(any.children.length + 1), 0, random.pick(['words', ' ', '\n']))
      break
    case 7:
      any.attributes.splice(random.below(any.attributes.length), 1)
      break
    case 8:
    case 9: {
      const rules = schema.named.has(any.name) && random.next() < 0.8 ? elementOf(schema, any.name).attributes : []
      const own = rules.map(({ name }) => name)
      const name = random.pick(own.length > 0 ? own : ['level', 'id', 'localtype', 'value', 'nonsense'])
      const added = attributeOf(schema, name, random.pick([...values, ...more]))
      const others = any.attributes.filter(given => given.name !== added.name || given.namespace !== added.namespace)
      any.attributes = [...others, added]
      break
    }
    case 10:
      shuffle(parent.children, random)
      break
    case 11:
      renameAttribute(any, random, names)
      break
    case 12:
      retype(any, parent, at)
      break
    default:
      any.namespace = random.pick(['', 'http://example.org/other', schema.grammar.namespaces[''] ?? ''])
      any.prefix = ''
  }
  return root
}

/** Puts the children of an element into another order. */
function shuffle(children: unknown[], random: Random): void {
  for (let last = children.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    ;[children[last], children[other]] = [children[other], children[last]]
  }
}

/** Gives an attribute the name of another, or nearly its own. */
function renameAttribute(element: XmlTree, random: Random, names: readonly string[]): void {
  if (element.attributes.length === 0) return
  const at = random.below(element.attributes.length)
  const old = element.attributes[at]
  if (old === undefined) return
  const name = random.pick([`${old.name}s`, old.name.slice(0, -1) || 'x', 'localtype', 'type', random.pick(names)])
  if (element.attributes.some(given => given.name === name)) return
  element.attributes[at] = { ...old, name }
}

/** Puts words where an element stands, and the other way round. */
function retype(element: XmlTree, parent: XmlTree, at: number): void {
  const child = parent.children[at]
  if (child === undefined) return
  parent.children[at] = typeof child === 'string' ? { ...element, attributes: [], children: [child] } : 'words'
}
