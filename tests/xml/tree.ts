import type { XmlAttribute, XmlSink } from '../../src/xml/sink.ts'

/** A small tree of XML, for tests that compare or change whole documents. */
export interface XmlTree {
  name: string
  namespace: string
  prefix: string
  attributes: XmlAttribute[]
  children: (XmlTree | string)[]
}

/** Gathers tokens into a tree; adjacent runs of text become one. */
export function treeSink(done: (tree: XmlTree) => void): XmlSink {
  const open: XmlTree[] = []
  let root: XmlTree | undefined
  return {
    start({ name, namespace, prefix, attributes }) {
      const tree: XmlTree = { name, namespace, prefix, attributes: [...attributes], children: [] }
      open.at(-1)?.children.push(tree)
      root ??= tree
      open.push(tree)
    },
    text(text) {
      const children = open.at(-1)?.children
      const last = children?.at(-1)
      if (children !== undefined && typeof last === 'string') children[children.length - 1] = last + text
      else children?.push(text)
    },
    end() {
      open.pop()
    },
    finish() {
      if (root !== undefined) done(root)
    },
  }
}

/** Sends a tree as tokens. */
export function send(tree: XmlTree, to: XmlSink): void {
  const visit = (node: XmlTree | string) => {
    if (typeof node === 'string') {
      to.text(node)
      return
    }
    to.start(node)
    for (const child of node.children) visit(child)
    to.end()
  }
  visit(tree)
  to.finish()
}

/** Every element of a tree, itself first. */
export function elementsOf(tree: XmlTree): XmlTree[] {
  return [tree, ...tree.children.flatMap(child => (typeof child === 'string' ? [] : elementsOf(child)))]
}
