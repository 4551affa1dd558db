import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { type SerializeOptions, serialize } from '../../src/xml/serialize.ts'
import type { XmlSink } from '../../src/xml/sink.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { send, treeSink, type XmlTree } from './tree.ts'

function written(tell: (to: XmlSink) => void, options: SerializeOptions = { declaration: false }) {
  const pieces: string[] = []
  const said: Diagnostic[] = []
  let ended = 0
  const out = { write: (text: string) => pieces.push(text), end: () => (ended += 1) }
  tell(serialize(out, diagnostic => said.push(diagnostic), options))
  return { text: pieces.join(''), pieces, said, ended }
}

const start = (name: string, namespace = '', prefix = '', attributes: XmlTree['attributes'] = []) => ({
  name,
  namespace,
  prefix,
  attributes,
})
const attribute = (name: string, value: string, namespace = '', prefix = '') => ({ name, namespace, prefix, value })

describe('writing XML', () => {
  it('escapes what would be markup, and what reading would change', () => {
    const { text } = written(to => {
      to.start(start('a', '', '', [attribute('k', '"<&>\t\n\r')]))
      to.text('<&>"\t\n\r')
      to.end()
      to.finish()
    })
    expect(text).toBe('<a k="&quot;&lt;&amp;&gt;&#x9;&#xA;&#xD;">&lt;&amp;&gt;"\t\n&#xD;</a>\n')
  })

  it('replaces what XML cannot hold, and says so once, with the number', () => {
    const { text, said } = written(to => {
      to.start(start('a', '', '', [attribute('k', '\0')]))
      to.text('x\u0001\uD800y\uFFFF\u{1F600}')
      to.end()
      to.finish()
    })
    expect(text).toBe('<a k="\uFFFD">x\uFFFD\uFFFDy\uFFFD\u{1F600}</a>\n')
    expect(said).toMatchObject([
      { code: 'xml/character-not-allowed', concern: 'output', value: 'U+0000, U+0001, U+D800, U+FFFF' },
    ])
    expect(said[0]?.message).toBe('4 characters that XML cannot hold were replaced by U+FFFD.')
  })

  it('begins with a declaration and declares namespaces on the first element', () => {
    const { text } = written(
      to => {
        to.start(start('dc', 'urn:o', 'o'))
        to.start(start('title', 'urn:d', 'd', [attribute('lang', 'en', 'http://www.w3.org/XML/1998/namespace', 'xml')]))
        to.end()
        to.end()
        to.finish()
      },
      { namespaces: { o: 'urn:o', d: 'urn:d' } },
    )
    expect(text).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<o:dc xmlns:o="urn:o" xmlns:d="urn:d"><d:title xml:lang="en"/></o:dc>\n',
    )
  })

  it('declares namespaces where they are needed, and finds a prefix for an attribute without one', () => {
    const { text } = written(to => {
      to.start(start('a', 'urn:a'))
      to.start(start('b', '', '', [attribute('k', '1', 'urn:k')]))
      to.end()
      to.end()
      to.finish()
    })
    expect(text).toBe('<a xmlns="urn:a"><b xmlns="" xmlns:ns1="urn:k" ns1:k="1"/></a>\n')
  })

  it('lays out elements that hold only elements, and never changes the others', () => {
    const { text } = written(
      to => {
        to.start(start('list'))
        to.text('\n   ')
        to.start(start('item'))
        to.text('a ')
        to.start(start('b'))
        to.end()
        to.end()
        to.comment?.(' c ')
        to.start(start('list'))
        to.end()
        to.end()
        to.finish()
      },
      { declaration: false, indents: ({ name }) => name === 'list' },
    )
    expect(text).toBe('<list>\n  <item>a <b/></item>\n  <!-- c -->\n  <list/>\n</list>\n')
  })

  it('keeps words that stand where only elements should', () => {
    const { text } = written(
      to => {
        to.start(start('list'))
        to.text('words')
        to.start(start('item'))
        to.end()
        to.end()
        to.finish()
      },
      { declaration: false, indents: () => true },
    )
    expect(text).toBe('<list>words<item/></list>\n')
  })

  it('cannot be made to write markup through names, comments or instructions', () => {
    const { text, said } = written(to => {
      to.start(start('a b="1"><x', '', '', [attribute('k=""><y z', '')]))
      to.comment?.('--><z/><!--')
      to.comment?.('-')
      to.instruction?.('p?><q', '?><z/>')
      to.end()
      to.finish()
    })
    expect(said.map(({ code }) => code)).toContain('xml/name-not-allowed')
    let tree: XmlTree | undefined
    const input = tokenize(
      treeSink(made => (tree = made)),
      ({ message }) => expect.fail(message),
    )
    input.write(text)
    input.end()
    expect(tree?.children).toEqual([])
    expect(tree?.attributes).toHaveLength(1)
  })

  it('gathers text into pieces and ends its sink once', () => {
    const { pieces, ended } = written(to => {
      to.start(start('a'))
      for (let n = 0; n < 10_000; n++) to.text('0123456789')
      to.end()
      to.finish()
    })
    expect(pieces.length).toBeLessThan(10)
    expect(ended).toBe(1)
  })

  it('throws when the caller is wrong', () => {
    expect(() => written(to => to.end())).toThrow('no element left')
    expect(() => written(to => to.text('x'))).toThrow('outside')
    expect(() => written(to => to.finish())).toThrow('no element')
  })
})

describe('tokens written and read again are the same', () => {
  const name = fc.constantFrom('a', 'b', 'été', 'x-1', '_', 'c.d')
  const binding = fc.constantFrom(
    { prefix: '', namespace: '' },
    { prefix: '', namespace: 'urn:a' },
    { prefix: 'p', namespace: 'urn:p' },
    { prefix: 'q', namespace: 'urn:p' },
    { prefix: 'p', namespace: 'urn:q&<"' },
  )
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '&', '<', '>', ']', '"', 'é', '\u{1F600}', '\u0085', '\u2028'),
  })
  const attributeArbitrary = fc
    .record({
      name,
      value: text,
      binding: binding.filter(({ prefix, namespace }) => (prefix === '') === (namespace === '')),
    })
    .map(({ binding, ...rest }) => ({ ...rest, ...binding }))
  const { tree } = fc.letrec<{ tree: XmlTree; node: XmlTree | string }>(tie => ({
    node: fc.oneof({ maxDepth: 4 }, text.filter(Boolean), tie('tree')),
    tree: fc
      .record({
        name,
        binding,
        attributes: fc.uniqueArray(attributeArbitrary, {
          selector: given => `${given.namespace} ${given.name}`,
          maxLength: 3,
        }),
        children: fc.array(tie('node'), { maxLength: 4 }),
      })
      .map(({ binding, ...rest }) => ({ ...rest, ...binding })),
  }))

  /** Prefixes may be changed where two would meet, and runs of text are joined. */
  const essence = (node: XmlTree | string): unknown => {
    if (typeof node === 'string') return node
    const children: (XmlTree | string)[] = []
    for (const child of node.children) {
      const last = children.at(-1)
      if (typeof child === 'string' && typeof last === 'string') children[children.length - 1] = last + child
      else children.push(child)
    }
    const attributes = node.attributes.map(given => [given.namespace, given.name, given.value])
    return [node.namespace, node.name, attributes, children.map(essence)]
  }

  it('whatever they hold', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 50 }), (original, size) => {
        const { text: document, said } = written(to => send(original, to))
        let again: XmlTree | undefined
        const input = tokenize(
          treeSink(made => (again = made)),
          ({ message }) => expect.fail(`${message}\n${document}`),
        )
        for (let at = 0; at < document.length; at += size) input.write(document.slice(at, at + size))
        input.end()
        expect(again && essence(again)).toEqual(essence(original))
        expect(said).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
