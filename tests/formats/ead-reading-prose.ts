import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { notes } from '../../src/formats/ead/reading/prose/names.ts'
import type { Reading } from '../../src/formats/ead/reading/reading.ts'
import { isElement, textOf, type XmlElement, type XmlNode } from '../../src/xml/element.ts'
import type { XmlAttribute, XmlSink } from '../../src/xml/sink.ts'
import { tokenize } from '../../src/xml/tokens.ts'

/** What a reader of prose said. */
export interface Said {
  readonly reading: Reading
  /** The codes of deviations, with the element. */
  readonly deviations: string[]
  /** Everything told as lost, as words. */
  readonly lost: string[]
}

export function listening(): Said {
  const deviations: string[] = []
  const lost: string[] = []
  return {
    deviations,
    lost,
    reading: {
      respelt() {},
      deviates: (at, code) => deviations.push(`${code} ${at.name}`),
      kept: () => {},
      joined: () => {},
      saidByCode: at => lost.push(textOf(at)),
      lost: at => lost.push(textOf(at)),
      lostText: (_at, text) => lost.push(text),
      lostAttribute: (_at, name, value) => lost.push(`@${name} ${value}`),
    },
  }
}

/** A sink that builds elements in memory, in no namespace when they are of EAD. */
export function treeBuilder(namespaces: ReadonlySet<string>): XmlSink & { root(): XmlElement } {
  interface Open extends XmlElement {
    readonly children: XmlNode[]
  }
  const top: Open = { name: '', namespace: '', attributes: [], children: [] }
  const open: Open[] = [top]
  return {
    start({ name, namespace, attributes }) {
      const isEad = namespaces.has(namespace)
      const element: Open = {
        name: isEad ? name.toLowerCase() : name,
        namespace: isEad ? '' : namespace,
        attributes,
        children: [],
      }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    text(text) {
      const children = open.at(-1)?.children
      const last = children?.at(-1)
      if (children && typeof last === 'string') children[children.length - 1] = last + text
      else children?.push(text)
    },
    end: () => void open.pop(),
    finish() {},
    root() {
      const [only] = top.children.filter(isElement)
      if (!only) throw new Error('no element')
      return only
    },
  }
}

export const eadNamespaces: ReadonlySet<string> = new Set([
  '',
  'urn:isbn:1-931666-22-9',
  'http://ead3.archivists.org/schema/',
  'http://ead3.archivists.org/schema/undeprecated/',
  'http://www.loc.gov/ead',
])

/** An element from its XML; `xlink` and `h`, for something foreign, are declared. */
export function parsed(xml: string): XmlElement {
  const builder = treeBuilder(eadNamespaces)
  const input = tokenize(builder, diagnostic => {
    throw new Error(diagnostic.message)
  })
  input.write(`<x xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="urn:h">${xml}</x>`)
  input.end()
  const [only] = builder.root().children.filter(isElement)
  if (!only) throw new Error(`no element in ${xml}`)
  return only
}

/** The root of a document, in memory; nothing when it is not well-formed. */
export function treeOf(xml: string): XmlElement {
  const builder = treeBuilder(eadNamespaces)
  const input = tokenize(builder, () => {})
  input.write(xml)
  input.end()
  return builder.root()
}

/** All elements of a name, outermost only. */
export const elementsOf = (node: XmlNode, ...names: readonly string[]): XmlElement[] => {
  if (!isElement(node)) return []
  return names.includes(node.name) ? [node] : node.children.flatMap(child => elementsOf(child, ...names))
}

/** An element as text, whatever the order of its attributes and its white space. */
export function canonical(node: XmlNode): string {
  if (!isElement(node)) return node.replace(/[ \t\r\n]+/g, '')
  const inner = node.children.map(canonical).join('')
  if (node.name === 'head' && inner === '') return ''
  const holds = (name: string) =>
    elementsOf({ ...node, name: '' }, 'event', 'geogname').filter(each => each.name === name)
  if (node.name === 'chronitemset' && holds('event').length === 1 && holds('geogname').length < 2) return inner
  const attributes = node.attributes
    .filter(({ value }) => value.trim() !== '')
    .map(({ name, value }) => `${name}="${value.trim()}"`)
  return `<${[node.name, ...attributes.sort()].join(' ')}>${inner}</${node.name}>`
}

/** Finding aids as institutions have published them; the large ones left out. */
export function realFindingAids(folder: string): string[] {
  return readdirSync(join(folder, 'corpora'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.xml'))
    .sort()
    .map(name => join(folder, 'corpora', name))
    .filter(name => statSync(name).size < 40_000)
}

/** The notes and indexes in a file; none when it is not well-formed. */
export function proseIn(file: string): XmlElement[] {
  try {
    return elementsOf(treeOf(readFileSync(file, 'utf8')), ...notes, 'index', 'didnote')
  } catch {
    return []
  }
}

const READ = new Set(['content', 'heading', 'columns', 'term', 'date', 'lines', 'terms', 'references', 'children'])

/** All text of a value of the model that is read as words; said twice, plain and with mark-up, it counts once. */
export function readText(value: unknown, read = false): string {
  if (typeof value === 'string') return read ? `${value} ` : ''
  if (Array.isArray(value)) return value.map(inner => readText(inner, read)).join('')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([member, inner]) => {
      if (member === 'text') return 'content' in value ? '' : readText(inner, true)
      return readText(inner, READ.has(member) && typeof inner !== 'string')
    })
    .join('')
}

/** The letters and digits of a text, in one order. */
export const letters = (text: string): string => (text.match(/[\p{L}\p{N}\p{M}]/gu) ?? []).sort().join('')

const NAMES = [
  ...['p', 'p', 'p', 'head', 'list', 'item', 'defitem', 'label', 'listhead', 'head01', 'head02', 'head03', 'chronlist'],
  ...[
    'chronitem',
    'chronitemset',
    'eventgrp',
    'event',
    'date',
    'datesingle',
    'daterange',
    'dateset',
    'fromdate',
    'todate',
  ],
  ...['table', 'tgroup', 'colspec', 'thead', 'tbody', 'row', 'entry', 'blockquote', 'address', 'addressline', 'note'],
  ...[
    'footnote',
    'bibref',
    'archref',
    'title',
    'ref',
    'ptr',
    'extref',
    'extptr',
    'linkgrp',
    'ptrgrp',
    'resource',
    'arc',
  ],
  ...[
    'refloc',
    'extrefloc',
    'ptrloc',
    'extptrloc',
    'emph',
    'quote',
    'foreign',
    'abbr',
    'expan',
    'lb',
    'num',
    'unitdate',
  ],
  ...['persname', 'famname', 'corpname', 'name', 'geogname', 'subject', 'genreform', 'function', 'occupation', 'part'],
  ...['subarea', 'geographiccoordinates', 'origination', 'repository', 'unittitle', 'unitid', 'physdesc', 'extent'],
  ...['imprint', 'edition', 'bibseries', 'publisher', 'scopecontent', 'arrangement', 'odd', 'bibliography', 'index'],
  ...[
    'indexentry',
    'namegrp',
    'div',
    'descgrp',
    'dao',
    'daogrp',
    'daoloc',
    'daodesc',
    'descriptivenote',
    'legalstatus',
  ],
  ...['ul', 'ol', 'dl', 'li', 'dt', 'dd', 'b', 'i', 'a', 'br', 'h2', 'tr', 'td', 'span', 'unheard', 'container'],
]

const ATTRIBUTES = [
  ...[
    'id',
    'lang',
    'script',
    'label',
    'type',
    'localtype',
    'altrender',
    'encodinganalog',
    'href',
    'target',
    'title',
    'role',
  ],
  ...[
    'render',
    'normal',
    'standarddate',
    'source',
    'rules',
    'authfilenumber',
    'identifier',
    'relator',
    'calendar',
    'era',
  ],
  ...[
    'certainty',
    'expan',
    'abbr',
    'mark',
    'numeration',
    'continuation',
    'cols',
    'valign',
    'rowsep',
    'colname',
    'show',
  ],
  ...['listtype', 'linktitle', 'linkrole', 'entityref', 'althead', 'datechar', 'unit'],
]

const XLINK = ['href', 'title', 'role', 'show', 'actuate', 'label', 'from', 'arcrole']

/** Values that hold for all that is in an element, and so may stand on each piece of it. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['lang', 'eng'],
  ['script', 'Latn'],
  ['valign', 'top'],
  ['rowsep', '1'],
])

interface Shape {
  readonly name: string
  readonly foreign: boolean
  readonly attributes: readonly string[]
  readonly linking: readonly string[]
  readonly internal: boolean
  readonly spaced: boolean
  readonly children: readonly (Shape | string)[]
}

const blank = fc.constantFrom('', ' ', '\n    ')

const { tree } = fc.letrec<{ tree: Shape; node: Shape | string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('w', ' w ', '\n  w', 'w w', ' ', '\n   '),
    tie('tree'),
  ),
  tree: fc.record({
    name: fc.constantFrom(...NAMES),
    foreign: fc.nat(25).map(n => n === 25),
    attributes: fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
    linking: fc.uniqueArray(fc.constantFrom(...XLINK), { maxLength: 1 }),
    internal: fc.nat(15).map(n => n === 15),
    spaced: fc.nat(15).map(n => n === 15),
    children: fc.array(tie('node'), { maxLength: 5 }),
  }),
}))

/** Trees of any of EAD's elements in any of EAD's elements, in which every word is another. */
export const anyTree: fc.Arbitrary<XmlElement> = fc.tuple(tree, blank).map(([shape]) => numbered(shape))

function numbered(top: Shape): XmlElement {
  let next = 0
  const word = () => `w${String(next++).padStart(4, '0')}`
  const made = (shape: Shape): XmlElement => {
    const attributes: XmlAttribute[] = [
      ...shape.attributes.map(name => ({ name, namespace: '', prefix: '', value: CODES.get(name) ?? word() })),
      ...shape.linking.map(name => ({
        name,
        namespace: 'http://www.w3.org/1999/xlink',
        prefix: 'xlink',
        value: word(),
      })),
      ...(shape.internal ? [{ name: 'audience', namespace: '', prefix: '', value: 'internal' }] : []),
      ...(shape.spaced
        ? [{ name: 'space', namespace: 'http://www.w3.org/XML/1998/namespace', prefix: 'xml', value: 'preserve' }]
        : []),
    ]
    return {
      name: shape.name,
      namespace: shape.foreign ? 'urn:foreign' : '',
      attributes,
      children: shape.children.map(child => (typeof child === 'string' ? child.replace(/w/g, word) : made(child))),
    }
  }
  return made(top)
}

const WORD = /w\d{4}/g

/** Every word in an element, in its text and its attributes. */
export function wordsInside(node: XmlNode): string[] {
  if (!isElement(node)) return node.match(WORD) ?? []
  return [
    ...node.attributes.flatMap(({ value }) => value.match(WORD) ?? []),
    ...node.children.flatMap(child => wordsInside(child)),
  ]
}

/** Every word in a value of the model; words said twice, plain and with mark-up, count once. */
export function wordsOut(value: unknown): string[] {
  if (typeof value === 'string') return value.match(WORD) ?? []
  if (Array.isArray(value)) return value.flatMap(wordsOut)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, inner]) =>
    member === 'text' && 'content' in value ? [] : wordsOut(inner),
  )
}

/** The words that stand in something internal, in text or attributes. */
export function internalWords(node: XmlNode): string[] {
  if (!isElement(node)) return []
  const isInternal = node.attributes.some(({ name, value }) => name === 'audience' && value === 'internal')
  return isInternal ? wordsInside(node) : node.children.flatMap(internalWords)
}

/** Elements of words, whose words run on into what stands beside them. */
const RUNNING = new Set([
  ...[
    'emph',
    'quote',
    'foreign',
    'abbr',
    'expan',
    'num',
    'title',
    'ref',
    'ptr',
    'extref',
    'extptr',
    'refloc',
    'extrefloc',
  ],
  ...['ptrloc', 'extptrloc', 'a', 'b', 'i', 'span', 'persname', 'famname', 'corpname', 'name', 'geogname', 'subject'],
  ...['genreform', 'function', 'occupation', 'date', 'unitdate', 'datesingle', 'fromdate', 'todate'],
  ...['dao', 'daoloc', 'bibref', 'archref'],
])

/** The text of an element, with what no words run through kept apart. */
function apartText(node: XmlNode): string {
  if (!isElement(node)) return node
  const text = node.children.map(apartText).join('')
  return RUNNING.has(node.name) || node.namespace !== '' ? text.replace(/^\|+|\|+$/g, '') : `|${text}|`
}

/** Words that touch in a text. */
export const touching = (text: string): string[] =>
  [...text.matchAll(/w\d{4}(?=(w\d{4}))/g)].map(([first, second]) => `${first}${second}`)

export const touchingIn = (element: XmlElement): Set<string> => new Set(touching(apartText(element)))
