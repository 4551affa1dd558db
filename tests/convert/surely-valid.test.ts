import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'
import { surelyValid } from '../../src/convert/surely-valid.ts'

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')

/** Gives bytes a few at a time. */
function reading(bytes: Uint8Array, size: number) {
  let at = 0
  return (into: Uint8Array): number => {
    const part = bytes.subarray(at, at + Math.min(into.length, size))
    into.set(part)
    at += part.length
    return part.length
  }
}

const bytesOf = (source: string | Uint8Array): Uint8Array =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source

/** What it says of a source when it is sure, and whether that is what a validation says. */
async function judged(source: string | Uint8Array, piece?: number, options = {}) {
  const bytes = bytesOf(source)
  const how = { file: 'x.xml', ...options }
  const sure = await surelyValid(reading(bytes, 4_000), how, piece)
  const { from, schema, diagnostics } = await validate(bytes, { ...how, profiles: [] })
  if (sure) expect(sure).toEqual({ from, schema, diagnostics })
  const isFine = schema !== undefined && diagnostics.every(({ code }) => code === 'schema/schema-location')
  return { sure: sure !== undefined, isFine }
}

const ead3 = (inside: string, more = '', root = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ead xmlns="http://ead3.archivists.org/schema/"${root}><control><recordid>r</recordid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc><maintenancestatus value="new"/><maintenanceagency><agencyname>A</agencyname></maintenanceagency><maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime>2026</eventdatetime><agenttype value="human"/><agent>A</agent></maintenanceevent></maintenancehistory></control><archdesc level="collection"><did><unittitle>U</unittitle>${more}</did><dsc><c level="file" id="c0"><did><unittitle>V</unittitle></did>${inside}</c></dsc></archdesc></ead>`

const ead2002 = (inside: string, root = ''): string =>
  `<ead xmlns="urn:isbn:1-931666-22-9"${root}><eadheader><eadid>e</eadid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc></eadheader><archdesc level="fonds"><did><unittitle>U</unittitle></did><odd id="o1">${inside}</odd></archdesc></ead>`

const note = (words: string): string => ead3(`<odd><p>${words}</p></odd>`)
const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"'
const xsi = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"'
const p = (words: string): string => `<p>${words}</p>`

const plain: Readonly<Record<string, string>> = {
  'a finding aid of EAD3': fixture('harbour-union/finding-aid.ead3.xml'),
  'one of EAD 2002': fixture('harbour-union/finding-aid.ead2002.xml'),
  'a byte order mark': `\uFEFF${note('x')}`,
  'references to characters': note('&amp;&lt;&gt;&apos;&quot;&#233;&#x1F600;'),
  'characters beyond ASCII': note('é漢字ميثاق\u{1F600}\uFFFD\u007F\u0085'),
  'brackets that end nothing': note(']] > ]&gt; ]'),
  'a CDATA section': note('a <![CDATA[ <b> & ]] ]]> b'),
  'comments and instructions': `${note('a<!-- <b> - & é --><?go now?><?go?>b')}<!-- end -->\n<?go?>\n`,
  'comments before the root': note('x').replace('<ead', '<!-- <ead> --><?go "?>\n<ead'),
  'a document type without a subset': ead2002('<p>x</p>').replace('<ead', '<!DOCTYPE ead SYSTEM "ead.dtd">\n<ead'),
  'line ends of other systems': note('x').replaceAll('><', '>\r\n<'),
  'tags over several lines': note('x')
    .replaceAll(' level="file"', '\n\tlevel\r\n = \t"file"\n')
    .replace('</p>', '</p\n>'),
  'apostrophes round values': note('x').replaceAll('"file"', "'file'"),
  'the other quotation mark in a value': ead3('', '', ` altrender='a "b" c'`).replace('"c0"', `"c0" altrender="it's"`),
  'spaces round an identifier': note('x').replace('"c0"', '" c0\n"'),
  'an identifier beyond ASCII': note('x').replace('"c0"', '"é"'),
  'a pointer back and one ahead': ead3(
    '<odd id="a"><p><ref target="c0">x</ref><ref target="b">y</ref></p></odd><odd id="b"><p>z</p></odd>',
  ),
  'a reference in a value that is looked at': ead3('', '<dao daotype="unknown" href="http://x/?a=1&amp;b=&#50;"/>'),
  'where a schema is': ead3('', '', xsi),
  'links with a prefix of the root': ead2002(p('<extptr xlink:type="simple" xlink:href="a"/>'), xlink),
  'a prefix declared as it is on the root': ead2002(p(`<extptr${xlink} xlink:type="simple"/>`), xlink),
  'a prefix declared below the root': ead2002(
    p(`<extref${xlink} xlink:type="simple"><extptr xlink:href="a"/></extref>`),
  ),
  'two prefixes for one namespace': ead2002(
    p(`<extptr${xlink.replace('xlink', 'l')} l:href="a" xlink:type="simple"/>`),
    xlink,
  ),
  'a prefix before every element': note('x')
    .replaceAll(/<(\/?)(\w)/g, '<$1e:$2')
    .replace('xmlns=', 'xmlns:e='),
  'elements without contents': ead2002('<p/><p></p><p><!-- --></p>'),
  'a language': ead2002(p('x'), ' xml:lang="de"').replace('xml:lang', 'id'),
}

const doubtful: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'no element': '<!-- -->',
  'something else': '{"fonds":"1"}',
  'another root': '<eac-cpf xmlns="urn:isbn:1-931666-33-4"/>',
  'a finding aid inside something else': `<OAI-PMH>${note('x').replace(/^.*\n/, '')}</OAI-PMH>`,
  'no end': note('x').slice(0, -1),
  'no end of the root': note('x').replace('</ead>', ''),
  'a second root': `${note('x')}<ead/>`,
  'words after the root': `${note('x')}x`,
  'an end too many': note('x').replace('</p>', '</p></p>'),
  'an end of another element': note('x').replace('</p>', '</q>'),
  'an end with a longer name': note('x').replace('</p>', '</pp>'),
  'an end with more than a name': note('x').replace('</p>', '</p a="b">'),
  'an unknown element': note('<zebra/>'),
  'an element of another schema': note('<b xmlns="urn:x"/>'),
  'an element in the wrong place': note('<did/>'),
  'an element that is not complete': ead3('<odd/>'),
  'words between elements': ead3('x'),
  'a space in what must be empty': ead2002(p('<lb> </lb>')),
  'a reference to white space between elements': ead3('&#32;'),
  'CDATA between elements': ead3('<![CDATA[ ]]>'),
  'an ampersand alone': note('a & b'),
  'an entity that is not declared': note('&nbsp;'),
  'a reference to no character': note('&#0;'),
  'the end of a section in words': note(']]>'),
  'two sections in one run': note('<![CDATA[a]]>b<![CDATA[c]]>'),
  'a section without an end': note('<![CDATA[a]]'),
  'two hyphens in a comment': note('<!-- a -- b -->'),
  'a comment without an end': note('<!-- a'),
  'an instruction called xml': note('<?xml version="1.0"?>'),
  'a declaration that is none': note('x').replace('version="1.0"', 'version=1.0'),
  'a subset of the document type': ead2002(p('x')).replace('<ead', '<!DOCTYPE ead [<!ENTITY x "y">]><ead'),
  'a control character': note('\u000b'),
  'a null': note('\0'),
  'no character of XML': note('\uFFFE'),
  'a second byte order mark': `\uFEFF\uFEFF${note('x')}`,
  'a less-than sign in a value': note('x').replace('"file"', '"<file"'),
  'a control character in a value': ead3('<odd label="\u0001"><p/></odd>'),
  'a value without quotation marks': note('x').replace('"file"', 'file'),
  'values without a space between': note('x').replace(' id=', 'id='),
  'an attribute without a value': note('x').replace(' id="c0"', ' id'),
  'an attribute that is given twice': note('x').replace(' id="c0"', ' id="c0" id="c1"'),
  'one that two prefixes make the same': ead2002(
    p(`<extptr${xlink.replace('xlink', 'l')} l:href="a" xlink:href="a"/>`),
    xlink,
  ),
  'an unknown attribute': note('x').replace(' id=', ' zebra='),
  'a missing attribute': note('x').replace(' level="collection"', ''),
  'a value that is not of the list': note('x').replace('"file"', '"box"'),
  'a value of the list that is empty': note('x').replace('"file"', '""'),
  'an identifier that is none': note('x').replace('"c0"', '"0c"'),
  'an identifier that is given twice': ead3('<odd id="c0"><p/></odd>'),
  'one that is given twice with spaces': ead3('<odd id=" c0 "><p/></odd>'),
  'one that the root has already': ead2002(p('x'), ' id="o1"'),
  'a pointer at nothing': ead3('<odd><p><ref target="zebra">x</ref></p></odd>'),
  'a prefix that is not declared': ead2002(p('<extptr xlink:href="a"/>')),
  'a prefix out of where it is declared': ead2002(p(`<extptr${xlink}/><extptr xlink:href="a"/>`)),
  'a prefix declared twice in a tag': ead2002(p(`<extptr${xlink}${xlink}/>`)),
  'a prefix that is declared anew': ead2002(p('<extptr xmlns:xlink="urn:x"/>'), xlink),
  'a prefix that stands for two namespaces below': ead2002(p(`<extptr${xlink}/><extptr xmlns:xlink="urn:x"/>`)),
  'a prefix that may not be declared': ead2002(p('<extptr xmlns:xmlns="urn:x"/>')),
  'a prefix that stands for nothing': ead2002(p('<extptr xmlns:q=""/>')),
  'no namespace': note('x').replace(/ xmlns="[^"]*"/, ''),
  'UTF-16': new Uint8Array(Buffer.from(`\uFEFF${note('x')}`, 'utf16le')),
  'another encoding': note('x').replace('"UTF-8"', '"ISO-8859-1"'),
  'half of a character': Buffer.concat([Buffer.from(note('x')), Buffer.of(0xc3)]),
}

const wrongBytes = [
  [0x80],
  [0xc0, 0x80],
  [0xc3],
  [0xe0, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff],
]

describe('what is surely valid', () => {
  it.each(Object.entries(plain))('is told of %s', async (_, source) => {
    expect(await judged(source)).toEqual({ sure: true, isFine: true })
  })

  it.each(Object.entries(doubtful))('is not told of %s', async (_, source) => {
    expect((await judged(source)).sure).toBe(false)
  })

  it.each(wrongBytes.map(bytes => [bytes]))('is not told of bytes that are no character: %j', async bytes => {
    const [before = '', after = ''] = note('€€').split('€€')
    for (const place of [
      [before, after],
      [before.replace('"c0"', '"c0" altrender="'), `">${after}`],
      [`${before}<!--`, `-->${after}`],
    ]) {
      const [first = '', last = ''] = place
      const source = Buffer.concat([Buffer.from(first), Buffer.from(bytes), Buffer.from(last)])
      expect((await judged(source)).sure).toBe(false)
    }
  })

  it('is told of elements as deep as they may be, and not of one more', async () => {
    const deep = (levels: number) =>
      ead3(`${'<c level="file"><did><unittitle/></did>'.repeat(levels)}${'</c>'.repeat(levels)}`)
    expect((await judged(deep(506))).sure).toBe(true)
    expect((await judged(deep(507))).sure).toBe(false)
    expect((await judged(deep(508))).sure).toBe(false)
  })

  it('is told for a release that is asked for', async () => {
    const source = ead2002('<p>x</p>')
    expect((await judged(source, undefined, { release: 'ead2002-200804' })).sure).toBe(true)
    expect((await judged(source, undefined, { from: 'ead3' })).sure).toBe(false)
  })

  it('is told however the bytes are cut', async () => {
    const source = Object.values(plain).find(text => text.includes('CDATA')) ?? ''
    const long = source.replace(
      '<odd>',
      `${'<odd><p>é<![CDATA[<]]>&amp;<!-- <p> --><?go <p>?>漢</p></odd>'.repeat(3)}<odd>`,
    )
    expect(await judged(long)).toEqual({ sure: true, isFine: true })
    for (let piece = 120; piece < 500; piece++)
      expect(await surelyValid(reading(bytesOf(long), 50), {}, piece), `${piece}`).toBeDefined()
  })

  it('is told of values that are long', async () => {
    const long = 'x'.repeat(200_000)
    const source = ead3(
      `<odd id="${long}"><p><ref target="${long}">x</ref></p></odd>`,
      `<dao daotype="unknown" href="${long}"/>`,
    )
    expect(await judged(source, 1_000_000)).toEqual({ sure: true, isFine: true })
    expect((await judged(source.replace('"c0"', `"${long}"`), 1_000_000)).sure).toBe(false)
  })

  it('is not told of a token that is longer than what is held', async () => {
    expect((await judged(note('x'.repeat(3_000)), 4_000)).sure).toBe(true)
    expect((await judged(note('x'.repeat(5_000)), 4_000)).sure).toBe(false)
    expect((await judged(note(`<!--${'x'.repeat(5_000)}-->`), 4_000)).sure).toBe(false)
  })
})

const bits = [
  ...['<!-- a -->', '<?go?>', '<![CDATA[b]]>', '&gt;', '<!-- a -->', 'x', ' ', 'é'],
  ...[
    '<p/>',
    '<p>a</p>',
    '</p>',
    '<odd><p>b</p></odd>',
    '<c level="file"><did><unittitle>c</unittitle></did></c>',
    '<lb/>',
  ],
  ...[' id="c0"', ' id="n1"', ' target="c0"', ' target="n1"', ' level="file"', ' level="x"', ' label=""', xlink, xsi],
  ...[
    ' xmlns=""',
    ' xlink:href=""',
    '<',
    '>',
    '&',
    '&amp;',
    '&#32;',
    '&#1;',
    '"',
    "'",
    '=',
    '/',
    ']]>',
    '<![CDATA[',
    '<!--',
  ],
  ...[
    '-->',
    '--',
    '<?a ',
    '?>',
    '<!DOCTYPE ead>',
    ' ',
    '\t',
    '\r',
    '\n',
    'é',
    '\u0000',
    '\uFFFF',
    '\uFEFF',
    '\u{1F600}',
    'x',
  ],
]

/** A part of the whole, evenly chosen. */
const somewhere = fc.noBias(fc.nat(999_999)).map(millionths => millionths / 1_000_000)

/** A change of a text: somewhere, so many characters are taken out, and something is put in, or what stands elsewhere. */
const change = fc.record({
  at: somewhere,
  toMark: fc.constantFrom('>', '>', '>', '<', ' ', ''),
  out: fc.constantFrom(...Array.from({ length: 9 }, () => 0), 1, 5, 40),
  put: fc.oneof(fc.constantFrom(...bits), fc.tuple(somewhere, fc.nat(60))),
})

function changed(text: string, { at, toMark, out, put }: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  const from = Math.floor(at * text.length)
  const place = Math.max(text.indexOf(toMark, from), 0) + (toMark === '>' ? 1 : 0)
  const elsewhere = typeof put === 'string' ? 0 : Math.floor(put[0] * text.length)
  const more = typeof put === 'string' ? put : text.slice(elsewhere, elsewhere + put[1])
  return text.slice(0, place) + more + text.slice(place + out)
}

describe('a document that was changed anyhow', () => {
  const sources = Object.values(plain)
    .filter(text => text.length < 3_000)
    .map(text => text.replace('</p', `${' some words'.repeat(50)}</p`))
  it('is never surely valid when a validation finds something, and mostly when it does not', async () => {
    let fine = 0
    let sure = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(change, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(600, 1_000, 10_000),
        async (source, changes, piece) => {
          const verdict = await judged(changes.reduce(changed, source), piece)
          if (verdict.isFine) fine++
          if (verdict.sure) sure++
        },
      ),
      { numRuns: 2_000, seed: 11 },
    )
    expect(fine).toBeGreaterThan(100)
    expect(sure).toBeGreaterThan(fine * 0.7)
  })
})

it('takes a breath now and then, and says the same', async () => {
  const long = ead3(`<odd>${p('a few words').repeat(6_000)}</odd>`)
  let breaths = 0
  const breath = async (): Promise<void> => {
    breaths++
  }
  const sure = await surelyValid(reading(bytesOf(long), 4_000), {}, 1_000, breath)
  expect(sure).toEqual(await surelyValid(reading(bytesOf(long), 4_000), {}))
  expect(breaths).toBeGreaterThan(1)
})
