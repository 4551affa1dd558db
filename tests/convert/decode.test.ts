import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'
import { type DecoderOptions, decoder } from '../../src/convert/decode.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

interface Decoded {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  readonly broken: boolean
}

/** Decodes bytes cut into chunks of the sizes given, over and over, in one buffer that is used again for every chunk. */
function decoded(bytes: Uint8Array, sizes: readonly number[] = [bytes.length + 1], options?: DecoderOptions): Decoded {
  const diagnostics: Diagnostic[] = []
  const decode = decoder(diagnostic => diagnostics.push(diagnostic), { file: 'a.txt', ...options })
  const buffer = new Uint8Array(Math.max(...sizes))
  let text = ''
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const chunk = bytes.subarray(from, from + (sizes[turn % sizes.length] ?? 1))
    buffer.set(chunk)
    text += decode.write(buffer.subarray(0, chunk.length))
    from += chunk.length
  }
  return { text: text + decode.end(), diagnostics, broken: decode.broken() }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))
const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return bytes
}
const utf32 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 4)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint32(i * 4, text.charCodeAt(i), !bigEndian)
  return bytes
}
const xml = (encoding: string, content = ''): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<ead>${content}</ead>`

const chunkings = [[1], [2], [3, 1], [7], [100_000]]
const text = 'Extent\r\n\n3 folders, ça 漢字 😀 \uFEFF.'

describe.each([
  ['UTF-8', utf8(text)],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
  ['UTF-16 little endian', utf16(`\uFEFF${text}`)],
  ['UTF-16 big endian', utf16(`\uFEFF${text}`, true)],
  ['UTF-16 without a byte order mark', utf16(text)],
  ['UTF-16 big endian without a byte order mark', utf16(text, true)],
])('%s', (_, bytes) => {
  it.each(chunkings)('is decoded whatever the chunks: %j', (...sizes) => {
    expect(decoded(bytes, sizes)).toEqual({ text, diagnostics: [], broken: false })
  })
})

it.each(['', 'a', 'é', '<', '<?xml', '  \n'])('a text as short as %j is decoded', short => {
  for (const bytes of [utf8(short), utf8(`\uFEFF${short}`), utf16(`\uFEFF${short}`), utf16(`\uFEFF${short}`, true)])
    expect(decoded(bytes, [1])).toEqual({ text: short, diagnostics: [], broken: false })
})

describe('an XML declaration names the encoding', () => {
  it.each<[label: string, bytes: number[], text: string]>([
    ['ISO-8859-1', [0xe9], 'é'],
    ['iso-8859-2', [0xe8], 'č'],
    ['ISO-8859-5', [0xd4], 'д'],
    ['ISO-8859-15', [0xa4], '€'],
    ['ISO-8859-16', [0xaa, 0xfe], 'Șț'],
    ['windows-1252', [0x93, 0x80, 0x94], '“€”'],
    ['windows-1251', [0xe4], 'д'],
    ['KOI8-R', [0xc4], 'д'],
    ['KOI8-U', [0xa4], 'є'],
    ['macintosh', [0x8e], 'é'],
    ['US-ASCII', [0x41], 'A'],
    ['Shift_JIS', [0x8a, 0xbf, 0x8e, 0x9a, 0x83, 0x5c, 0xb1, 0x1a], '漢字ソｱ\x1a'],
    ['EUC-JP', [0xb4, 0xc1, 0xbb, 0xfa, 0x8e, 0xb1, 0x8f, 0xb0, 0xa1], '漢字ｱ丂'],
    ['GB2312', [0xba, 0xba], '汉'],
    ['GBK', [0x9d, 0x68], '漢'],
    ['GB18030', [0xba, 0xba, 0x94, 0x39, 0xfc, 0x36], '汉😀'],
    ['Big5', [0xba, 0x7e, 0xa6, 0x72], '漢字'],
    ['EUC-KR', [0xb1, 0xe2, 0xb7, 0xcf], '기록'],
    ['utf-8', [...utf8('é')], 'é'],
  ])('%s', (label, bytes, expected) => {
    const source = new Uint8Array([...latin(xml(label).replace('</ead>', '')), ...bytes])
    for (const sizes of chunkings) {
      const { text, diagnostics } = decoded(source, sizes)
      expect(diagnostics).toEqual([])
      expect(text.split('<ead>')[1]).toBe(expected)
    }
  })

  it('in single quotes, with white space, and after blank lines', () => {
    const source = `\n\n<?xml version='1.0'\n  encoding = 'latin2' ?><ead>\xe8</ead>`
    expect(decoded(latin(source), [1]).text).toContain('<ead>č</ead>')
  })

  it('and nothing else in the text does', () => {
    const source = '<ead><!-- <?xml version="1.0" encoding="latin2"?> -->\xe8</ead>'
    expect(decoded(latin(source)).diagnostics).toMatchObject([{ code: 'input/encoding' }])
    expect(decoded(latin(`<?xml-stylesheet encoding="latin2"?><ead>\xe8</ead>`)).diagnostics).toMatchObject([
      { code: 'input/encoding' },
    ])
  })

  it('unless it is longer than any can be', () => {
    const source = latin(`<?xml version="1.0" ${' '.repeat(2000)} encoding="latin2"?><ead>\xe8</ead>`)
    for (const sizes of chunkings)
      expect(decoded(source, sizes).diagnostics).toMatchObject([{ code: 'input/encoding' }])
  })
})

describe('bytes of windows-1252 under another label', () => {
  it.each([
    [
      'ISO-8859-1',
      'The encoding is said to be ISO-8859-1, but 3 bytes from 80 to 9F are a character only in windows-1252',
    ],
    ['us-ascii', 'The encoding is said to be ASCII, but 4 bytes from 80 to FF are a character only in windows-1252'],
  ])('%s are read and counted', (label, message) => {
    const source = latin(xml(label, 'caf\xe9\n \x93Caf\x80\x94 \x81'))
    for (const sizes of chunkings) {
      const { text, diagnostics } = decoded(source, sizes)
      expect(text).toContain('<ead>café\n “Caf€” \x81</ead>')
      expect(diagnostics).toEqual([
        {
          code: 'input/encoding-corrected',
          concern: 'input',
          severity: 'info',
          message: `${message}; the text was read as that.`,
          place: label === 'us-ascii' ? { file: 'a.txt', line: 2, column: 9 } : { file: 'a.txt', line: 3, column: 2 },
        },
      ])
    }
  })

  it('are not remarkable under the label windows-1252, nor is ISO-8859-1 without any', () => {
    expect(decoded(latin(xml('windows-1252', '\x93'))).diagnostics).toEqual([])
    expect(decoded(latin(xml('ISO-8859-1', '\xe9'))).diagnostics).toEqual([])
  })
})

describe('a label that the bytes belie is not followed', () => {
  it.each([
    ['ISO-8859-1', utf8(`\uFEFF${xml('ISO-8859-1', 'é')}`), 'UTF-8', 'Declare encoding="UTF-8".'],
    ['UTF-8', utf16(`\uFEFF${xml('UTF-8', 'é')}`), 'UTF-16LE', 'Declare encoding="UTF-16".'],
    ['UTF-16LE', utf16(`\uFEFF${xml('UTF-16LE', 'é')}`, true), 'UTF-16BE', 'Declare encoding="UTF-16".'],
    ['windows-1252', utf16(xml('windows-1252', 'é')), 'UTF-16LE', 'Declare encoding="UTF-16".'],
    ['UTF-16', utf8(xml('UTF-16', 'é')), 'UTF-8', 'Declare encoding="UTF-8".'],
    ['UTF-32', utf8(xml('UTF-32', 'é')), 'UTF-8', 'Declare encoding="UTF-8".'],
    ['nonsense', utf8(`\uFEFF${xml('nonsense', 'é')}`), 'UTF-8', 'Declare encoding="UTF-8".'],
  ])('%s', (label, bytes, encoding, hint) => {
    for (const sizes of chunkings) {
      const result = decoded(bytes, sizes)
      expect(result.text).toBe(xml(label, 'é'))
      expect(result.diagnostics).toEqual([
        {
          code: 'input/encoding-contradiction',
          concern: 'input',
          severity: 'warning',
          message: `The XML declaration says encoding="${label}", but the bytes are ${encoding}; they were read as that.`,
          place: { file: 'a.txt', line: 1, column: 31 },
          hint,
        },
      ])
    }
  })

  it.each([
    ['UTF-16', utf16(`\uFEFF${xml('UTF-16')}`)],
    ['utf-16', utf16(`\uFEFF${xml('utf-16')}`, true)],
    ['UTF-16BE', utf16(xml('UTF-16BE'), true)],
    ['utf-8', utf8(`\uFEFF${xml('utf-8')}`)],
  ])('%s agrees', (label, bytes) => {
    expect(decoded(bytes)).toEqual({ text: xml(label), diagnostics: [], broken: false })
  })
})

describe('an encoding that cannot be read is refused by name', () => {
  it.each([
    ['UTF-32', utf32('\uFEFFExtent', true)],
    ['UTF-32', utf32('\uFEFFExtent', false)],
    ['UTF-32', utf32('Extent', true)],
    ['UTF-32', utf32('Extent', false)],
    ['EBCDIC', Uint8Array.of(0x4c, 0x6f, 0xa7, 0x94, 0x93)],
  ])('%s', (encoding, bytes) => {
    for (const sizes of chunkings)
      expect(decoded(bytes, sizes)).toMatchObject({
        text: '',
        broken: true,
        diagnostics: [
          {
            code: 'input/encoding-unknown',
            severity: 'error',
            message: `The text is in ${encoding}, which fonds does not read.`,
            place: { file: 'a.txt', line: 1, column: 1 },
            hint: 'Save the file as UTF-8.',
          },
        ],
      })
  })

  it.each([
    'nonsense',
    'utf-7',
    'ISO-2022-JP',
    'hz-gb-2312',
    'x-user-defined',
    'replacement',
    'cp037',
    '',
    'a'.repeat(99),
  ])('encoding="%s"', label => {
    for (const sizes of chunkings) {
      const { text, diagnostics, broken } = decoded(latin(xml(label, '\xe9')), sizes)
      expect([text, broken]).toEqual(['', true])
      expect(diagnostics).toMatchObject([
        { code: 'input/encoding-unknown', severity: 'error', place: { file: 'a.txt', line: 1, column: 31 } },
      ])
      expect(diagnostics[0]?.message).toContain(`encoding="${label.slice(0, 40)}`)
    }
  })
})

describe('bytes that are wrong in their encoding', () => {
  it.each<
    [what: string, bytes: Uint8Array, before: string, message: string, hint: RegExp, line: number, column: number]
  >([
    [
      'XML without a declaration',
      latin('<ead>\n<p>Caf\xe9</p></ead>'),
      '<ead>\n<p>Caf',
      'The byte E9 is not UTF-8, but XML is, unless its declaration says otherwise.',
      /^In windows-1252 E9 is “é”: if the whole text is in that, declare encoding="windows-1252"/,
      2,
      7,
    ],
    [
      'XML without a declaration, with a byte that is no letter',
      latin('<ead>\xb0</ead>'),
      '<ead>',
      'The byte B0 is not UTF-8, but XML is, unless its declaration says otherwise.',
      /^Save the file as UTF-8, or name the encoding/,
      1,
      6,
    ],
    [
      'XML that is declared to be UTF-8',
      latin(xml('UTF-8', 'Caf\xe9 ')),
      '<?xml version="1.0" encoding="UTF-8"?>\n<ead>Caf',
      'The byte E9 is not UTF-8, but the XML declaration says that the text is.',
      /windows-1252/,
      2,
      9,
    ],
    [
      'UTF-8 by its byte order mark',
      new Uint8Array([...utf8('\uFEFFa\r\n😀'), 0xff, 0x41]),
      'a\r\n😀',
      'The byte FF is not UTF-8, but the byte order mark says that the text is.',
      /./,
      2,
      3,
    ],
    [
      'JSON',
      latin('{"a": "\xe9"}'),
      '{"a": "',
      'The byte E9 is not UTF-8, but JSON always is.',
      /--encoding windows-1252/,
      1,
      8,
    ],
    [
      'a text that was UTF-8 so far',
      new Uint8Array([...utf8('caf\u00e9\rb'), 0xe9, 0x20, 0x20]),
      'café\rb',
      'The byte E9 is not UTF-8, but the text before it is.',
      /otherwise save the file as UTF-8/,
      2,
      2,
    ],
    [
      'a text that ends within a character',
      utf8('é漢').subarray(0, 4),
      'é',
      'The text ends in the middle of a character of UTF-8, after E6 BC.',
      /windows-1252/,
      1,
      2,
    ],
    [
      'a lone surrogate',
      utf16('\uFEFFa\n\ud800b'),
      'a\n',
      'The bytes 00 D8 are not UTF-16LE, but the byte order mark says that the text is.',
      /^Save the file as UTF-8/,
      2,
      1,
    ],
    [
      'half a code unit',
      utf16('ab').subarray(0, 3),
      'a',
      'The text ends in the middle of a character of UTF-16LE, after 62.',
      /complete copy/,
      1,
      2,
    ],
    [
      'a byte without a character',
      latin(xml('windows-1253', '\xaa')),
      '<?xml version="1.0" encoding="windows-1253"?>\n<ead>',
      'The byte AA is not windows-1253, but the XML declaration says that the text is.',
      /^Declare the encoding the file is really in/,
      2,
      6,
    ],
    [
      'a character of Korean beyond EUC-KR',
      latin(xml('EUC-KR', '\xb1\xe2\x81\x7f')),
      '<?xml version="1.0" encoding="EUC-KR"?>\n<ead>기',
      'The bytes 81 7F are not EUC-KR, but the XML declaration says that the text is.',
      /^Declare/,
      2,
      7,
    ],
  ])('%s', (_, bytes, before, message, hint, line, column) => {
    for (const sizes of chunkings)
      expect(decoded(bytes, sizes)).toEqual({
        text: before,
        broken: true,
        diagnostics: [
          {
            code: 'input/encoding',
            concern: 'input',
            severity: 'error',
            message,
            place: { file: 'a.txt', line, column },
            hint: expect.stringMatching(hint),
          },
        ],
      })
  })
})

describe('text that is neither XML nor JSON, nor UTF-8', () => {
  const warning = (line: number, column: number, byte: string) => ({
    code: 'input/encoding-guessed',
    concern: 'input',
    severity: 'warning',
    message: `The text is not UTF-8, as ${byte} shows; it was read as windows-1252.`,
    place: { file: 'a.txt', line, column },
    hint: expect.stringContaining('--encoding'),
  })

  it.each([
    ['Extent\n\n3 folders, caf\xe9 \x93ok\x94\n', 'Extent\n\n3 folders, café “ok”\n', warning(3, 15, 'E9')],
    ['[draft] caf\xe9', '[draft] café', warning(1, 12, 'E9')],
    ['\xc9tienne \xc3\xa9', 'Étienne Ã©', warning(1, 1, 'C9')],
    ['to the end \xe2\x80', 'to the end â€', warning(1, 12, 'E2')],
    [`${'0123456789\n'.repeat(20_000)}\x93a\x94`, `${'0123456789\n'.repeat(20_000)}“a”`, warning(20_001, 1, '93')],
  ])('is read as windows-1252, case %#', (source, expected, diagnostic) => {
    for (const sizes of source.length > 1000 ? [[10_000], [65_536], [1_000_000]] : chunkings)
      expect(decoded(latin(source), sizes)).toEqual({ text: expected, diagnostics: [diagnostic], broken: false })
  })

  it('breaks off at a byte that is no character there either', () => {
    for (const sizes of chunkings)
      expect(decoded(latin('caf\xe9\n\x8f'), sizes)).toMatchObject({
        text: 'café\n',
        broken: true,
        diagnostics: [
          { code: 'input/encoding-guessed' },
          {
            code: 'input/encoding',
            message: 'The byte 8F is not windows-1252, but the text was read as that because it is not UTF-8.',
            place: { line: 2, column: 1 },
          },
        ],
      })
  })
})

describe('the caller says the encoding', () => {
  it.each<[encoding: string, bytes: Uint8Array, text: string]>([
    ['windows-1251', Uint8Array.of(0xe4, 0xe0), 'да'],
    ['x-mac-roman', Uint8Array.of(0x8e), 'é'],
    ['latin2', latin(xml('utf-8', '\xe8')), xml('utf-8', 'č')],
    ['utf-16', utf16('a'), 'a'],
    ['utf-16', utf16('a', true), 'a'],
    ['utf-16', utf16('\u6f22'), '\u6f22'],
    ['utf-16be', utf16('\u6f22', true), '\u6f22'],
    ['windows-1252', utf8('\uFEFF').subarray(0, 2), 'ï»'],
    ['utf-8', utf8('\uFEFFé'), 'é'],
  ])('%s', (encoding, bytes, expected) => {
    for (const sizes of chunkings)
      expect(decoded(bytes, sizes, { encoding })).toEqual({ text: expected, diagnostics: [], broken: false })
  })

  it('and the byte order mark knows better', () => {
    expect(decoded(utf8('\uFEFFé'), [1], { encoding: 'latin1' })).toMatchObject({
      text: 'é',
      diagnostics: [{ code: 'input/encoding-contradiction', severity: 'warning', place: { file: 'a.txt' } }],
    })
  })

  it('and must name one that exists', () => {
    expect(() => decoder(() => {}, { encoding: 'nonsense' })).toThrow(TypeError)
  })
})

it('the same text and diagnostics come of any chunks', () => {
  const piece = fc.oneof(
    fc
      .constantFrom('<', '{', '[', ' ', '\n', '\r\n', '\r', 'a', '<?xml version="1.0" ', ' encoding="', '"?>')
      .map(latin),
    fc
      .constantFrom('utf-8', 'latin1', 'ascii', 'koi8-r', 'shift_jis', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'utf-16')
      .map(label => latin(`<?xml version="1.0" encoding="${label}"?>`)),
    fc.string({ unit: 'grapheme', maxLength: 4 }).map(utf8),
    fc.string({ unit: 'grapheme', maxLength: 4 }).map(string => utf16(string)),
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom('\uFEFF').map(utf8),
    fc
      .constantFrom([0xff, 0xfe], [0xfe, 0xff], [0x00], [0x84, 0x31], [0x8f, 0xa1])
      .map(bytes => Uint8Array.from(bytes)),
  )
  const source = fc.array(piece, { maxLength: 8 }).map(pieces => new Uint8Array(pieces.flatMap(it => [...it])))
  fc.assert(
    fc.property(source, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (bytes, sizes) => {
      expect(decoded(bytes, sizes)).toEqual(decoded(bytes))
    }),
    { numRuns: 1000 },
  )
})

it('UTF-8 is decoded as it was written, whatever the chunks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (string, size) => {
      const source = `a${string}`
      expect(decoded(utf8(source), [size], { encoding: 'utf-8' })).toEqual({
        text: source,
        diagnostics: [],
        broken: false,
      })
    }),
  )
})

it('takes time in proportion to the length, in any encoding and with any chunks', () => {
  const time = (bytes: Uint8Array, sizes: readonly number[], encoding?: string): number => {
    const begun = performance.now()
    decoded(bytes, sizes, encoding === undefined ? {} : { encoding })
    return performance.now() - begun
  }
  const many = 200_000
  expect(time(utf8(`${' '.repeat(many)}<`), [1])).toBeLessThan(15_000)
  expect(time(latin('<?xml '.repeat(many / 6)), [1])).toBeLessThan(15_000)
  expect(time(new Uint8Array(many).fill(0x81), [1], 'gb18030')).toBeLessThan(15_000)
  expect(time(new Uint8Array(many).fill(0xe3), [many])).toBeLessThan(15_000)
  expect(time(utf8(`é${'a'.repeat(many)}`.repeat(3)), [many])).toBeLessThan(15_000)
  expect(time(latin(`é${'a'.repeat(65_534)}\xff`), [many], 'utf-8')).toBeLessThan(15_000)
})

it.each(chunkings)(
  'keeps two byte order marks in a row for the reader to refuse, in chunks of %j',
  async (...sizes) => {
    expect(decoded(utf8('\uFEFF\uFEFF<a/>'), sizes).text).toBe('\uFEFF\uFEFF<a/>')
    expect(decoded(utf16('\uFEFF\uFEFF<a/>'), sizes).text).toBe('\uFEFF\uFEFF<a/>')
    expect(decoded(utf8('\uFEFF<a/>'), sizes).text).toBe('<a/>')
    const { diagnostics } = await validate(utf8('\uFEFF\uFEFF<a/>'), { from: 'xml' })
    expect(diagnostics).toMatchObject([{ code: 'xml/not-well-formed', place: { line: 1 } }])
  },
)
