import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ead2002Grammar } from '../../src/formats/ead/ead2002.grammar.ts'
import { isLayout } from '../../src/formats/ead/reading/layout-attributes.ts'
import { convert, type Diagnostic } from '../../src/index.ts'
import { schemaOf } from '../../src/xml/schema.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { documentWith, paths } from '../conformance/documents.ts'
import { random } from '../conformance/random.ts'
import { textOf } from '../conformance/texts.ts'
import { shared, whySkipped } from '../shared.ts'
import { countOf, missing, wordsOfXml } from '../words-account.ts'
import { fullDocumentWith, withWordsOfItsOwn } from './ead-round-trip/generated.ts'

/** Attributes that say nothing of the material: what kind of link it is, where a schema is, defaults that were written out. */
const isOfForm = (name: string, value: string): boolean =>
  /^(?:xmlns(?::.*)?|type|linktype|schemaLocation|audience|actuate|show)$/.test(name) ||
  /^(?:gregorian|ce|)$/.test(value)

interface Attribute {
  readonly name: string
  readonly value: string
  readonly element: string
  /** The names of the elements it stands in. */
  readonly within: readonly string[]
}

/** Every attribute of a document that says something. */
function attributesOf(document: string): Attribute[] {
  const found: Attribute[] = []
  const open: string[] = []
  const input = tokenize(
    {
      start(element) {
        open.push(element.name)
        for (const { name, value } of element.attributes)
          if (!isOfForm(name, value.trim())) found.push({ name, value, element: element.name, within: [...open] })
      },
      text() {},
      end() {
        open.pop()
      },
      finish() {},
    },
    () => {},
  )
  input.write(document)
  input.end()
  return found
}

/** What is told of only in other words than its own: that words were kept without their mark-up. */
const inWords = new Set([
  ...['date', 'emph', 'title', 'genreform', 'extptr', 'extref', 'ptrloc'],
  ...['descrules', 'item', 'daogrp'],
])
const keptWithout =
  /the mark-up of its words|besides its words|stands as a note of the whole|that words are|was read as|kept without|as words/

/** Codes of ISO 639-2 that have two forms for a language: both are the same. */
const twoForms = new Map(
  Object.entries({ deu: 'ger', nld: 'dut', fra: 'fre', ces: 'cze', ell: 'gre', ron: 'rum', slk: 'slo' }),
)

/** Addresses as they were, where spaces and the like in them are escaped, and dates without the dashes they may be written with. */
const decoded = (document: string): string =>
  document.replace(/%[0-9A-F]{2}/g, code => String.fromCodePoint(Number.parseInt(code.slice(1), 16)))

const plain = (value: string): string => (/^[\d/-]+$/.test(value) ? value.replaceAll('-', '') : value)

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Words of the source that are neither in the last document nor told of, and attributes of which no value, name or element is. */
async function unaccounted(
  source: string,
): Promise<{ readonly words: string; readonly attributes: readonly string[] }> {
  const there = await convert(source, { to: 'ead3', includeInternal: true })
  const back = await convert(there.outputs[0]?.text ?? '', { to: 'ead2002', includeInternal: true })
  const last = back.outputs[0]?.text ?? ''
  expect([there, back].map(({ outputs }) => outputs.length)).toEqual([1, 1])
  const said: readonly Diagnostic[] = [...there.diagnostics, ...back.diagnostics].filter(
    ({ code, concern }) => concern !== 'rule' && code !== 'ead/comments-not-kept' && !code.endsWith('/unaccounted'),
  )
  const gone = missing(wordsOfXml(source), [last])
  const told = said.filter(({ concern }) => concern === 'loss').reduce((sum, { words = 0 }) => sum + words, 0)
  const has = new Set(wordsOfXml(decoded(last), { attributes: true }).keys())
  const values = new Set(attributesOf(last).map(({ value }) => plain(value)))
  const losses = said.filter(({ code }) => !code.includes('/supply-'))
  const report = losses.map(({ message, value = '' }) => `${message} ${value}`.toLowerCase()).join('\n')
  const isTold = (words: string) => report.includes(words.toLowerCase())
  const layout = { ...there.ledger?.attributes?.layout, ...back.ledger?.attributes?.layout }
  const attributes = attributesOf(source).filter(
    ({ name, value, element, within }) =>
      !(element === 'row' && isLayout(name)) &&
      !wordsIn(value).every(word => has.has(word) || has.has(twoForms.get(word) ?? '')) &&
      !values.has(plain(value)) &&
      !Object.hasOwn(layout, name) &&
      !(inWords.has(element) && keptWithout.test(report)) &&
      !within.some(each => isTold(`what stands in ${each} was not read`)) &&
      ![name, value, element].some(isTold),
  )
  return {
    words: countOf(gone) > told ? gone.join(' ') : '',
    attributes: [...new Set(attributes.map(({ name, value, element }) => `${element}/@${name}: ${value}`))],
  }
}

const nothing = { words: '', attributes: [] }

describe('EAD 2002 written as EAD3 and that as EAD 2002 loses nothing without a report', () => {
  const schema = schemaOf(ead2002Grammar)

  it.each([...paths(schema)])('with %s in it', async (_, path) => {
    for (const make of [documentWith, fullDocumentWith]) {
      const text = textOf(withWordsOfItsOwn(make(schema, path, random(1))))
      expect(await unaccounted(text), text).toEqual(nothing)
    }
  })

  it('in what is said of the files of a set that comes after the components', async () => {
    const { outputs } = await convert(
      `<ead><eadheader><eadid>r</eadid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc></eadheader>
      <archdesc level="fonds"><did><unittitle>Letters</unittitle></did><dsc><c><did><unittitle>One</unittitle></did></c></dsc>
      <daogrp><daoloc href="a"><daodesc><p>Front</p></daodesc></daoloc><daoloc href="b"><daodesc><p>Back</p></daodesc></daoloc></daogrp>
      </archdesc></ead>`,
      { to: 'ead3' },
    )
    expect(outputs[0]?.text).toMatch(/Front[\s\S]*Back/)
  })

  it('in an element without words', async () => {
    const { diagnostics } = await convert(
      `<ead><eadheader><eadid>r</eadid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc></eadheader>
      <archdesc level="fonds"><did><unittitle>Letters</unittitle><origination label="Creator"/></did></archdesc></ead>`,
      { to: 'ead3' },
    )
    expect(diagnostics.map(({ message }) => message)).toContain(
      'The attribute label of origination was not kept, because there are no words in origination.',
    )
  })

  const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
  const own = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ead2002.xml'))

  it.each(own)('in %s', async name => {
    expect(await unaccounted(readFileSync(join(fixtures, name), 'utf8'))).toEqual(nothing)
  })
})

const folder = shared && join(shared, 'corpora')
const largest = 60_000
const isEad2002 = /<(?:\w+:)?ead[\s>][\s\S]*<(?:\w+:)?eadheader[\s>]/
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.xml') && statSync(join(folder, name)).size < largest)
      .filter(name => isEad2002.test(readFileSync(join(folder, name), 'utf8')))
      .sort()
      .filter((_, i) => i % 4 === 0)
  : []

describe.skipIf(!folder)(`real finding aids in EAD 2002 there and back (${shared ? 'here' : whySkipped})`, () => {
  it.each(files.map(name => [basename(name), name]))('%s', async (_, name) => {
    const bytes = readFileSync(join(folder ?? '', name))
    const first = await convert(bytes, { to: 'ead2002', includeInternal: true })
    const [output] = first.outputs
    if (!output) return
    expect(await unaccounted(output.text ?? '')).toEqual(nothing)
  })
})
