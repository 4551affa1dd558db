import { read } from '../../src/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { ruleFor, type Schema } from '../../src/xml/schema.ts'
import { documentWith } from '../conformance/documents.ts'
import { random } from '../conformance/random.ts'
import { textOf } from '../conformance/texts.ts'
import type { XmlTree } from '../xml/tree.ts'

const seeds = [1, 2, 3, 4, 5]

const changed = (tree: XmlTree, name: string, change: (tree: XmlTree) => XmlTree): XmlTree =>
  tree.name === name
    ? change(tree)
    : {
        ...tree,
        children: tree.children.map(child => (typeof child === 'string' ? child : changed(child, name, change))),
      }

/** The element with one word for all its words, and for nobody's eyes but everybody's. */
const saying =
  (word: string) =>
  (tree: XmlTree): XmlTree => ({
    ...tree,
    attributes: tree.attributes.filter(({ name }) => name !== 'audience'),
    children: tree.children.map(child => (typeof child === 'string' ? word : saying(word)(child))),
  })

async function modelOf(tree: XmlTree, format: 'ead3' | 'ead2002'): Promise<FindingAid> {
  const { findingAids } = await read(textOf(tree), { from: format })
  const [aid] = findingAids
  if (!aid) throw new Error('There is no finding aid.')
  return aid
}

/** The fields under which the words of an element are found in the model, as `unit.title`, in some documents with it. */
export async function fieldsWithWordsOf(
  schema: Schema,
  format: 'ead3' | 'ead2002',
  path: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const look = (part: 'unit' | 'control', said: object) => {
    for (const [field, value] of Object.entries(said)) {
      if (field === 'units') for (const unit of Array.isArray(value) ? value : []) look('unit', unit)
      else if (field !== 'extra' && withoutExtra(value).includes('probeword')) found.add(`${part}.${field}`)
    }
  }
  for (const seed of seeds) {
    const tree = changed(documentWith(schema, path, random(seed)), path.at(-1) ?? '', saying('probeword'))
    const { control, unit } = await modelOf(tree, format)
    look('control', control)
    look('unit', unit)
  }
  return found
}

/** What becomes of an attribute of an element: whether the model changes with it, only its `extra`, or nothing in it. */
export async function becomesOf(
  schema: Schema,
  format: 'ead3' | 'ead2002',
  path: readonly string[],
  attribute: string,
): Promise<'said' | 'extra' | 'form'> {
  let best: 'said' | 'extra' | 'form' = 'form'
  for (const seed of [1, 2]) {
    const plain = saying('words')(documentWith(schema, path, random(seed)))
    const name = path.at(-1) ?? ''
    const without = changed(plain, name, tree => ({
      ...tree,
      attributes: tree.attributes.filter(one => nameOf(one) !== attribute),
    }))
    const value = valueFor(schema, without, name, attribute)
    if (value === undefined) continue
    const colon = attribute.indexOf(':')
    const prefix = attribute.slice(0, Math.max(colon, 0))
    const namespace = prefix === '' ? '' : (schema.grammar.namespaces[prefix] ?? '')
    const given = { name: attribute.slice(colon + 1), prefix, namespace, value }
    const withIt = changed(without, name, tree => ({ ...tree, attributes: [...tree.attributes, given] }))
    const [a, b] = [await modelOf(without, format), await modelOf(withIt, format)]
    if (withoutExtra(a) !== withoutExtra(b)) return 'said'
    if (JSON.stringify(a) !== JSON.stringify(b)) best = 'extra'
  }
  return best
}

const nameOf = ({ prefix, name }: { readonly prefix: string; readonly name: string }): string =>
  prefix === '' ? name : `${prefix}:${name}`

function valueFor(schema: Schema, tree: XmlTree, name: string, attribute: string): string | undefined {
  let found: string | undefined
  changed(tree, name, each => {
    const type = ruleFor(schema, each)?.attributes.find(one => one.name === attribute)?.type
    const values = [
      ...(type?.values ?? []).slice(1),
      ...(type?.values ?? []),
      'nine',
      '1999',
      '1999-01-02',
      'US',
      'eng',
    ]
    found ??= type && values.find(value => type.accepts(value))
    return each
  })
  return found
}

const withoutExtra = (value: unknown): string =>
  JSON.stringify(value, (member, inner: unknown) => (member === 'extra' ? undefined : inner)) ?? ''
