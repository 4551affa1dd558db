import fc from 'fast-check'

const name = fc.constantFrom('a', 'b', 'ead', 'p:c', 'é', '_x.1', 'q:d', 'xml:x')
const words = fc.constantFrom(
  'words',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '&amp;',
  '&#233;',
  '&#x1F600;',
  '\u{1F600}',
  ']]',
  '>',
  'é',
  '\t',
  '"',
)
const attribute = fc
  .tuple(
    fc.constantFrom('k', 'l', 'p:k', 'q:k', 'xml:lang', 'xmlns', 'xmlns:p', 'xmlns:q'),
    fc.constantFrom('u', 'v w', "it's", '&lt;', 'x\ty\r\nz', ''),
  )
  .map(([key, value]) => ` ${key}="${value}"`)
const aside = fc.constantFrom('<!-- aside -->', '<?go now?>', '<![CDATA[ <x> ]] ]]>', '<!---->', '<?go?>')

const { node } = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    aside,
    fc
      .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
      .map(([tag, attributes, inside, short]) =>
        short ? `<${tag}${attributes.join('')}/>` : `<${tag}${attributes.join('')}>${inside.join('')}</${tag} >`,
      ),
  ),
}))

/** Documents that are mostly well-formed, with namespaces, references and every kind of markup but a document type. */
export const document: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0"?>', '<!-- x -->\n'), fc.array(node, { maxLength: 6 }))
  .map(([before, nodes]) => `${before}<r xmlns:p="urn:p" xmlns:q='urn:q'>${nodes.join('')}</r>\n`)

const fragment = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '=',
    '/',
    '?',
    '!',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '--',
    '<?',
    '?>',
    '&#0;',
    '&#xD800;',
  ],
  ...[
    '&lt;',
    'xmlns=""',
    ' xmlns:a="u"',
    'xmlns:xml="u"',
    'a:b',
    '\0',
    '\v',
    '\uFFFE',
    '\u0085',
    '\r',
    '\uD83D',
    '<a>',
    '</a>',
    '<a/>',
  ],
  ...['__proto__', '<?xml version="1.0"?>', ':', '\u{F0000}', '\u{10000}', '·', '1'],
)

/** Documents with a few things cut out, put in or put elsewhere. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(400), fragment, fc.nat(6)), { minLength: 1, maxLength: 3 }))
  .map(([whole, changes]) =>
    changes.reduce((text, [at, piece, gone]) => {
      const from = text.length === 0 ? 0 : at % text.length
      return text.slice(0, from) + piece + text.slice(from + gone)
    }, whole),
  )
