import { linkAttributesInDtd } from '../../../src/formats/ead/grammar2002/dtd.ts'
import { isEadNamespace } from '../../../src/formats/ead/vocabularies.ts'
import type { XmlAttribute } from '../../../src/xml/sink.ts'
import { tokenize } from '../../../src/xml/tokens.ts'

/** An element of a document as it is compared: white space that lays out is gone, and attributes are a table. */
export interface Compared {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Compared | string)[]
}

/** Something that may differ between a document and the same document read and written. */
interface Allowed {
  readonly why: string
  readonly before: string
  readonly after: string
}

const ead2002 = 'xmlns="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink"'

/** What may differ between a document and the same document read and written, and why. Nothing else may. */
export const allowed: Readonly<Record<string, Allowed>> = {
  flavour: {
    why: 'EAD 2002 as its DTD has it is written in the namespace, where links are XLink',
    before: '<p><extref href="a" actuate="onload" show="shownone">b</extref></p>',
    after: `<p ${ead2002}><extref xlink:href="a" xlink:actuate="onLoad" xlink:show="none">b</extref></p>`,
  },
  numbers: {
    why: 'components have no numbers: c01 to c12 are c',
    before: '<c01><did/><c02><did/></c02></c01>',
    after: '<c><did/><c><did/></c></c>',
  },
  attributeOrder: {
    why: 'the order of attributes has no meaning (XML 1.0, 3.1)',
    before: '<p id="a" altrender="b"/>',
    after: '<p altrender="b" id="a"/>',
  },
  linkType: {
    why: 'the type of a link is written where it was left to be understood: each element has only one',
    before: `<ptr ${ead2002} xlink:href="a"/>`,
    after: `<ptr ${ead2002} xlink:type="simple" xlink:href="a"/>`,
  },
  layout: {
    why: 'white space between elements, and how much of it stands between words, lays the source out',
    before: '<did><unittitle>a\n b</unittitle></did>',
    after: '<did>\n  <unittitle>a b</unittitle>\n</did>',
  },
  schemaLocation: {
    why: 'it says where a copy of the schema is, and the RELAX NG schema does not let it stand',
    before: '<ead xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"/>',
    after: '<ead/>',
  },
  notDocument: {
    why: 'comments and processing instructions are not part of the description; they are counted in the report',
    before: '<p>a<!-- b --><?c d?></p>',
    after: '<p>a</p>',
  },
  addresses: {
    why: 'brackets and the like in addresses are percent-encoded, because libxml2 takes no address with them',
    before: `<ptr ${ead2002} xlink:href="a?b[]=c"/>`,
    after: `<ptr ${ead2002} xlink:href="a?b%5B%5D=c"/>`,
  },
  values: {
    why: 'white space around and within the values of attributes does not count (XSD 1.0 part 2, whiteSpace)',
    before: '<p altrender=" a  b "/>',
    after: '<p altrender="a b"/>',
  },
}

const xlink = 'http://www.w3.org/1999/xlink'
const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

interface Growing {
  name: string
  attributes: Map<string, string>
  children: (Compared | string)[]
}

/** The document in the form in which documents are compared. */
export function documentOf(text: string): Compared {
  let root: Compared | undefined
  const open: Growing[] = []
  const sink = tokenize(
    {
      start({ name, namespace, attributes }) {
        const isEad = isEadNamespace(namespace)
        const plain = isEad ? name.replace(/^c(?:0[1-9]|1[0-2])$/, 'c') : `{${namespace}}${name}`
        open.push({ name: plain, attributes: new Map(attributes.flatMap(one => attribute(one, isEad))), children: [] })
      },
      text(words) {
        const children = open.at(-1)?.children ?? []
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + words
        else children.push(words)
      },
      end() {
        const done = open.pop()
        if (!done) return
        const element = { ...done, children: tidied(done.children) }
        const parent = open.at(-1)
        if (parent) parent.children.push(element)
        else root = element
      },
      finish() {},
    },
    found => {
      if (found.severity === 'error') throw new Error(`${found.message} ${JSON.stringify(found.place)}`)
    },
  )
  sink.write(text)
  sink.end()
  if (!root) throw new Error('The document has no element.')
  return root
}

/** The finding aids of a document: itself, or those that stand in a wrapper of another vocabulary. */
export function findingAidsIn(document: Compared): Compared[] {
  if (document.name === 'ead') return [document]
  return document.children.flatMap(child => (typeof child === 'string' ? [] : findingAidsIn(child)))
}

const inDtd = new Map<string, string>(Object.entries(linkAttributesInDtd).map(([name, link]) => [link.name, name]))
const values: Readonly<Record<string, string>> = {
  ...{ onload: 'onLoad', onrequest: 'onRequest', actuateother: 'other', actuatenone: 'none' },
  ...{ showother: 'other', shownone: 'none' },
}

function attribute({ name, namespace, value }: XmlAttribute, isEad: boolean): [string, string][] {
  if (namespace === xsi) return []
  const words = value.trim().replace(/\s+/g, ' ')
  const full = namespace === xlink ? `xlink:${name}` : namespace === '' ? name : `{${namespace}}${name}`
  if (full === 'xlink:type' || full === 'linktype') return []
  const link = isEad ? inDtd.get(full) : undefined
  const known = link ?? full
  if (known === 'xlink:href' || known === 'href' || known === 'base')
    return [[known, words.replace(/[ [\]{}|\\^"<>`]/g, encodeURIComponent)]]
  const isWord = known === 'xlink:show' || known === 'xlink:actuate'
  return [[known, isWord ? (values[words] ?? words) : words]]
}

/** White space between elements only is layout; words keep one space where there was white space. */
function tidied(children: readonly (Compared | string)[]): (Compared | string)[] {
  const isMixed = children.some(child => typeof child === 'string' && /\S/.test(child))
  const result: (Compared | string)[] = []
  for (const child of children) {
    if (typeof child !== 'string') result.push(child)
    else if (isMixed) result.push(child.replace(/\s+/g, ' '))
  }
  return result
}
