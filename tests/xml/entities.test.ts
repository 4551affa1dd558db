import { describe, expect, it } from 'vitest'
import { limits } from '../../src/xml/limits.ts'
import { read } from './reading.ts'

const withSubset = (subset: string, content: string) => `<!DOCTYPE a [${subset}]>${content}`

describe('entities declared in the document', () => {
  it.each([
    ['text', '<!ENTITY e "x">', '<a>1&e;2</a>', ['<a{}>', '"1x2', '</>', 'finish']],
    [
      'markup',
      '<!ENTITY e "x<b/>y">',
      '<a>1&e;2</a>',
      ['<a{}>', '"1', '"x', '<b{}>', '</>', '"y', '"2', '</>', 'finish'],
    ],
    [
      'entities in entities',
      '<!ENTITY e "(&f;)"><!ENTITY f "<b>&amp;</b>">',
      '<a>&e;</a>',
      ['<a{}>', '"(', '<b{}>', '"&', '</>', '")', '</>', 'finish'],
    ],
    ['an escaped less-than sign', '<!ENTITY e "1 &#38;lt; 2">', '<a>&e;</a>', ['<a{}>', '"1 < 2', '</>', 'finish']],
    ['the first of two declarations', '<!ENTITY e "1"><!ENTITY e "2">', '<a>&e;</a>', ['<a{}>', '"1', '</>', 'finish']],
    ['attribute values', '<!ENTITY e "x\ty">', '<a k="1&e;2"/>', ['<a{} k{}=1x y2>', '</>', 'finish']],
    ['namespaces in attributes', '<!ENTITY n "urn:n">', '<a xmlns="&n;"/>', ['<a{urn:n}>', '</>', 'finish']],
    [
      'parameter entities between declarations',
      `<!ENTITY % p "<!ENTITY e 'x'>">%p;`,
      '<a>&e;</a>',
      ['<a{}>', '"x', '</>', 'finish'],
    ],
  ] as const)('are expanded: %s', (_, subset, content, tokens) => {
    expect(read(withSubset(subset, content))).toEqual({ tokens, said: [] })
    expect(read(withSubset(subset, content), 1)).toEqual({ tokens, said: [] })
  })

  it('see the namespaces of the place where they are used', () => {
    const document = withSubset(
      '<!ENTITY e "<b/><p:c/>">',
      '<a xmlns="urn:a" xmlns:p="urn:p"><d xmlns="urn:d"/>&e;</a>',
    )
    expect(read(document).tokens.filter(token => /^<[bp]/.test(token))).toEqual(['<b{urn:a}>', '<p:c{urn:p}>'])
  })

  it.each([
    ['recursion', '<!ENTITY e "&f;"><!ENTITY f "x&e;">', '<a>&e;</a>', /contains itself/],
    ['recursion in attributes', '<!ENTITY e "&e;">', '<a k="&e;"/>', /contains itself/],
    ['markup that does not end', '<!ENTITY e "<b>">', '<a>&e;</b></a>', /<b>.*has no end.*inside the entity &e;/],
    ['an end that fits nothing', '<!ENTITY e "</a>">', '<a>&e;</a>', /ends nothing/],
    ['a less-than sign in an attribute', '<!ENTITY e "<b/>">', '<a k="&e;"/>', /holds a less-than sign/],
    ['an external entity in an attribute', '<!ENTITY e SYSTEM "e.xml">', '<a k="&e;"/>', /kept outside/],
    [
      'an entity that is not text',
      '<!NOTATION n SYSTEM "n"><!ENTITY e SYSTEM "e.gif" NDATA n>',
      '<a>&e;</a>',
      /is not text/,
    ],
    ['one that is not declared', '<!ENTITY f "x">', '<a>&e;</a>', /&e; is not declared/],
  ] as const)('are refused: %s', (_, subset, content, message) => {
    const { said, tokens } = read(withSubset(subset, content))
    expect(said.map(({ code }) => code)).toEqual(['xml/not-well-formed'])
    expect(said[0]?.message).toMatch(message)
    expect(tokens).not.toContain('finish')
  })

  it('cannot grow without bounds', () => {
    const levels = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
    for (const content of ['<a>&e20;</a>', '<a k="&e20;"/>']) {
      const { said } = read(withSubset(`<!ENTITY e0 "lol">${levels}`, content))
      expect(said.map(({ code }) => code)).toEqual(['xml/limit-entities'])
    }
    const withMarkup = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
    const { said } = read(withSubset(`<!ENTITY e0 "<lol/>">${withMarkup}`, '<a>&e20;</a>'))
    expect(said.map(({ code }) => code)).toEqual(['xml/limit-entities'])
    const long = 'x'.repeat(10_000)
    const often = '&e;'.repeat(limits.entityText / long.length + 1)
    expect(read(withSubset(`<!ENTITY e "${long}">`, `<a>${often}</a>`)).said[0]?.code).toBe('xml/limit-entities')
  })
})

describe('what is declared elsewhere', () => {
  it('is not fetched: an external entity is left out with a warning at its place', () => {
    const { tokens, said } = read(withSubset('<!ENTITY e SYSTEM "file:///etc/passwd">', '<a>x\n &e; y</a>'))
    expect(tokens).toEqual(['<a{}>', '"x\n  y', '</>', 'finish'])
    expect(said).toMatchObject([
      { code: 'xml/external-entity', concern: 'loss', severity: 'warning', place: { line: 2, column: 2 } },
    ])
    expect(JSON.stringify(said)).not.toContain('passwd')
  })

  it('may declare an entity: it stays as it is written, with a warning', () => {
    const { tokens, said } = read('<!DOCTYPE a SYSTEM "ead.dtd"><a k="&seal;">wax &seal;</a>')
    expect(tokens).toEqual(['<a{} k{}=&seal;>', '"wax &seal;', '</>', 'finish'])
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([
      ['xml/entity-not-read', 'warning'],
      ['xml/entity-not-read', 'warning'],
    ])
    expect(read('<?xml version="1.0" standalone="yes"?><!DOCTYPE a SYSTEM "x"><a>&e;</a>').said[0]?.code).toBe(
      'xml/not-well-formed',
    )
  })
})

describe('a name of ISO 8879 that is declared elsewhere', () => {
  const subset = '<!ENTITY inn "caf&eacute;">'

  it('is its character, with one note for each name', () => {
    const { tokens, said } = read(
      `<!DOCTYPE a SYSTEM "ead.dtd" [${subset}]><a k="&Lstrok;&inn;">&laquo;caf&eacute;&mdash;&yuml;&eacute;</a>`,
    )
    expect(tokens).toEqual(['<a{} k{}=Łcafé>', '"«café—ÿé', '</>', 'finish'])
    expect(said.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: 5 }, () => ['xml/entity-by-name', 'info']),
    )
  })

  it('is an error where nothing is declared elsewhere', () => {
    expect(read('<a>&eacute;</a>').said[0]?.code).toBe('xml/not-well-formed')
  })

  it('is what the document declares, if it does', () => {
    expect(read('<!DOCTYPE a SYSTEM "x" [<!ENTITY eacute "E">]><a>&eacute;</a>').tokens[1]).toBe('"E')
  })
})

describe('attributes declared in the document', () => {
  it('have their defaults, and lose white space that does not count', () => {
    const document = withSubset(
      `<!ENTITY e "z"><!ATTLIST a k CDATA "d&e;" n NMTOKENS #IMPLIED xmlns CDATA #FIXED "urn:a" xmlns:p CDATA "urn:p" p:q CDATA "1">`,
      '<a n=" x  y "/>',
    )
    expect(read(document).tokens[0]).toBe('<a{urn:a} n{}=x y k{}=dz p:q{urn:p}=1>')
  })

  it('do not override what the document says', () => {
    expect(read(withSubset('<!ATTLIST a k CDATA "d">', '<a k="1"/>')).tokens[0]).toBe('<a{} k{}=1>')
  })

  it('may not add more attributes to an element than one may have', () => {
    const many = Array.from({ length: limits.attributes + 1 }, (_, i) => `k${i} CDATA "1"`).join(' ')
    expect(read(withSubset(`<!ATTLIST a ${many}>`, '<a/>')).said).toEqual([
      expect.objectContaining({ code: 'xml/limit-attributes' }),
    ])
  })

  it('may not make a document many times as long', () => {
    const long = 'x'.repeat(limits.attributeValue / 2)
    const subset = `<!ATTLIST b k CDATA "${long}" l CDATA "${long}">`
    expect(read(withSubset(subset, `<a>${'<b/>'.repeat(4)}</a>`)).said).toEqual([])
    expect(read(withSubset(subset, `<a>${'<b/>'.repeat(6)}</a>`)).said).toEqual([
      expect.objectContaining({ code: 'xml/limit-attributes' }),
    ])
  })

  it('may add a few to every element, however many there are', () => {
    const subset = '<!ATTLIST b kind CDATA "a value of some length">'
    expect(read(withSubset(subset, `<a>${'<b/>'.repeat(200_000)}</a>`)).said).toEqual([])
  })
})
