import { describe, expect, it } from 'vitest'
import { limits } from '../../src/xml/limits.ts'
import type { XmlSink } from '../../src/xml/sink.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { read } from './reading.ts'

const silent: XmlSink = { start() {}, text() {}, end() {}, finish() {} }

describe('tokens', () => {
  it('resolves namespaces and leaves their declarations out of the attributes', () => {
    expect(read('<a xmlns="urn:a" xmlns:b="urn:b" b:x="1" y="2"><b:c/></a>').tokens).toEqual([
      '<a{urn:a} b:x{urn:b}=1 y{}=2>',
      '<b:c{urn:b}>',
      '</>',
      '</>',
      'finish',
    ])
  })

  it('joins references, CDATA and text, and normalizes line ends', () => {
    expect(read('<a>x &amp; y<![CDATA[<z>]]>&#233;\r\nb</a>').tokens).toEqual([
      '<a{}>',
      '"x & y<z>é\nb',
      '</>',
      'finish',
    ])
  })

  it('hands over comments and processing instructions', () => {
    expect(read('<?go now?><a><!-- c --></a>').tokens).toEqual(['<?go now?>', '<a{}>', '<!-- c -->', '</>', 'finish'])
  })

  it('strips a byte order mark', () => {
    expect(read('\uFEFF<?xml version="1.0"?><a/>')).toEqual({ tokens: ['<a{}>', '</>', 'finish'], said: [] })
  })

  it('refuses a second one, which is a character before the document', () => {
    for (const text of ['\uFEFF\uFEFF<?xml version="1.0"?><a/>', '\uFEFF\uFEFF<a/>'])
      expect(read(text).said).toMatchObject([{ code: 'xml/not-well-formed', place: { line: 1, column: 1 } }])
  })

  const document = `<?xml version="1.0"?>\r\n<!DOCTYPE a [<!ENTITY e "x<b k='&amp;1'>y</b>z"><!ATTLIST a d NMTOKEN " 1 ">]>
<!-- c --><a k="&#65;&lt;\t2">\u{1F600}&e;&amp;<c:d xmlns:c="urn:c"\r\n/>]]<![CDATA[ ]] ]]></a>\r<?p d?>`

  it.each([1, 2, 3, 7])('are the same when the text comes %i characters at a time', size => {
    const whole = read(document)
    expect(read(document, size)).toEqual(whole)
    expect(whole.said).toEqual([])
    expect(whole.tokens).toHaveLength(15)
  })

  it('know where they begin', () => {
    const places: string[] = []
    const note = (what: string) => {
      const { line, column, file } = input.place()
      places.push(`${what} ${line}:${column} ${file}`)
    }
    const sink: XmlSink = {
      start: ({ name }) => note(`<${name}>`),
      text: text => note(JSON.stringify(text)),
      end: () => note('end'),
      comment: () => note('comment'),
      finish() {},
    }
    const input = tokenize(sink, () => {}, { file: 'a.xml' })
    for (const character of '\n<!-- c -->\n  <a>\n \n  words<b\n k="1"/><c></c>\r\n</a>') input.write(character)
    input.end()
    expect(places).toEqual([
      'comment 2:1 a.xml',
      '<a> 3:3 a.xml',
      '"\\n \\n  words" 5:3 a.xml',
      '<b> 5:8 a.xml',
      'end 5:8 a.xml',
      '<c> 6:9 a.xml',
      'end 6:12 a.xml',
      '"\\n" 6:16 a.xml',
      'end 7:1 a.xml',
    ])
  })

  it('refuse to be written after the end', () => {
    const input = tokenize(silent, () => {})
    input.write('<a/>')
    input.end()
    expect(() => input.write('x')).toThrow('The document has ended')
  })
})

describe('a document that is not well-formed', () => {
  const cases: readonly (readonly [document: string, place: string, message: RegExp, hint?: RegExp])[] = [
    ['<a>\n<b>x</a>', '2:5', /<\/a> does not fit <b>, which began on line 2/, /<\/b> before it/],
    ['<a>\nSmith & Sons</a>', '2:7', /An ampersand stands alone/, /&amp;/],
    ['<a>\n<b>AT&T; x</b> & y</a>', '2:6', /The entity &T; is not declared/],
    ['<a>x & y; z</a>', '1:6', /An ampersand stands alone/],
    ['<a k="R&D">x</a>', '1:8', /An ampersand stands alone/],
    ['<a>\n  <b>', '2:6', /breaks off: <b>, which began on line 2, has no end/, /cut short/],
    ['', '1:1', /no element/],
    ['  \n ', '2:2', /no element/],
    ['<a/>\n<b/>', '2:1', /second element/],
    ['<a/>\ntext', '2:1', /text outside the document element/],
    ['text<a/>', '1:1', /text outside the document element/],
    ['<a>x < 5</a>', '1:7', /A tag cannot go on with U\+0020/, /&lt;/],
    ['<a k="<">', '1:7', /less-than sign stands in the value/, /&lt;/],
    ['<a k=1>', '1:6', /not in quotes/],
    ['<a k="1" k="2"/>', '1:10', /k is given twice/],
    ['<p:a/>', '1:1', /prefix p is used but not declared/, /xmlns:p=/],
    ['<a>\u0001</a>', '1:4', /U\+0001 is not allowed in XML/],
    ['<a>&#1;</a>', '1:4', /no character XML allows/],
    ['<a>\n\uD800x</a>', '2:1', /half of a character/, /damaged/],
    ['<a>]]></a>', '1:4', /may not stand in text/],
    ['<a><!-- a -- b --></a>', '1:11', /may not hold "--"/],
    [' <?xml version="1.0"?><a/>', '1:2', /XML declaration stands where it may not/, /very first/],
    ['<?xml version="1.0" encoding=utf-8?><a/>', '1:30', /XML declaration is not well-formed/],
    ['<!DOCTYPE a [\n <!ENTITY e "%x;">\n]><a/>', '2:14', /may not use "%"/],
    ['<!DOCTYPE a [<!ELEMENT a (b,c|d)>]><a/>', '1:30', /may not be mixed/],
    ['<a>\n<!-- never ends', '2:16', /breaks off/],
  ]

  for (const [document, place, message, hint] of cases) {
    it(`${JSON.stringify(document)} is refused at ${place}`, () => {
      for (const size of [document.length, 1]) {
        const { tokens, said } = read(document, size)
        expect(said.map(({ code, concern, severity }) => [code, concern, severity])).toEqual([
          ['xml/not-well-formed', 'input', 'error'],
        ])
        expect(said[0]?.message).toMatch(message)
        expect(`${said[0]?.place?.line}:${said[0]?.place?.column}`).toBe(place)
        if (hint !== undefined) expect(said[0]?.hint).toMatch(hint)
        expect(tokens).not.toContain('finish')
      }
    })
  }

  it('gives no token after the fault, not even an end that fits nothing', () => {
    expect(read('<a><b>x</a><c/>').tokens).toEqual(['<a{}>', '<b{}>', '"x'])
  })
})

describe('limits', () => {
  const refusals: readonly (readonly [name: string, code: string, document: () => string])[] = [
    ['depth', 'xml/limit-depth', () => '<a>'.repeat(limits.depth + 1)],
    [
      'attributes',
      'xml/limit-attributes',
      () => `<a ${Array.from({ length: limits.attributes + 1 }, (_, n) => `k${n}=""`).join(' ')}/>`,
    ],
    ['names', 'xml/limit-size', () => `<${'n'.repeat(limits.name + 1)}/>`],
    ['attribute values', 'xml/limit-size', () => `<a k="${'v'.repeat(limits.attributeValue + 1)}"/>`],
    ['runs', 'xml/limit-size', () => `<a>${'t'.repeat(limits.run + 100_000)}</a>`],
  ]

  it.each(refusals)('on %s end reading with %s', (_, code, document) => {
    const { said } = read(document())
    expect(said.map(found => found.code)).toEqual([code])
  })

  it('allow what is just within them', () => {
    expect(read('<a>'.repeat(limits.depth) + '</a>'.repeat(limits.depth)).said).toEqual([])
    expect(read(`<${'n'.repeat(limits.name)}/>`).said).toEqual([])
  })

  it('keep hostile input from taking long', () => {
    const began = performance.now()
    for (const piece of ['&a', '&', '<!--', '<!DOCTYPE a [', '-', ']]', '<a ', '%a;', '\r', '"']) {
      read(`<a>${piece.repeat(100_000 / piece.length)}`)
      read(`<!DOCTYPE a [${piece.repeat(100_000 / piece.length)}`)
      read(`<!DOCTYPE a [<!ENTITY e "${piece.replace('"', '').repeat(50_000)}">]><a>&e;</a>`)
    }
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})
