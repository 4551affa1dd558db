import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toRng } from '../../../src/node/schema-files/compact-syntax/to-rng.ts'
import { CompactSyntaxFault } from '../../../src/node/schema-files/compact-syntax/tokens.ts'

const jingIsHere = spawnSync('jing', [], { encoding: 'utf8' }).error === undefined

/** A grammar that uses most of the syntax, with documents that are valid and documents that are not. */
const everything = String.raw`
# A list of boxes.
namespace a = "http://relaxng.org/ns/compatibility/annotations/1.0"
default namespace b = "urn:example:boxes"
namespace other = "urn:example:other"
datatypes d = "http://www.w3.org/2001/XMLSchema-datatypes"

## The beginning.
[ a:documentation [ "More about it." ] ]
start = boxes | element other:single { empty }
boxes = element boxes { attribute owner { text }, (box | note)*, \element* }
box =
  element box {
    attribute no { xsd:positiveInteger { maxInclusive = "99" } },
    attribute kind { "archive" | 'phase' | token "clam" ~ "shell" }?,
    attribute other:seen { d:date - d:date "1900-01-01" }?,
    mixed { shelf? & label? }
  }
shelf = element shelf { list { xsd:int, xsd:int+ } }
label = element label { string "A" | string "B" }
note = element note { text } >> a:documentation [ "After it." ]
note |= element (remark | other:remark) { any }
\element = element \element { notAllowed | empty }
any = (element * - (b:* | other:remark) { attribute * { text }*, any } | text)*
div { unused = empty }
`

const wrap = (inside: string) =>
  `<boxes xmlns="urn:example:boxes" xmlns:o="urn:example:other" owner="x">${inside}</boxes>`

const documents = [
  wrap(''),
  '<single xmlns="urn:example:other"/>',
  '<single xmlns="urn:example:boxes"/>',
  wrap('<box no="7"/>'),
  wrap('<box no="100"/>'),
  wrap('<box no="x"/>'),
  wrap('<box/>'),
  wrap('<box no="7" kind="clamshell"/>'),
  wrap('<box no="7" kind="clam"/>'),
  wrap('<box no="7" o:seen="1900-01-02"/>'),
  wrap('<box no="7" o:seen="1900-01-01"/>'),
  wrap('<box no="7">words <label>A</label> more <shelf>1 2 3</shelf></box>'),
  wrap('<box no="7"><shelf>1</shelf></box>'),
  wrap('<box no="7"><label>C</label></box>'),
  wrap('<note>words</note><box no="1"/><remark><x xmlns="" y="1">z</x></remark><o:remark/>'),
  wrap('<remark><box no="1"/></remark>'),
  wrap('<element/><element/>'),
  wrap('<element/><box no="1"/>'),
]

const valid = [0, 1, 3, 7, 9, 11, 14, 16]

function jing(options: readonly string[], schema: string, ending: string): readonly boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'fonds-rnc-'))
  try {
    const file = join(folder, `schema.${ending}`)
    writeFileSync(file, schema)
    const names = documents.map((text, index) => {
      writeFileSync(join(folder, `${index}.xml`), text)
      return join(folder, `${index}.xml`)
    })
    const { stdout } = spawnSync('jing', [...options, file, ...names], { encoding: 'utf8' })
    if (stdout.includes(`schema.${ending}:`)) throw new Error(stdout)
    return documents.map(
      (_, index) => !stdout.includes(`${index}.xml:`) || !new RegExp(`[/\\\\]${index}\\.xml:`).test(stdout),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a schema in the compact syntax', () => {
  it.skipIf(!jingIsHere)(
    `means the same in the XML syntax (${jingIsHere ? 'by jing' : 'skipped: jing is not installed here'})`,
    () => {
      const expected = documents.map((_, index) => valid.includes(index))
      expect(jing(['-c'], everything, 'rnc')).toEqual(expected)
      expect(jing([], toRng(everything), 'rng')).toEqual(expected)
    },
  )

  const small: readonly (readonly [compact: string, xml: string])[] = [
    ['element p { text }', '<element xmlns="http://relaxng.org/ns/structure/1.0"><name>p</name><text/></element>'],
    [
      'start = p\np &= attribute id { xsd:ID }',
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="p"/></start><define name="p" combine="interleave"><attribute><name ns="">id</name><data type="ID" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"></data></attribute></define></grammar>',
    ],
    [
      'namespace x = "urn:x" include "base.rnc" inherit = x { start |= y }',
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="base.rnc" ns="urn:x"><start combine="choice"><ref name="y"/></start></include></grammar>',
    ],
    [
      String.raw`start = "a\x{26}b" | external "e.rnc" | parent z | grammar { start = empty }`,
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><choice><value type="token" datatypeLibrary="">a&amp;b</value><externalRef href="e.rnc"/><parentRef name="z"/><grammar><start><empty/></start></grammar></choice></start></grammar>',
    ],
  ]
  it.each(small)('%s', (compact, xml) => expect(toRng(compact)).toBe(xml))

  const wrong: readonly (readonly [compact: string, place: string])[] = [
    ['start = element p {\n  text', '2:7 expected "}", found the end'],
    ['start = p q', '1:12 expected "=", found the end'],
    ['start = nope:p', '1:9 expected a datatype of a library that is declared, found nope:p'],
    ['start = element nope:p { empty }', '1:24 expected a declaration of the prefix nope, found {'],
    ['start = %', '1:9 "%" may not stand here'],
    ['start = p [ a', '1:14 expected "]", found the end'],
  ]
  it.each(wrong)('%j is refused with its place', (compact, place) => {
    let said = ''
    try {
      toRng(compact)
    } catch (error) {
      if (!(error instanceof CompactSyntaxFault)) throw error
      said = `${error.line}:${error.column} ${error.message}`
    }
    expect(said).toBe(place)
  })
})
